<?php
/**
 * The script with the elements, from the plugin's own folder, on pages that have one.
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Address of the script. Its other files are loaded from beside it.
 *
 * @return string
 */
function trek_widgets_script_url() {
	return plugins_url( 'assets/trek-widgets.js', TREK_WIDGETS_FILE );
}

add_action(
	'init',
	function () {
		if ( function_exists( 'wp_register_script_module' ) ) {
			wp_register_script_module( 'trek-widgets', trek_widgets_script_url(), array(), TREK_WIDGETS_VERSION );
		}
	}
);

/**
 * Adds the script to the page. Modules have no API before WordPress 6.5: the tag is written there.
 */
function trek_widgets_add_script() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'trek-widgets' );
	} elseif ( ! has_action( 'wp_footer', 'trek_widgets_write_script' ) ) {
		add_action( 'wp_footer', 'trek_widgets_write_script' );
	}
}

/**
 * Writes the tag of the script.
 */
function trek_widgets_write_script() {
	$address = add_query_arg( 'ver', TREK_WIDGETS_VERSION, trek_widgets_script_url() );
	printf( '<script type="module" src="%s"></script>' . "\n", esc_url( $address ) ); // phpcs:ignore WordPress.WP.EnqueuedResources -- See above.
}

// Tags that an author has pasted need the script, too. The filter comes after blocks and shortcodes.
add_filter(
	'the_content',
	function ( $content ) {
		if ( preg_match( '/<trek-(app|list|map|detail|filters)[\s>]/', $content ) ) {
			trek_widgets_add_script();
		}
		return $content;
	},
	20
);
