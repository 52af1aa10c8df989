<?php
/**
 * A shortcode for each element: `[trek-app api="https://example.org/api/v2/"]`.
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( array_keys( TrekWidgets\Elements::all() ) as $element ) {
			add_shortcode( $element, 'trek_widgets_shortcode' );
		}
	}
);

/**
 * The HTML of a shortcode. `links="none"` writes no links.
 *
 * @param array<int|string, string>|string $attributes Values by attribute; those without a value come as plain items.
 * @param string|null                      $content    What is between the two parts of the shortcode.
 * @param string                           $element    Name of the element.
 * @return string
 */
function trek_widgets_shortcode( $attributes, $content, $element ) {
	$values = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$values[ strtolower( $value ) ] = 'true';
		} else {
			$values[ $name ] = $value;
		}
	}
	$links  = ! isset( $values['links'] ) || 'none' !== $values['links'];
	$inside = null === $content ? '' : wp_kses_post( do_shortcode( $content ) );
	return trek_widgets_tag( $element, $values, $inside, $links );
}
