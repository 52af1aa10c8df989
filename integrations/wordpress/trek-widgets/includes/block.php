<?php
/**
 * The block.
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'trek-widgets-editor',
			plugins_url( 'block/editor.js', TREK_WIDGETS_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			TREK_WIDGETS_VERSION,
			true
		);
		register_block_type( dirname( TREK_WIDGETS_FILE ) . '/block', array( 'render_callback' => 'trek_widgets_block' ) );
	},
	// The script module is registered before.
	11
);

add_action( 'enqueue_block_editor_assets', 'trek_widgets_editor_data' );

/**
 * What the editor shows: texts in the reader's language, fields, and the address of the script for the preview.
 */
function trek_widgets_editor_data() {
	$data = array(
		'script'       => add_query_arg( 'ver', TREK_WIDGETS_VERSION, trek_widgets_script_url() ),
		'api'          => (string) get_option( 'trek_widgets_api', '' ),
		'language'     => substr( get_user_locale(), 0, 2 ),
		'siteLanguage' => str_replace( '_', '-', get_locale() ),
		'elements'     => TrekWidgets\Elements::all(),
		'names'        => array(
			'trek-app'     => __( 'Everything: search, list, map and sheet', 'trek-widgets' ),
			'trek-list'    => __( 'List', 'trek-widgets' ),
			'trek-map'     => __( 'Map', 'trek-widgets' ),
			'trek-detail'  => __( 'Sheet of one hike', 'trek-widgets' ),
			'trek-filters' => __( 'Search and filters', 'trek-widgets' ),
		),
		'kinds'        => array(
			'trek'              => __( 'Hikes', 'trek-widgets' ),
			'touristiccontent'  => __( 'Places and services', 'trek-widgets' ),
			'touristicevent'    => __( 'Events', 'trek-widgets' ),
			'outdoor_site'      => __( 'Outdoor sites', 'trek-widgets' ),
			'outdoor_course'    => __( 'Outdoor courses', 'trek-widgets' ),
		),
		'labels'       => array(
			'api'             => __( 'Address of the Geotrek API', 'trek-widgets' ),
			'trek-id'         => __( 'Number of the hike', 'trek-widgets' ),
			'resources'       => __( 'Kinds of content', 'trek-widgets' ),
			'resource'        => __( 'Kind of content', 'trek-widgets' ),
			'languages'       => __( 'Languages to offer, such as “fr en”', 'trek-widgets' ),
			'for'             => __( 'Id of the element whose hikes are shown', 'trek-widgets' ),
			'portals'         => __( 'Portals', 'trek-widgets' ),
			'structures'      => __( 'Structures', 'trek-widgets' ),
			'practices'       => __( 'Practices', 'trek-widgets' ),
			'themes'          => __( 'Themes', 'trek-widgets' ),
			'labels'          => __( 'Labels', 'trek-widgets' ),
			'routes'          => __( 'Route types', 'trek-widgets' ),
			'networks'        => __( 'Networks', 'trek-widgets' ),
			'cities'          => __( 'Communes', 'trek-widgets' ),
			'districts'       => __( 'Districts', 'trek-widgets' ),
			'accessibilities' => __( 'Accessibilities', 'trek-widgets' ),
		),
		'texts'        => array(
			'element'  => __( 'What to show', 'trek-widgets' ),
			'content'  => __( 'Content', 'trek-widgets' ),
			'only'     => __( 'Only these', 'trek-widgets' ),
			'only_all' => __( 'Everything that the server publishes is shown unless you choose here.', 'trek-widgets' ),
			'other'    => __( 'Other attributes', 'trek-widgets' ),
			'links'    => __( 'Links for search engines', 'trek-widgets' ),
			'links_is' => __( 'WordPress writes a list of links, which the hikes replace where scripts run.', 'trek-widgets' ),
			'no_api'   => __( 'Type the address of a Geotrek API in the settings of this block, such as https://example.org/api/v2/.', 'trek-widgets' ),
			'preview'  => __( 'Preview', 'trek-widgets' ),
			'numbers'  => __( 'Numbers, separated by commas. The names could not be loaded from the server.', 'trek-widgets' ),
		),
	);
	wp_add_inline_script( 'trek-widgets-editor', 'window.trekWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * The HTML of a block.
 *
 * @param array<string, mixed> $attributes Attributes of the block.
 * @return string
 */
function trek_widgets_block( $attributes ) {
	$values = isset( $attributes['values'] ) && is_array( $attributes['values'] ) ? $attributes['values'] : array();
	$html   = trek_widgets_tag( (string) $attributes['element'], $values, '', ! empty( $attributes['links'] ) );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}
