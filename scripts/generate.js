/**
 * Writes src/generated, MapLibre's worker and its styles as plain modules and the messages of each language, and
 * pages/generated, what the manifest says of the elements.
 */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {transform} from 'esbuild';
import {readDescriptions, translationOf} from './docs/descriptions.js';
import {textOf} from './element-tables.js';
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
  await write(join(target, 'worker-text.ts'), textModule(withoutSourceMap(worker)));
  await write(join(target, 'map-css.ts'), textModule(code.trim()));
  for (const [name, module] of await messageModules()) {
    await write(join(target, 'messages', name), module);
  }
  await generateElements();
}

/** What the address of embed.html may state, as lists. */
async function generateElements() {
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  /** @type {any[]} */
  const declarations = manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .filter((/** @type {any} */ each) => each.tagName);
  const elements = Object.fromEntries(
    declarations.map(({tagName, attributes = []}) => [tagName, namesOf(attributes)]),
  );
  const properties = declarations.flatMap(({cssProperties = []}) => namesOf(cssProperties));
  const themes = (await readdir(join(root, 'themes'))).map((file) => file.replace('.css', ''));
  const languages = (await readdir(join(root, 'src/i18n/languages'))).map((file) =>
    file.replace('.json', ''),
  );
  const folder = join(root, 'pages/generated');
  await write(
    join(folder, 'elements.ts'),
    `/** The attributes of each element. */
export const elements: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(elements)};
export const cssProperties: readonly string[] = ${JSON.stringify([...new Set(properties)].sort())};
export const themes: readonly string[] = ${JSON.stringify(themes.sort())};
/** The languages of the elements. */
export const languages: readonly string[] = ${JSON.stringify(languages.sort())};
`,
  );
  await generateDescriptions(folder, declarations);
}

/**
 * What the builder shows of each attribute and of the custom properties of all elements, in a file of its own.
 * @param {string} folder
 * @param {any[]} declarations
 */
async function generateDescriptions(folder, declarations) {
  const french = await readDescriptions();
  const attributes = Object.fromEntries(
    declarations.map(({tagName, attributes: list = []}) => [
      tagName,
      list.map((/** @type {any} */ {name, type, description, ...rest}) => ({
        name,
        type: type?.text ?? 'string',
        // As the source writes it: a text in quotes, or a number.
        default: String(rest.default ?? '').replace(/^'(.*)'$|^undefined$/, '$1'),
        description: {
          en: textOf(description),
          fr: translationOf(french, tagName, 'Attributes', {name, description}),
        },
      })),
    ]),
  );
  await write(
    join(folder, 'attributes.ts'),
    `export interface AttributeDescription {
  readonly name: string;
  readonly type: string;
  readonly default: string;
  /** For integrators; French is empty where there is no translation. */
  readonly description: {readonly en: string; readonly fr: string};
}

export const attributes: Readonly<Record<string, readonly AttributeDescription[]>> = ${JSON.stringify(attributes)};
`,
  );
}

/** @param {{name: string}[]} list */
const namesOf = (list) => list.map(({name}) => name);

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

/** Without its type the declarations would carry the whole text once more. @param {string} text */
const textModule = (text) =>
  `const text: string = ${JSON.stringify(text)};\nexport default text;\n`;

/** @param {string} path @param {string} module */
async function write(path, module) {
  // A file that is written anew makes every watcher build again.
  if ((await readFile(path, 'utf8').catch(() => '')) === module) return;
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, module);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
