<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $texts = 'LLL:EXT:trek_widgets/Resources/Private/Language/locallang.xlf:';
    $type = 'trekwidgets_element';
    ExtensionManagementUtility::addTcaSelectItem(
        'tt_content',
        'CType',
        [
            'label' => $texts . 'title',
            'value' => $type,
            'icon' => 'content-special-html',
            'group' => 'special',
            'description' => $texts . 'description',
        ]
    );
    $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes'][$type] = 'content-special-html';
    $GLOBALS['TCA']['tt_content']['types'][$type] = [
        'showitem' => '
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:general,
                --palette--;;general, --palette--;;headers, pi_flexform,
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access,
                --palette--;;hidden, --palette--;;access',
    ];
    ExtensionManagementUtility::addPiFlexFormValue(
        '*',
        'FILE:EXT:trek_widgets/Configuration/FlexForms/Element.xml',
        $type
    );
})();
