/**
 * Writes the tables of README.md from custom-elements.json: those of each element between
 * `<!-- trek-list:start -->` and `<!-- trek-list:end -->`, the custom properties that all elements
 * inherit between `<!-- custom-properties:start -->` and its end. With --check, it only reports
 * which tables differ.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {inheritedProperties, readElements, tablesOf} from './element-tables.js';
import {root} from './run.js';

const isCheck = process.argv.includes('--check');
const file = join(root, 'README.md');
const readme = await readFile(file, 'utf8').catch(() => '');
const elements = await readElements();

let text = readme;
for (const element of elements) {
  const tables = tablesOf(element).map((each) => each.text);
  replaceBetween(element.tagName, tables.join('\n'));
}
replaceBetween('custom-properties', inheritedProperties(elements));

if (text !== readme && isCheck) {
  console.log('The tables of README.md are not in step; run npm run manifest.');
  process.exitCode = 1;
} else if (text !== readme) {
  await writeFile(file, text);
}

/** @param {string} name @param {string} content */
function replaceBetween(name, content) {
  const [start, end] = ['start', 'end'].map((edge) => `<!-- ${name}:${edge} -->`);
  const [from, to] = [text.indexOf(`${start}`), text.indexOf(`${end}`)];
  if (from < 0 || to < from) {
    console.log(`README.md has no place for the tables of ${name}, between ${start} and ${end}.`);
    process.exitCode = 1;
    return;
  }
  text = `${text.slice(0, from + String(start).length)}\n\n${content}\n${text.slice(to)}`;
}
