/** Finds names in code that no element, and no entry of the package, has. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseFragment} from 'parse5';
import {readElements} from '../../scripts/element-tables.js';
import {root} from '../../scripts/run.js';
import {elementsOf} from './site.js';

/** Attributes that all HTML elements have. */
const GLOBAL = /^(id|class|style|lang|slot|hidden|title|data-.+|aria-.+)$/;

/** @returns {Promise<(text: string) => string[]>} */
export async function unknownNamesIn() {
  const elements = await readElements();
  const namesOf = (/** @type {any} */ element, /** @type {string} */ key) =>
    (element?.[key] ?? []).map((/** @type {any} */ {name}) => name);
  const all = (/** @type {string} */ key) =>
    new Set(elements.flatMap((each) => namesOf(each, key)));
  const [properties, parts, events] = [all('cssProperties'), all('cssParts'), all('events')];
  const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isEntry = (/** @type {string} */ path) =>
    Object.keys(exports).some((each) =>
      each.endsWith('*') ? path.startsWith(each.slice(0, -1)) : path === each,
    );

  /** @param {string} text @returns {string[]} */
  function inTags(text) {
    // Templates of Vue bind attributes with a colon, and are not read by a parser of HTML.
    const [, template] = /<template>(.*)<\/template>/s.exec(text) ?? [];
    const html = template?.replaceAll(/ :(?=[\w-]+=)/g, ' ') ?? text;
    const tree = /** @type {any} */ (parseFragment(html));
    return [...elementsOf(tree)].flatMap(({nodeName, attrs = []}) => {
      if (!nodeName.startsWith('trek-')) return [];
      const element = elements.find(({tagName}) => tagName === nodeName);
      if (!element) return [`<${nodeName}>`];
      const known = namesOf(element, 'attributes');
      return attrs
        .filter(({name}) => !GLOBAL.test(name) && !known.includes(name))
        .filter(({name}) => !(name.startsWith('@') && events.has(name.slice(1))))
        .map(({name}) => `<${nodeName} ${name}>`);
    });
  }

  return (text) => {
    const found = (/** @type {RegExp} */ pattern) =>
      [...text.matchAll(pattern)].map(([, one]) => `${one}`);
    return [
      ...inTags(text),
      ...found(/(--trek-[\w-]+)/g).filter((name) => !properties.has(name) && !name.endsWith('-')),
      ...found(/::part\(([\w-]+)\)/g).filter(
        (name) => !parts.has(name.replace(/^(list|map|detail|filters)-/, '')) && !parts.has(name),
      ),
      ...found(/addEventListener\(['"](trek-[\w-]+)/g).filter((name) => !events.has(name)),
      ...found(/['"]trek-widgets(\/[\w./-]+)['"]/g).filter((path) => !isEntry(`.${path}`)),
    ];
  };
}
