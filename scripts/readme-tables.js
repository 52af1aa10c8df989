/**
 * Writes the tables of README.md from custom-elements.json: those of each element between
 * `<!-- trek-list:start -->` and `<!-- trek-list:end -->`, the custom properties that all elements
 * inherit between `<!-- custom-properties:start -->` and its end. With --check, it only reports
 * which tables differ.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './run.js';

const isCheck = process.argv.includes('--check');
const file = join(root, 'README.md');
const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
const readme = await readFile(file, 'utf8').catch(() => '');

const elements = manifest.modules
  .flatMap((/** @type {any} */ each) => each.declarations)
  .filter((/** @type {any} */ each) => each.tagName);
const isInherited = (/** @type {any} */ property) => property.inheritedFrom !== undefined;
const inherited = elements.find((/** @type {any} */ each) => each.cssProperties?.some(isInherited));

let text = readme;
for (const element of elements) replaceBetween(element.tagName, tables(element));
replaceBetween(
  'custom-properties',
  table('Custom property', inherited?.cssProperties.filter(isInherited), nameOf, true),
);

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

/** @param {any} element */
function tables(element) {
  const {attributes = [], members = [], events = [], slots = []} = element;
  const methods = members.filter((/** @type {any} */ each) => each.kind === 'method');
  const properties = members.filter(
    (/** @type {any} */ each) => each.kind === 'field' && !each.attribute,
  );
  return [
    table('Attribute', attributes, ({name}) => name, true),
    table('Property', properties, ({name}) => name, true),
    table(
      'Method',
      methods,
      ({name, parameters = []}) => `${name}(${parameters.map(nameOf).join(', ')})`,
    ),
    table('Event', events, nameOf),
    table('Slot', slots, ({name}) => name || '(default)'),
    table('Part', element.cssParts, nameOf),
    table(
      'Custom property',
      element.cssProperties?.filter((/** @type {any} */ each) => !isInherited(each)),
      nameOf,
      true,
    ),
    table('State', element.cssStates, ({name}) => `:state(${name})`),
  ]
    .filter((each) => each !== '')
    .join('\n');
}

/** @param {any} item */
function nameOf(item) {
  return item.name;
}

/**
 * @param {string} kind
 * @param {any[] | undefined} items
 * @param {(item: any) => string} label
 * @param {boolean} [hasDefault]
 */
function table(kind, items = [], label, hasDefault = false) {
  if (items.length === 0) return '';
  const rows = items.map((item) => {
    const cells = [`\`${label(item)}\``, cell(item.description)];
    if (hasDefault)
      cells.splice(1, 0, item.default && item.default !== "''" ? `\`${item.default}\`` : '');
    return `| ${cells.join(' | ')} |`;
  });
  const columns = hasDefault ? [kind, 'Default', 'Description'] : [kind, 'Description'];
  return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`, ...rows, ''].join(
    '\n',
  );
}

/** @param {string} [text] */
function cell(text = '') {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
