<?php
/**
 * The elements, and how their tags are written. Each kit has a copy of this file in its own namespace,
 * beside `elements.json`, which the library's manifest is written to.
 *
 * @package trek-widgets
 */

namespace TrekWidgets;

/**
 * Writes tags from values that authors have typed: escaped, with known attributes only.
 */
final class Elements {

	/**
	 * Attributes that are not offered: an author who may not write scripts could have a script of
	 * another site run with the first, and set the first with the second.
	 */
	private const LEFT_OUT = array( 'worker-url', 'config' );

	/** Attributes whose values are addresses. */
	public const ADDRESSES = array( 'api', 'files', 'detail-url', 'src', 'messages', 'alerts', 'privacy-url' );

	/**
	 * The attributes of each element: name => [ type, default, description ].
	 *
	 * @return array<string, array<string, array<string, string>>>
	 */
	public static function all(): array {
		static $elements = null;
		if ( null === $elements ) {
			$elements = json_decode( (string) file_get_contents( __DIR__ . '/elements.json' ), true );
			$elements = is_array( $elements ) ? $elements : array();
			foreach ( $elements as $name => $attributes ) {
				$elements[ $name ] = array_diff_key( $attributes, array_flip( self::LEFT_OUT ) );
			}
		}
		return $elements;
	}

	/**
	 * The values of attributes that an element has, as texts; `null` for one that is off.
	 *
	 * @param string               $element Name of the element, such as `trek-app`.
	 * @param array<string, mixed> $values  Values by attribute; the others are left out.
	 * @param string               $api     The Geotrek of an element that states none.
	 * @return array<string, string>
	 */
	public static function attributes( string $element, array $values, string $api = '' ): array {
		$known      = self::all()[ $element ] ?? array();
		$attributes = array();
		if ( empty( $values['api'] ) && empty( $values['for'] ) ) {
			$values['api'] = $api;
		}
		foreach ( $known as $name => $about ) {
			$value = $values[ $name ] ?? '';
			if ( ! is_scalar( $value ) || '' === (string) $value ) {
				continue;
			}
			if ( 'boolean' === $about['type'] ) {
				if ( ! in_array( $value, array( false, 'false', '0', 0 ), true ) ) {
					$attributes[ $name ] = '';
				}
				continue;
			}
			$value = trim( (string) $value );
			if ( ! in_array( $name, self::ADDRESSES, true ) || self::are_safe( $value ) ) {
				$attributes[ $name ] = $value;
			}
		}
		return $attributes;
	}

	/**
	 * The HTML of an element; empty for an unknown one.
	 *
	 * @param string               $element Name of the element.
	 * @param array<string, mixed> $values  Values by attribute.
	 * @param string               $content HTML inside: already safe.
	 * @param string               $api     The Geotrek of an element that states none.
	 * @return string
	 */
	public static function tag( string $element, array $values, string $content = '', string $api = '' ): string {
		if ( ! isset( self::all()[ $element ] ) ) {
			return '';
		}
		$html = '<' . $element;
		foreach ( self::attributes( $element, $values, $api ) as $name => $value ) {
			$html .= ' ' . $name . '="' . htmlspecialchars( $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ) . '"';
		}
		return $html . '>' . $content . '</' . $element . '>';
	}

	/**
	 * The values in lines such as `page-size = 6`.
	 *
	 * @param string $lines What an author has typed; lines without a value switch an attribute on.
	 * @return array<string, string>
	 */
	public static function values_of_lines( string $lines ): array {
		$values = array();
		foreach ( preg_split( '/\r\n|\n|\r/', $lines ) as $line ) {
			$parts = explode( '=', $line, 2 );
			$name  = strtolower( trim( $parts[0] ) );
			if ( '' !== $name ) {
				$values[ $name ] = isset( $parts[1] ) ? trim( $parts[1], " \t\"'" ) : 'true';
			}
		}
		return $values;
	}

	/**
	 * Whether addresses are of the web, or relative to the page.
	 *
	 * @param string $value Addresses, separated by spaces.
	 * @return bool
	 */
	private static function are_safe( string $value ): bool {
		foreach ( preg_split( '/\s+/', $value ) as $address ) {
			// Browsers ignore control characters in a scheme.
			$visible = preg_replace( '/[\x00-\x20\x7f]+/', '', $address );
			if ( preg_match( '#^[^/?\#]*:#', $visible ) && ! preg_match( '#^https?://#i', $visible ) ) {
				return false;
			}
		}
		return true;
	}
}
