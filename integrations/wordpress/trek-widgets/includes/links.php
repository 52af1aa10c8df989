<?php
/**
 * Links to what an element shows, inside of its tag: for search engines, and for readers whose browser
 * runs no script. The element replaces them.
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

const TREK_WIDGETS_REFRESH = 'trek_widgets_refresh';

add_action( TREK_WIDGETS_REFRESH, 'trek_widgets_load_names' );

/**
 * A list of links; empty while the names are not known.
 *
 * A visitor never waits for Geotrek: the names are loaded by WordPress's scheduled tasks, once in twelve
 * hours, and are kept when Geotrek does not answer.
 *
 * @param string                $element Name of the element.
 * @param array<string, string> $values  Values by attribute.
 * @return string
 */
function trek_widgets_links( $element, $values ) {
	$address = trek_widgets_names_address( $element, $values );
	if ( '' === $address ) {
		return '';
	}
	$known = get_option( trek_widgets_names_option( $address ) );
	if ( ! is_array( $known ) || $known['time'] < time() - 12 * HOUR_IN_SECONDS ) {
		if ( ! wp_next_scheduled( TREK_WIDGETS_REFRESH, array( $address ) ) ) {
			wp_schedule_single_event( time(), TREK_WIDGETS_REFRESH, array( $address ) );
		}
	}
	if ( ! is_array( $known ) || empty( $known['names'] ) ) {
		return '';
	}
	$items = '';
	foreach ( $known['names'] as $id => $name ) {
		$link   = trek_widgets_item_address( (string) $id, $name, $values );
		$items .= sprintf( '<li><a href="%s">%s</a></li>', esc_url( $link ), esc_html( $name ) );
	}
	return '<ul class="trek-widgets-links">' . $items . '</ul>';
}

/**
 * The request for the names of what an element shows; empty for one that lists nothing of a single server.
 *
 * @param string                $element Name of the element.
 * @param array<string, string> $values  Values by attribute.
 * @return string
 */
function trek_widgets_names_address( $element, $values ) {
	$api = isset( $values['api'] ) ? trim( $values['api'] ) : '';
	if ( ! in_array( $element, array( 'trek-app', 'trek-list' ), true ) || ! preg_match( '#^https?://\S+$#', $api ) ) {
		return '';
	}
	$query = array(
		'fields'    => 'id,name',
		'language'  => substr( get_locale(), 0, 2 ),
		'page_size' => (int) apply_filters( 'trek_widgets_link_count', 50 ),
	);
	$scope = array( 'portals', 'structures', 'practices', 'themes', 'labels', 'routes', 'networks', 'cities', 'districts', 'accessibilities', 'ids', 'in-bbox' );
	foreach ( $scope as $name ) {
		if ( ! empty( $values[ $name ] ) ) {
			// Names such as `portals="Nord"` are resolved by the element alone.
			if ( ! preg_match( '/^[\w.,\s-]+$/', $values[ $name ] ) || ! preg_match( '/\d/', $values[ $name ] ) ) {
				return '';
			}
			$query[ str_replace( '-', '_', $name ) ] = preg_replace( '/\s+/', '', $values[ $name ] );
		}
	}
	$address = trailingslashit( $api ) . trek_widgets_kind( $values ) . '/';
	return add_query_arg( array_map( 'rawurlencode', $query ), $address );
}

/**
 * The kind of content that comes first, such as `trek`.
 *
 * @param array<string, string> $values Values by attribute.
 * @return string
 */
function trek_widgets_kind( $values ) {
	$kinds = ! empty( $values['resource'] ) ? $values['resource'] : ( ! empty( $values['resources'] ) ? $values['resources'] : 'trek' );
	return preg_match( '/^\s*([a-z_]+)/', $kinds, $match ) ? $match[1] : 'trek';
}

/**
 * Where an item is shown: on its own page, or on this one.
 *
 * @param string                $id     Its id.
 * @param string                $name   Its name.
 * @param array<string, string> $values Values by attribute.
 * @return string
 */
function trek_widgets_item_address( $id, $name, $values ) {
	if ( ! empty( $values['detail-url'] ) ) {
		$parts = array(
			'{id}'   => rawurlencode( $id ),
			'{slug}' => sanitize_title( $name ),
		);
		return strtr( $values['detail-url'], $parts );
	}
	$prefix = isset( $values['routing-prefix'] ) ? $values['routing-prefix'] : '';
	return add_query_arg( rawurlencode( $prefix . trek_widgets_kind( $values ) ), rawurlencode( $id ), (string) get_permalink() );
}

/**
 * Name of the option that keeps the answer to a request.
 *
 * @param string $address Address of the request.
 * @return string
 */
function trek_widgets_names_option( $address ) {
	return 'trek_widgets_names_' . md5( $address );
}

/**
 * Loads names and keeps them. After a failure, the earlier ones stay, and the request is repeated an hour later.
 *
 * @param string $address Address of the request.
 */
function trek_widgets_load_names( $address ) {
	$option  = trek_widgets_names_option( $address );
	$earlier = get_option( $option );
	// Refuses addresses within the network of the host, which an author could otherwise reach.
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 10,
			'limit_response_size' => MB_IN_BYTES,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	$body   = 200 === wp_remote_retrieve_response_code( $answer ) ? json_decode( wp_remote_retrieve_body( $answer ), true ) : null;
	$rows   = is_array( $body ) && isset( $body['results'] ) && is_array( $body['results'] ) ? $body['results'] : null;
	$kept   = array(
		'time'  => null === $rows ? time() - 11 * HOUR_IN_SECONDS : time(),
		'names' => null === $rows && is_array( $earlier ) ? $earlier['names'] : array(),
	);
	foreach ( (array) $rows as $row ) {
		$id   = is_array( $row ) && isset( $row['id'] ) ? $row['id'] : null;
		$name = is_array( $row ) && isset( $row['name'] ) ? $row['name'] : null;
		if ( is_scalar( $id ) && is_string( $name ) && '' !== trim( $name ) ) {
			$kept['names'][ (string) $id ] = wp_strip_all_tags( $name );
		}
	}
	update_option( $option, $kept, false );
}
