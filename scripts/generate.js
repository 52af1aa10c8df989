/** Writes src/generated: MapLibre's worker and its styles as plain modules. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {transform} from 'esbuild';

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
  await mkdir(target, {recursive: true});
  await write('worker-text.ts', withoutSourceMap(worker));
  await write('map-css.ts', code.trim());
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

/** @param {string} name @param {string} text */
async function write(name, text) {
  const path = join(target, name);
  // Without its type the declarations would carry the whole text once more.
  const module = `const text: string = ${JSON.stringify(text)};\nexport default text;\n`;
  // A file that is written anew makes every watcher build again.
  if ((await readFile(path, 'utf8').catch(() => '')) === module) return;
  await writeFile(path, module);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
