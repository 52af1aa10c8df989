<?php
/**
 * Lets the tags stay where an author who may not write scripts pastes them.
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		$common = array_fill_keys( array( 'id', 'class', 'style', 'lang', 'dir', 'slot', 'aria-label' ), true );
		foreach ( TrekWidgets\Elements::all() as $element => $attributes ) {
			$tags[ $element ] = $common + array_fill_keys( array_keys( $attributes ), true );
		}
		return $tags;
	},
	10,
	2
);

// WordPress checks the scheme of these.
add_filter(
	'wp_kses_uri_attributes',
	function ( $names ) {
		return array_merge( $names, TrekWidgets\Elements::ADDRESSES );
	}
);
