<?php
/**
 * Writes the tag of an element.
 *
 * @package trek-widgets
 */

use TrekWidgets\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of an element with links inside for readers without JavaScript, and its script on the page.
 *
 * @param string                $element Name of the element, such as `trek-app`.
 * @param array<string, string> $values  Values by attribute; unknown attributes are left out.
 * @param string                $content Tags inside, such as `trek-layer`: already safe.
 * @param bool                  $links   Whether to write links.
 * @return string
 */
function trek_widgets_tag( $element, $values, $content = '', $links = true ) {
	$api        = (string) get_option( 'trek_widgets_api', '' );
	$attributes = Elements::attributes( $element, $values, $api );
	if ( $links ) {
		$content = trek_widgets_links( $element, $attributes ) . $content;
	}
	trek_widgets_add_script();
	return Elements::tag( $element, $attributes, $content );
}
