<?php
if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

return [
	'api' => 'Address of the Geotrek API',
	'api_explication' => 'Models that state no address show this server.',
	'titre' => 'Trek Widgets',
];
