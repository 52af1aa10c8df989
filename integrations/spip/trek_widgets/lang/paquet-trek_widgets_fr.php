<?php
if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [
	'trek_widgets_description' => 'Montre dans un article, par un modèle, les randonnées, les évènements et les sites de pleine nature d’un serveur Geotrek.',
	'trek_widgets_slogan' => 'Les randonnées de Geotrek dans SPIP',
];
