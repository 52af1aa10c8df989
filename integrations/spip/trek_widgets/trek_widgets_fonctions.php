<?php
/**
 * Functions for templates.
 *
 * @package trek-widgets
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/config');

/**
 * The tag of an element, from the parameters of a model: `<trek|element=trek-list|page-size=6>`.
 *
 * @param array|string $parameters As `#ENV**` gives them.
 * @return string
 */
function trek_widgets_balise($parameters) {
	// phpcs:ignore Generic.PHP.NoSilencedErrors -- What is not serialised stands for no parameters.
	$values = is_array($parameters) ? $parameters : (array) @unserialize($parameters, ['allowed_classes' => false]);
	// In a text, these are those of the page, too, which come from its address; those of the model alone are in `args`.
	if (is_array($values['args'] ?? null)) {
		$values = $values['args'];
	}
	include_once find_in_path('inc/Elements.php');
	$element = $values['element'] ?? 'trek-app';
	// SPIP gives each model an id and a language of its own.
	unset($values['id'], $values['lang'], $values['element']);
	return TrekWidgets\Elements::tag((string) $element, $values, '', (string) lire_config('trek_widgets/api', ''));
}
