<?php
if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [
	'trek_widgets_description' => 'Shows the hikes, events and outdoor sites of a Geotrek server in an article, by a model.',
	'trek_widgets_slogan' => 'Hikes of Geotrek in SPIP',
];
