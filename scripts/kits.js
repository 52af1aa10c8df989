/**
 * The kits of the content management systems, each with the folder of `integrations/`, the scripts, the elements of
 * the manifest and compiled translations.
 */
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {mo, po} from 'gettext-parser';
import {readManifest} from './cdn-manifest.js';
import {root} from './run.js';

const kitsFolder = join(root, 'release/kits');

/**
 * @typedef {object} Kit
 * @property {string} folder In `integrations/`.
 * @property {string} scripts Where in it the scripts are.
 * @property {string} classes Where its copy of `shared/Elements.php` is.
 * @property {string} namespace The namespace of that copy.
 * @property {(version: string) => string} [archive] The name of its archive, which then has no folder around its files.
 */

/** @satisfies {Record<string, Kit>} */
export const KITS = {
  wordpress: {
    folder: 'wordpress/trek-widgets',
    scripts: 'assets',
    classes: 'includes',
    namespace: 'TrekWidgets',
  },
  spip: {
    folder: 'spip/trek_widgets',
    scripts: 'assets',
    classes: 'inc',
    namespace: 'TrekWidgets',
  },
  drupal: {
    folder: 'drupal/trek_widgets',
    scripts: 'assets',
    classes: 'src',
    namespace: 'Drupal\\trek_widgets',
  },
  typo3: {
    folder: 'typo3/trek_widgets',
    scripts: 'Resources/Public/Scripts',
    classes: 'Classes',
    namespace: 'TrekWidgets\\TrekWidgets',
    // TYPO3 reads the key of an extension from the name of its archive.
    archive: (/** @type {string} */ version) => `trek_widgets_${version}.zip`,
  },
  joomla: {
    folder: 'joomla/mod_trek_widgets',
    scripts: 'media/js',
    classes: 'src',
    namespace: 'TrekWidgets\\Module\\TrekWidgets\\Site',
  },
};

/** @param {Kit} kit @param {string} [where] @returns {Promise<string>} Its folder. */
export async function makeKit({folder, scripts, classes, namespace}, where = kitsFolder) {
  const target = join(where, folder);
  await rm(target, {recursive: true, force: true});
  await cp(join(root, 'integrations', folder), target, {recursive: true});
  for (const file of await filesOfTheScript()) {
    await cp(join(root, 'dist/cdn', file), join(target, scripts, file));
  }
  await mkdir(join(target, classes), {recursive: true});
  const php = await readFile(join(root, 'integrations/shared/Elements.php'), 'utf8');
  const own = php.replace(/^namespace TrekWidgets;/m, () => `namespace ${namespace};`);
  await writeFile(join(target, classes, 'Elements.php'), own);
  const elements = JSON.stringify(await readElements(), null, 1);
  await writeFile(join(target, classes, 'elements.json'), `${elements}\n`);
  await compileTranslations(target);
  return target;
}

/** `trek-widgets.js` with all that it may load, the page for frames, and the licences. */
async function filesOfTheScript() {
  const all = Object.entries(await readManifest());
  const scripts = all.filter(([, {build}]) => build === 'all').map(([file]) => file);
  const others = ['embed.html', 'embed.css', 'embed.js', 'embed-resize.js', 'licences.txt'];
  return [...new Set([...scripts, ...others])];
}

/** The attributes of each element, as the manifest states them. */
export async function readElements() {
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  /** @type {Record<string, Record<string, {type: string, default: string, description: string}>>} */
  const elements = {};
  for (const {declarations} of manifest.modules) {
    for (const {tagName, attributes = []} of declarations) {
      if (!tagName) continue;
      elements[tagName] = {};
      for (const {name, type, default: initial, description} of attributes) {
        elements[tagName][name] = {
          type: simpleType(type?.text),
          default: unquoted(initial),
          description: (description ?? '').replaceAll('\n', ' '),
        };
      }
    }
  }
  return elements;
}

/** A control has the type of its attribute, not of its property. @param {string | undefined} type */
function simpleType(type = 'string') {
  if (/^boolean/.test(type)) return 'boolean';
  return /^number/.test(type) ? 'number' : 'string';
}

/** @param {string | undefined} value */
function unquoted(value = '') {
  return value.replace(/^'(.*)'$/, '$1').replace(/^undefined$/, '');
}

/** WordPress reads compiled files. @param {string} folder */
async function compileTranslations(folder) {
  for (const file of await readdir(folder, {recursive: true})) {
    if (!file.endsWith('.po')) continue;
    const source = join(folder, file);
    const compiled = mo.compile(po.parse(await readFile(source)));
    await writeFile(source.replace(/po$/, 'mo'), compiled);
  }
}
