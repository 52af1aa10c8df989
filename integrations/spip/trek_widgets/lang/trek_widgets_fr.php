<?php
if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [
	'api' => 'Adresse de l’API Geotrek',
	'api_explication' => 'Les modèles qui n’indiquent pas d’adresse montrent ce serveur.',
	'titre' => 'Trek Widgets',
];
