<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

ExtensionManagementUtility::addTypoScript(
    'trek_widgets',
    'setup',
    '@import "EXT:trek_widgets/Configuration/TypoScript/setup.typoscript"',
    'defaultContentRendering'
);
