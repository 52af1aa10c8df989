/**
 * Serves a real SPIP with the plugin of `integrations/spip`, for trying and for its tests: `npm run spip`. SPIP is the one
 * that Debian packages, installed by its own installer, with a database in a file
 * (`apt-get install spip php-cli php-sqlite3`, from Debian 13 on).
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {KITS, makeKit} from './kits.js';
import {freeAddress, servePhp} from './php-site.js';
import {root} from './run.js';
import {createDemoServer, sampleApi} from './server/demo.js';
import {listen} from './server/listen.js';

const run = promisify(execFile);

const packaged = '/usr/share/spip';
const site = join(root, 'release/spip-site');

export const ADMINISTRATOR = {name: 'admin', password: 'password-of-12'};
/** Whether the package of Debian is there. */
export const isInstalled = () => existsSync(join(packaged, 'spip.php'));

/**
 * @param {string} api The Geotrek of the plugin's settings.
 * @param {Record<string, string>} articles Texts by name, as an editor writes them; `API` in them is the Geotrek's address.
 */
export async function startSpip(api, articles) {
  await copyFiles();
  const address = await freeAddress();
  const server = await servePhp(site, address);
  try {
    await install(address);
    const texts = JSON.stringify(articles).replaceAll('API', api);
    const env = {...process.env, SITE: address, API: api, ARTICLES: texts};
    const {stdout} = await run('php', ['set-up.php'], {cwd: site, env});
    return {
      address,
      /** @type {Record<string, string>} Addresses of the articles by name. */
      articles: JSON.parse(stdout),
      ...server,
    };
  } catch (error) {
    server.stop();
    throw error;
  }
}

/** A site that may write into its folders; the package keeps those of all its sites elsewhere. */
async function copyFiles() {
  await rm(site, {recursive: true, force: true});
  const files = ['ecrire', 'prive', 'plugins-dist', 'squelettes-dist', 'vendor'];
  for (const name of [...files, 'index.php', 'spip.php', 'spip.png']) {
    await cp(join(packaged, name), join(site, name), {recursive: true, dereference: true});
  }
  for (const name of ['IMG', 'tmp', 'local', 'config', 'plugins']) await mkdir(join(site, name));
  await cp(await makeKit(KITS.spip), join(site, 'plugins/trek_widgets'), {recursive: true});
  await writeFile(join(site, 'config/mes_options.php'), OPTIONS);
  await writeFile(join(site, 'set-up.php'), SET_UP);
}

/** The steps of the installer, as its forms send them. @param {string} address */
async function install(address) {
  const database = {server_db: 'sqlite3', adresse_db: '', login_db: '', pass_db: ''};
  const {name, password} = ADMINISTRATOR;
  for (const fields of [
    {etape: '3', ...database, choix_db: 'new_spip', table_new: 'spip', tprefix: 'spip'},
    {
      ...{etape: '3b', ...database, sel_db: 'spip', nom_site: 'Parc', adresse_site: address},
      ...{nom: name, email: 'admin@example.org', login: name, pass: password, pass_verif: password},
    },
    {etape: '4'},
    {etape: 'fin'},
  ]) {
    const body = new URLSearchParams({exec: 'install', ...fields});
    const answer = await fetch(`${address}/ecrire/`, {method: 'POST', body, redirect: 'manual'});
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`Step ${fields.etape} of the installer:\n${text}`);
  }
}

/** The package takes a function of PHP 8.4 for granted. */
const OPTIONS = `<?php
if (!function_exists('array_any')) {
	function array_any(array $values, callable $test): bool {
		foreach ($values as $key => $value) {
			if ($test($value, $key)) {
				return true;
			}
		}
		return false;
	}
}
`;

const SET_UP = `<?php
$_SERVER['HTTP_HOST'] = substr(getenv('SITE'), strlen('http://'));
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['REQUEST_METHOD'] = 'GET';
chdir(__DIR__);
require __DIR__ . '/vendor/autoload.php';
include_once SpipLeague\\Component\\Kernel\\param('spip.dirs.core') . 'inc_version.php';
include_spip('inc/plugin');
include_spip('inc/config');
include_spip('action/editer_rubrique');
include_spip('action/editer_article');
ecrire_plugin_actifs(['trek_widgets'], false, 'ajoute');
ecrire_config('trek_widgets/api', getenv('API'));
$GLOBALS['visiteur_session'] = sql_fetsel('*', 'spip_auteurs', 'id_auteur=1');
$rubrique = rubrique_inserer(0);
rubrique_modifier($rubrique, ['titre' => 'Randonnées']);
autoriser_exception('publierdans', 'rubrique', $rubrique);
$addresses = [];
foreach (json_decode(getenv('ARTICLES'), true) as $name => $text) {
	$article = article_inserer($rubrique);
	autoriser_exception('instituer', 'article', $article);
	autoriser_exception('modifier', 'article', $article);
	article_modifier($article, ['titre' => $name, 'texte' => $text]);
	article_instituer($article, ['statut' => 'publie', 'date' => '2026-01-01 00:00:00']);
	$addresses[$name] = getenv('SITE') . '/spip.php?article' . $article;
}
echo json_encode($addresses);
`;

// After the texts above, which it needs.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!isInstalled()) throw new Error('apt-get install spip php-cli php-sqlite3');
  const geotrek = await createDemoServer();
  const api = `http://127.0.0.1:${await listen(geotrek)}${sampleApi}`;
  const {address, articles} = await startSpip(api, {
    list: '<trek|element=trek-list|page-size=6>',
  });
  console.log(`SPIP: ${articles.list}`);
  console.log(`${address}/ecrire/, ${ADMINISTRATOR.name}, ${ADMINISTRATOR.password}`);
}
