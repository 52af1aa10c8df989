/** The tables of one element as Markdown, from custom-elements.json, for README.md and the documentation. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './run.js';

/** The descriptions of all elements. @returns {Promise<any[]>} */
export async function readElements() {
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  return manifest.modules
    .flatMap((/** @type {any} */ each) => each.declarations)
    .filter((/** @type {any} */ each) => each.tagName);
}

/** Words of the tables in French; in English, the keys. */
export const french = /** @type {Record<string, string>} */ ({
  Attribute: 'Attribut',
  Property: 'Propriété',
  Method: 'Méthode',
  Event: 'Événement',
  Slot: 'Emplacement',
  Part: 'Partie',
  'Custom property': 'Propriété CSS',
  State: 'État',
  Attributes: 'Attributs',
  Properties: 'Propriétés',
  Methods: 'Méthodes',
  Events: 'Événements',
  Slots: 'Emplacements',
  Parts: 'Parties',
  'Custom properties': 'Propriétés CSS',
  States: 'États',
  Default: 'Par défaut',
  '(default)': '(par défaut)',
});

/**
 * @param {any} element
 * @param {Record<string, string>} [words]
 * @returns {{title: string, text: string}[]} With titles in the plural; without those that would be empty.
 */
export function tablesOf(element, words = {}) {
  const {attributes = [], members = [], events = [], slots = []} = element;
  const methods = members.filter((/** @type {any} */ each) => each.kind === 'method');
  const properties = members.filter(
    (/** @type {any} */ each) => each.kind === 'field' && !each.attribute,
  );
  const own = element.cssProperties?.filter((/** @type {any} */ each) => !isInherited(each));
  const named = words['(default)'] ?? '(default)';
  return [
    table('Attribute', attributes, nameOf, words, true),
    table('Property', properties, nameOf, words, true),
    table(
      'Method',
      methods,
      ({name, parameters = []}) => `${name}(${parameters.map(nameOf).join(', ')})`,
      words,
    ),
    table('Event', events, nameOf, words),
    table('Slot', slots, ({name}) => name || named, words),
    table('Part', element.cssParts, nameOf, words),
    table('Custom property', own, nameOf, words, true),
    table('State', element.cssStates, ({name}) => `:state(${name})`, words),
  ].filter(({text}) => text !== '');
}

/**
 * The custom properties that all elements have.
 * @param {readonly any[]} elements
 * @param {Record<string, string>} [words]
 */
export function inheritedProperties(elements, words) {
  const element = elements.find((each) => each.cssProperties?.some(isInherited));
  const properties = element?.cssProperties.filter(isInherited);
  return table('Custom property', properties, nameOf, words, true).text;
}

/** @param {any} property */
function isInherited(property) {
  return property.inheritedFrom !== undefined;
}

/** @param {any} item */
function nameOf(item) {
  return item.name;
}

/**
 * @param {string} kind
 * @param {any[] | undefined} items
 * @param {(item: any) => string} label
 * @param {Record<string, string>} [words]
 * @param {boolean} [hasDefault]
 */
function table(kind, items = [], label, words = {}, hasDefault = false) {
  const column = words[kind] ?? kind;
  const plural = `${kind}s`.replace(/ys$/, 'ies');
  const title = words[plural] ?? plural;
  if (items.length === 0) return {title, text: ''};
  const rows = items.map((item) => {
    const cells = [`\`${label(item)}\``, cell(item.description)];
    if (hasDefault)
      cells.splice(1, 0, item.default && item.default !== "''" ? `\`${item.default}\`` : '');
    return `| ${cells.join(' | ')} |`;
  });
  const columns = hasDefault
    ? [column, words.Default ?? 'Default', 'Description']
    : [column, 'Description'];
  const head = [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`];
  return {title, text: [...head, ...rows, ''].join('\n')};
}

/** @param {string} [text] */
function cell(text = '') {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
