<?php
/**
 * Settings: the Geotrek server that elements without `api` show.
 *
 * @package trek-widgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		register_setting(
			'trek_widgets',
			'trek_widgets_api',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => 'trek_widgets_clean_api',
			)
		);
		if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
			wp_add_privacy_policy_content( 'Trek Widgets', wpautop( esc_html( trek_widgets_privacy_text() ) ) );
		}
	}
);

/**
 * An address that the elements can use, or the earlier one with a message.
 *
 * @param mixed $value What was typed.
 * @return string
 */
function trek_widgets_clean_api( $value ) {
	$value = is_string( $value ) ? trim( $value ) : '';
	if ( '' === $value || preg_match( '#^https?://[^\s"<>]+$#', $value ) ) {
		return esc_url_raw( $value );
	}
	add_settings_error( 'trek_widgets_api', 'address', __( 'The address must begin with https:// and contain no spaces.', 'trek-widgets' ) );
	return (string) get_option( 'trek_widgets_api', '' );
}

/**
 * What a privacy policy should say.
 *
 * @return string
 */
function trek_widgets_privacy_text() {
	return __( 'Pages with hikes load their content from the Geotrek server of the organisation, and their maps from the map service shown on the map. These servers receive the address of your connection. No cookie is set, and nothing is measured.', 'trek-widgets' );
}

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Trek Widgets', 'Trek Widgets', 'manage_options', 'trek-widgets', 'trek_widgets_settings_page' );
	}
);

/**
 * Writes the page.
 */
function trek_widgets_settings_page() {
	?>
	<div class="wrap">
		<h1>Trek Widgets</h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'trek_widgets' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="trek_widgets_api"><?php esc_html_e( 'Address of the Geotrek API', 'trek-widgets' ); ?></label></th>
					<td>
						<input type="url" class="regular-text code" id="trek_widgets_api" name="trek_widgets_api"
							aria-describedby="trek_widgets_api_help" placeholder="https://example.org/api/v2/"
							value="<?php echo esc_attr( get_option( 'trek_widgets_api', '' ) ); ?>">
						<p class="description" id="trek_widgets_api_help">
							<?php esc_html_e( 'Blocks, shortcodes and tags written by this plugin show this server unless they state another.', 'trek-widgets' ); ?>
						</p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'How to show hikes', 'trek-widgets' ); ?></h2>
		<p><?php esc_html_e( 'Add the block “Hikes (Geotrek)” to a page, or this shortcode:', 'trek-widgets' ); ?></p>
		<p><code>[trek-app]</code></p>
	</div>
	<?php
}
