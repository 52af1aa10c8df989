<?php

declare(strict_types=1);

namespace TrekWidgets\TrekWidgets;

use TYPO3\CMS\Core\Page\AssetCollector;
use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;

/**
 * Renders the content element, and adds the script to its page.
 */
final class ContentElement
{
    private ?ContentObjectRenderer $record = null;

    public function __construct(
        private readonly AssetCollector $assets,
        private readonly FlexFormService $forms,
    ) {
    }

    public function setContentObjectRenderer(ContentObjectRenderer $record): void
    {
        $this->record = $record;
    }

    public function render(): string
    {
        $form = $this->forms->convertFlexFormContentToArray((string)($this->record?->data['pi_flexform'] ?? ''));
        $values = Elements::values_of_lines((string)($form['attributes'] ?? ''));
        $values['api'] = (string)($form['api'] ?? '');
        $this->assets->addJavaScript(
            'trek-widgets',
            'EXT:trek_widgets/Resources/Public/Scripts/trek-widgets.js',
            ['type' => 'module']
        );
        return Elements::tag((string)($form['element'] ?? 'trek-app'), $values);
    }
}
