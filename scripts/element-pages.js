/**
 * Writes what the documentation says of the elements, from custom-elements.json: the page of each in docs/elements and
 * docs/fr/elements, and the table of the custom properties that all of them have, in the recipe for brands. With
 * --check, it only reports what is not in step.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {frenchOf, inStep, readDescriptions, writeDescriptions} from './docs/descriptions.js';
import {english, inheritedProperties, readElements, tablesOf, textOf} from './element-tables.js';
import {pictures} from './pictures/list.js';
import {root} from './run.js';

const isCheck = process.argv.includes('--check');
const elements = await readElements();
const known = await readDescriptions();
const {files, problems} = inStep(elements, known);
const isKnown = Object.entries(files).every(
  ([name, each]) => JSON.stringify(each) === JSON.stringify(known[name]),
);
if (!isCheck) await writeDescriptions(files);
else if (!isKnown) problems.push('is not in step; run npm run manifest');
for (const problem of problems) console.log(`docs/fr/descriptions: ${problem}.`);

const languages = /** @type {const} */ ([
  ['docs', english],
  ['docs/fr', frenchOf(files)],
]);
for (const [folder, language] of languages) {
  for (const element of elements) {
    await write(`${folder}/elements/${element.tagName}.md`, () => pageOf(element, language));
  }
  const table = `<!-- custom-properties:start -->\n\n${inheritedProperties(elements, language)}\n`;
  await write(`${folder}/recipes/brand.md`, (text) =>
    text.replace(
      /<!-- custom-properties:start -->[\s\S]*?(?=<!-- custom-properties:end -->)/,
      () => table,
    ),
  );
}
if (problems.length > 0 && isCheck) process.exitCode = 1;

/** @param {any} element @param {import('./element-tables.js').Language} language */
function pageOf(element, language) {
  const {tagName, description} = element;
  const tables = tablesOf(element, language).map(({title, text}) => `## ${title}\n\n${text}`);
  return [
    '<!-- Written by npm run manifest, from the comments of the sources and, in French, docs/fr/descriptions. -->\n',
    `# &lt;${tagName}&gt;\n`,
    `${language.describe(element, 'Element', {name: tagName, description: textOf(description)})}\n`,
    `<!-- example: ${tagName} -->\n`,
    ...(hasPictures(tagName) ? [`<!-- pictures: ${tagName} -->\n`] : []),
    ...tables,
  ].join('\n');
}

/** @param {string} tag */
function hasPictures(tag) {
  return pictures.some(({parts}) => parts.some((part) => part.startsWith(`${tag} `)));
}

/** @param {string} name @param {(text: string) => string} change */
async function write(name, change) {
  const file = join(root, name);
  const text = await readFile(file, 'utf8').catch(() => '');
  const changed = change(text);
  if (changed === text) return;
  if (!isCheck) return await writeFile(file, changed);
  console.log(`${name} is not in step; run npm run manifest.`);
  process.exitCode = 1;
}
