/** Writes src/generated: MapLibre's worker and its styles as plain modules, and the messages of each language. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {transform} from 'esbuild';
import {messageModules} from './messages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/generated');

export async function generate() {
  const require = createRequire(import.meta.url);
  const dist = dirname(require.resolve('maplibre-gl/dist/maplibre-gl.css'));
  const [worker, css] = await Promise.all([
    readFile(join(dist, 'maplibre-gl-worker.mjs'), 'utf8'),
    readFile(join(dist, 'maplibre-gl.css'), 'utf8'),
  ]);
  const {code} = await transform(withoutIcons(css), {loader: 'css', minify: true});
  await write('worker-text.ts', textModule(withoutSourceMap(worker)));
  await write('map-css.ts', textModule(code.trim()));
  for (const [name, module] of await messageModules()) await write(`messages/${name}`, module);
}

/** Without the address of a source map that is not published, which developer tools would request. */
function withoutSourceMap(/** @type {string} */ code) {
  return code.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
}

/**
 * The icons of MapLibre's own controls, three quarters of its styles. Our controls bring their
 * own, and a page that forbids `data:` pictures need not allow them for us.
 */
function withoutIcons(/** @type {string} */ css) {
  return css.replace(/background-image:\s*url\((['"]?)data:.*?\1\)\s*;?/g, '');
}

// Without its type the declarations would carry the whole text once more.
const textModule = (/** @type {string} */ text) =>
  `const text: string = ${JSON.stringify(text)};\nexport default text;\n`;

/** @param {string} name @param {string} module */
async function write(name, module) {
  const path = join(target, name);
  // A file that is written anew makes every watcher build again.
  if ((await readFile(path, 'utf8').catch(() => '')) === module) return;
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, module);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
