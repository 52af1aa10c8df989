/**
 * Serves a real WordPress with the plugin of `integrations/wordpress`, for trying and for its tests:
 * `npm run wordpress`. WordPress comes from a package with its releases, the database is a file, and
 * `php` with SQLite has to be installed (`apt-get install php-cli php-sqlite3 php-xml unzip`).
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {KITS, makeKit} from './kits.js';
import {freeAddress, servePhp} from './php-site.js';
import {root} from './run.js';
import {createDemoServer, sampleApi} from './server/demo.js';
import {listen} from './server/listen.js';

const run = promisify(execFile);

/** The newest releases of the package need newer ones of Node. */
const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';
const VERSION = process.env.WORDPRESS_VERSION ?? '6.5';
const packages = join(root, 'release/wordpress-package');
const site = join(root, 'release/wordpress-site');

export const ADMINISTRATOR = {name: 'admin', password: 'password'};
/** Whether WordPress has been downloaded, which `npm run wordpress` does. */
export const isDownloaded = () => existsSync(packages);

async function download() {
  if (isDownloaded()) return;
  await mkdir(packages, {recursive: true});
  await writeFile(join(packages, 'package.json'), '{"private": true}\n');
  await run('npm', ['install', '--no-audit', '--no-fund', PACKAGE], {cwd: packages});
}

/**
 * @param {string} api The Geotrek of the plugin's settings.
 * @param {Record<string, string>} pages Contents by name, as an author who may not write scripts saves them;
 *   `SITE` in them is the address of the site, `API` that of the Geotrek.
 */
export async function startWordPress(api, pages) {
  await install();
  const address = await freeAddress();
  const contents = JSON.stringify(pages).replaceAll('SITE', address).replaceAll('API', api);
  const env = {...process.env, SITE: address, API: api, PAGES: contents};
  const {stdout} = await run('php', ['set-up.php'], {cwd: site, env});
  const server = await servePhp(site, address, env);
  return {
    address,
    /** @type {Record<string, string>} Addresses of the pages by name. */
    pages: JSON.parse(stdout),
    /** What PHP complained of, but that WordPress.org cannot be reached. */
    complaints: () => server.complaints().filter((line) => !line.includes('WordPress.org')),
    stop: server.stop,
  };
}

/** Unpacks WordPress and puts the plugin into it. */
async function install() {
  const builds = join(packages, 'node_modules/@wp-playground/wordpress-builds');
  const plugins = join(site, 'wp-content/plugins');
  await rm(site, {recursive: true, force: true});
  await run('unzip', ['-q', join(builds, `src/wordpress/wp-${VERSION}.zip`), '-d', site]);
  await cp(join(builds, `public/wp-${VERSION}`), site, {recursive: true});
  // The package brings a database that is already set up.
  await rm(join(site, 'wp-content/database'), {recursive: true, force: true});
  const sqlite = join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip');
  await run('unzip', ['-q', sqlite, '-d', plugins]);
  const folder = join(plugins, 'sqlite-database-integration');
  await cp(`${folder}-main`, folder, {recursive: true});
  await cp(join(folder, 'db.copy'), join(site, 'wp-content/db.php'));
  await symlink(await makeKit(KITS.wordpress), join(plugins, 'trek-widgets'));
  await writeFile(join(site, 'wp-config.php'), CONFIGURATION);
  await writeFile(join(site, 'set-up.php'), SET_UP);
  await mkdir(join(site, 'wp-content/mu-plugins'), {recursive: true});
  await writeFile(join(site, 'wp-content/mu-plugins/local-server.php'), LOCAL_SERVER);
}

const CONFIGURATION = `<?php
define( 'WP_HOME', getenv( 'SITE' ) );
define( 'WP_SITEURL', getenv( 'SITE' ) );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'wordpress' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define( 'DB_HOST', 'localhost' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'CONCATENATE_SCRIPTS', false );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// Scheduled tasks run when a test requests wp-cron.php.
define( 'DISABLE_WP_CRON', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** WordPress refuses to request addresses of its own host, which is where the sample server is. */
const LOCAL_SERVER = `<?php
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function ( $ports, $host, $url ) {
	return array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) );
}, 10, 3 );
// No host but this one can be reached.
add_filter( 'pre_http_request', function ( $answer, $arguments, $url ) {
	return '127.0.0.1' === wp_parse_url( $url, PHP_URL_HOST ) ? $answer : new WP_Error( 'offline' );
}, 10, 3 );
`;

const SET_UP = `<?php
$_SERVER['HTTP_HOST'] = wp_parse_url_host( getenv( 'SITE' ) );
$_SERVER['REQUEST_URI'] = '/';
function wp_parse_url_host( $address ) {
	return parse_url( $address, PHP_URL_HOST );
}
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Parc', '${ADMINISTRATOR.name}', 'admin@example.org', true, '', '${ADMINISTRATOR.password}' );
activate_plugin( 'trek-widgets/trek-widgets.php' );
update_option( 'trek_widgets_api', getenv( 'API' ) );
$author = wp_create_user( 'author', 'password', 'author@example.org' );
( new WP_User( $author ) )->set_role( 'author' );
wp_set_current_user( $author );
kses_init();
$addresses = array();
foreach ( json_decode( getenv( 'PAGES' ), true ) as $name => $content ) {
	$page = array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $name, 'post_author' => $author, 'post_content' => wp_slash( $content ) );
	$addresses[ $name ] = getenv( 'SITE' ) . '/?page_id=' . wp_insert_post( $page );
}
echo json_encode( $addresses );
`;

// After the texts above, which it needs.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const geotrek = await createDemoServer();
  const api = `http://127.0.0.1:${await listen(geotrek)}${sampleApi}`;
  await download();
  const {address} = await startWordPress(api, {
    page: '<!-- wp:trek-widgets/element /-->',
  });
  console.log(`WordPress: ${address}/?pagename=page`);
  console.log(`${address}/wp-login.php, ${ADMINISTRATOR.name}, ${ADMINISTRATOR.password}`);
}
