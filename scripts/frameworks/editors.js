/** Writes what editors complete and explain: HTML data for VS Code, web types for JetBrains. */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {root} from '../run.js';
import {readElementManifest} from './elements.js';

/** Parts and custom properties are in the documentation: a tooltip with all of them would fill the screen. */
const options = {hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideLogs: true};

export async function writeEditorData() {
  const folder = join(root, 'dist/frameworks');
  const manifest = await elementsOnly(await readElementManifest());
  await Promise.all([
    writeFile(join(folder, 'vscode.html-data.json'), getVsCodeHtmlCustomData(manifest, options)),
    writeFile(join(folder, 'web-types.json'), getWebTypesData(manifest, options)),
  ]);
}

/**
 * Leaves out base classes, which have no tag, and writes out the values of types that have a name.
 * @param {any} manifest
 */
async function elementsOnly(manifest) {
  const modules = manifest.modules.filter((/** @type {any} */ {declarations}) =>
    declarations.some((/** @type {any} */ each) => each.tagName),
  );
  for (const {path, declarations} of modules) {
    const types = await declarationsIn(join(root, dirname(path)));
    for (const {attributes = [], members = []} of declarations) {
      for (const {type} of [...attributes, ...members]) {
        if (type) type.text = valuesOf(type.text, types);
      }
    }
  }
  return {...manifest, modules};
}

/** The text of the declarations of an element's folder. @param {string} folder */
async function declarationsIn(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.d.ts'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.join('\n');
}

/** The values of a type that is a union of texts. @param {string} type @param {string} declarations */
function valuesOf(type, declarations) {
  if (!/^\w+$/.test(type)) return type;
  return declarations.match(new RegExp(`type ${type} = ((?:'[^']*'[\\s|]*)+);`))?.[1] ?? type;
}
