<?php

namespace Drupal\trek_widgets\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\trek_widgets\Elements;

/**
 * A block with one element.
 *
 * @Block(
 *   id = "trek_widgets",
 *   admin_label = @Translation("Hikes (Geotrek)"),
 *   category = @Translation("Media")
 * )
 */
class TrekWidgetsBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return ['element' => 'trek-app', 'api' => '', 'attributes' => ''];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['element'] = [
      '#type' => 'select',
      '#title' => $this->t('What to show'),
      '#options' => [
        'trek-app' => $this->t('Everything: search, list, map and sheet'),
        'trek-list' => $this->t('List'),
        'trek-map' => $this->t('Map'),
        'trek-detail' => $this->t('Sheet of one hike'),
        'trek-filters' => $this->t('Search and filters'),
      ],
      '#default_value' => $this->configuration['element'],
    ];
    $form['api'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of the Geotrek API'),
      '#placeholder' => 'https://example.org/api/v2/',
      '#default_value' => $this->configuration['api'],
    ];
    $form['attributes'] = [
      '#type' => 'textarea',
      '#title' => $this->t('Other attributes'),
      '#description' => $this->t('One a line, such as <code>practices = 4,7</code>.'),
      '#default_value' => $this->configuration['attributes'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state) {
    $known = Elements::all()[$form_state->getValue('element')] ?? [];
    $values = Elements::values_of_lines((string) $form_state->getValue('attributes'));
    $unknown = array_diff(array_keys($values), array_keys($known));
    if ($unknown) {
      $message = $this->t('This element has no attribute @names.', ['@names' => implode(', ', $unknown)]);
      $form_state->setErrorByName('attributes', $message);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (['element', 'api', 'attributes'] as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $element = $this->configuration['element'];
    if (!isset(Elements::all()[$element])) {
      return [];
    }
    $values = Elements::values_of_lines($this->configuration['attributes']);
    $values['api'] = $this->configuration['api'];
    return [
      '#type' => 'html_tag',
      '#tag' => $element,
      '#attributes' => Elements::attributes($element, $values),
      '#attached' => ['library' => ['trek_widgets/elements']],
    ];
  }

}
