/** What the CDN build consists of: sizes, imports and the hashes that browsers can check. */
import {createHash} from 'node:crypto';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {root} from './run.js';

const folder = join(root, 'dist/cdn');

/**
 * @typedef {object} Script
 * @property {'all' | 'a-la-carte' | 'classic'} build
 * @property {boolean} isEntry
 * @property {string} [module] The source that it is made for.
 * @property {string[]} sources The modules of ours that are in it.
 * @property {string[]} imports The files that it imports.
 * @property {string[]} dynamicImports The files that it may load on demand.
 * @property {string[]} packages The dependencies that it contains.
 * @property {number} bytes
 * @property {number} brotli Bytes on the wire, at brotli's highest quality.
 * @property {string} integrity
 */

/** Writes `manifest.json`, `importmap.json` and `importmap.html`; says how many scripts there are. */
export async function writeManifest() {
  /** @type {Record<string, Script>} */
  const scripts = {};
  const graphs = join(folder, 'graph');
  for (const name of (await readdir(graphs)).sort()) {
    const graph = JSON.parse(await readFile(join(graphs, name), 'utf8'));
    for (const [file, chunk] of Object.entries(graph)) {
      const build = name.replace('.json', '');
      scripts[file] = {build, ...chunk, ...measure(await readFile(join(folder, file)))};
    }
  }
  await rm(graphs, {recursive: true});
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(scripts, null, 1)}\n`);
  const relative = JSON.stringify(importMap(scripts, './'), null, 1);
  await writeFile(join(folder, 'importmap.json'), `${relative}\n`);
  await writeFile(
    join(folder, 'importmap.html'),
    snippet(scripts, 'https://cdn.example/trek-widgets/'),
  );
  return Object.keys(scripts).length;
}

/** @returns {Promise<Record<string, Script>>} */
export async function readManifest() {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
}

/** @param {Buffer} content */
function measure(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return {
    bytes: content.length,
    brotli: brotliCompressSync(content, {params}).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/**
 * An import map with the hashes of all modules, with which a browser refuses altered ones.
 * @param {Record<string, Script>} scripts
 * @param {string} base Where the folder is served.
 */
export function importMap(scripts, base) {
  const modules = Object.entries(scripts).filter(([, {build}]) => build !== 'classic');
  const integrity = modules.map(([file, script]) => [`${base}${file}`, script.integrity]);
  return {integrity: Object.fromEntries(integrity)};
}

/**
 * The same as HTML, with the script tag. Firefox ignores a map that comes after a module.
 * @param {Record<string, Script>} scripts
 * @param {string} base
 */
export function snippet(scripts, base) {
  return `<script type="importmap">
${JSON.stringify(importMap(scripts, base), null, 1)}
</script>
<script type="module" crossorigin src="${base}trek-widgets.js"
  integrity="${scripts['trek-widgets.js']?.integrity}"></script>
`;
}
