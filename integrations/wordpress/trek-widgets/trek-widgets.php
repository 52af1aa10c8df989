<?php
/**
 * Plugin Name:       Trek Widgets
 * Description:       Shows the hikes, events and outdoor sites of a Geotrek server: a block, shortcodes and tags.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       trek-widgets
 * Domain Path:       /languages
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'TREK_WIDGETS_VERSION', '0.1.0' );
define( 'TREK_WIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/Elements.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/links.php';
require_once __DIR__ . '/includes/tags.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/allowed-html.php';
require_once __DIR__ . '/includes/frames.php';
require_once __DIR__ . '/includes/settings.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'trek-widgets', false, dirname( plugin_basename( TREK_WIDGETS_FILE ) ) . '/languages' );
	},
	1
);
