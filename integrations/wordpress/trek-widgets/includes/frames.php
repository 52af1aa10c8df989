<?php
/**
 * An address of the hosted page `embed.html`, alone on a line, becomes its frame, as an address of a video does.
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_embed_register_handler( 'trek-widgets', '#^https?://[^\s"<>]+/embed\.html\?[^\s"<>]*#', 'trek_widgets_frame' );
	}
);

/**
 * The frame, for this site and the hosts that the filter `trek_widgets_embed_hosts` adds; else a link.
 *
 * @param string[] $matches The address.
 * @return string
 */
function trek_widgets_frame( $matches ) {
	$address = $matches[0];
	$hosts   = (array) apply_filters( 'trek_widgets_embed_hosts', array( wp_parse_url( home_url(), PHP_URL_HOST ) ) );
	if ( ! in_array( wp_parse_url( $address, PHP_URL_HOST ), $hosts, true ) ) {
		return sprintf( '<a href="%1$s">%1$s</a>', esc_url( $address ) );
	}
	// Gives the frame the height of its content.
	wp_enqueue_script( 'trek-widgets-embed-resize', plugins_url( 'assets/embed-resize.js', TREK_WIDGETS_FILE ), array(), TREK_WIDGETS_VERSION, true );
	return sprintf(
		'<iframe class="trek-widgets-frame" src="%s" title="%s" width="100%%" height="800" style="border: 0" loading="lazy" allow="fullscreen; geolocation; web-share"></iframe>',
		esc_url( $address ),
		esc_attr__( 'Hikes', 'trek-widgets' )
	);
}
