/** The tables of one element as Markdown, from custom-elements.json. */
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

/**
 * The language of the tables: their words, and the description of a member.
 * @typedef {object} Language
 * @property {Record<string, string>} [words] In English, the keys.
 * @property {(element: any, title: string, item: any) => string} describe
 */

/** @type {Language} */
export const english = {describe: (_element, _title, item) => textOf(item.description)};

export const frenchWords = /** @type {Record<string, string>} */ ({
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

/** The columns of the tables, by their titles. */
const COLUMNS = /** @type {const} */ ({
  Attributes: 'Attribute',
  Properties: 'Property',
  Methods: 'Method',
  Events: 'Event',
  Slots: 'Slot',
  Parts: 'Part',
  'Custom properties': 'Custom property',
  States: 'State',
});

/**
 * The members of an element that have a table, by the titles of these.
 * @param {any} element
 * @returns {Record<keyof typeof COLUMNS, readonly any[]>}
 */
export function membersOf(element) {
  const {attributes = [], members = [], events = [], slots = []} = element;
  const {cssParts = [], cssProperties = [], cssStates = []} = element;
  return {
    Attributes: attributes,
    Properties: members.filter(
      (/** @type {any} */ each) => each.kind === 'field' && !each.attribute,
    ),
    Methods: members.filter((/** @type {any} */ each) => each.kind === 'method'),
    Events: events,
    Slots: slots,
    Parts: cssParts,
    'Custom properties': cssProperties,
    States: cssStates,
  };
}

/**
 * @param {any} element
 * @param {Language} [language]
 * @returns {{title: string, text: string}[]} Without those that would be empty.
 */
export function tablesOf(element, language = english) {
  return Object.entries(membersOf(element))
    .map(([title, items]) => ({
      title: language.words?.[title] ?? title,
      text: table(
        element,
        /** @type {keyof typeof COLUMNS} */ (title),
        items.filter((each) => title !== 'Custom properties' || !isInherited(each)),
        language,
      ),
    }))
    .filter(({text}) => text !== '');
}

/**
 * The custom properties that all elements have.
 * @param {readonly any[]} elements
 * @param {Language} [language]
 */
export function inheritedProperties(elements, language = english) {
  const element = elements.find((each) => each.cssProperties?.some(isInherited));
  const properties = element?.cssProperties.filter(isInherited) ?? [];
  return table(element, 'Custom properties', properties, language);
}

/** @param {any} property */
function isInherited(property) {
  return property.inheritedFrom !== undefined;
}

/**
 * @param {any} element
 * @param {keyof typeof COLUMNS} title
 * @param {readonly any[]} items
 * @param {Language} language
 */
function table(element, title, items, {words = {}, describe}) {
  if (items.length === 0) return '';
  const hasDefault = ['Attributes', 'Properties', 'Custom properties'].includes(title);
  const rows = items.map((item) => {
    const cells = [`\`${labelOf(title, item, words)}\``];
    if (hasDefault) cells.push(item.default && item.default !== "''" ? `\`${item.default}\`` : '');
    cells.push(describe(element, title, item).replaceAll('|', '\\|'));
    return `| ${cells.join(' | ')} |`;
  });
  const columns = [COLUMNS[title], ...(hasDefault ? ['Default'] : []), 'Description'];
  const head = [
    `| ${columns.map((each) => words[each] ?? each).join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
  ];
  return [...head, ...rows, ''].join('\n');
}

/** @param {string} title @param {any} item @param {Record<string, string>} words */
function labelOf(title, {name, parameters = []}, words) {
  if (title === 'Methods') {
    return `${name}(${parameters.map((/** @type {any} */ each) => each.name).join(', ')})`;
  }
  if (title === 'States') return `:state(${name})`;
  return name || (words['(default)'] ?? '(default)');
}

/** A description in one line. @param {string} [text] */
export function textOf(text = '') {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
