<?php
/**
 * Deletes what the plugin has stored.
 *
 * @package trek-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'trek_widgets_api' );
wp_unschedule_hook( 'trek_widgets_refresh' );

global $wpdb;
// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- There is no function that deletes options by the beginning of their name.
$names = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE 'trek\\_widgets\\_names\\_%'" );
array_map( 'delete_option', $names );
