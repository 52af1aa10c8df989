<?php

$EM_CONF[$_EXTKEY] = [
    'title' => 'Trek Widgets',
    'description' => 'Shows the hikes, events and outdoor sites of a Geotrek server as a content element.',
    'category' => 'fe',
    'state' => 'beta',
    'version' => '0.1.0',
    'constraints' => ['depends' => ['typo3' => '12.4.0-13.4.99']],
    'autoload' => ['psr-4' => ['TrekWidgets\\TrekWidgets\\' => 'Classes/']],
];
