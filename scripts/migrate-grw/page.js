import {parse} from 'parse5';
import {migrate} from './elements.js';

/** @typedef {import('./elements.js').NewTag} NewTag */

const SCRIPTS = /geotrek-rando-widget[^/]*\.(js|css)$/;
const EVENT = /\b(trek|touristicContent|touristicEvent|outdoorSite|outdoorCourse)CardPress\b/;

/**
 * A page with the elements of this library in place of those of Geotrek-rando-widget. All else of it stays as
 * it is written.
 * @param {string} html
 * @param {string} script Address of `trek-widgets.js`.
 */
export function migratePage(html, script) {
  const elements = elementsIn(parse(html, {sourceCodeLocationInfo: true}));
  const tags = elements
    .filter(({tagName}) => tagName.startsWith('grw-'))
    .map((element) => ({element, name: element.tagName, attributes: attributesOf(element)}));
  const {tags: newTags, notes} = migrate(tags);
  /** @type {{from: number, to: number, text: string}[]} */
  const changes = tags.map(({element}, index) => ({
    ...placeOf(element),
    text: written(newTags[index]),
  }));
  const assets = elements.filter(isAsset);
  for (const [index, asset] of assets.entries()) {
    const text = index === 0 ? `<script type="module" src="${escaped(script)}"></script>` : '';
    changes.push({...placeOf(asset), text});
  }
  if (tags.length > 0 && assets.length === 0)
    notes.push(
      'The page loads the script of Geotrek-rando-widget elsewhere: load trek-widgets.js there.',
    );
  if (EVENT.test(html))
    notes.push(
      'Instead of …CardPress events, listen to trek-select: its detail has resource and id.',
    );
  return {html: changed(html, changes), notes, count: tags.length};
}

/** @param {any} node @returns {any[]} */
function elementsIn(node) {
  const inside = [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])];
  return [...(node.tagName ? [node] : []), ...inside.flatMap(elementsIn)];
}

/** @param {any} element @returns {Record<string, string>} */
function attributesOf({attrs}) {
  return Object.fromEntries(attrs.map((/** @type {any} */ {name, value}) => [name, value]));
}

/** Scripts and style sheets of Geotrek-rando-widget. @param {any} element */
function isAsset(element) {
  const {src = '', href = ''} = attributesOf(element);
  const isLoaded = ['script', 'link'].includes(element.tagName);
  return isLoaded && SCRIPTS.test((src || href).replace(/[?#].*/, ''));
}

/** One whose end tag is missing goes on to the end of its parent: only its start tag counts. @param {any} element */
function placeOf({sourceCodeLocation: {startOffset, endOffset, startTag, endTag}}) {
  return {from: startOffset, to: endTag ? endOffset : (startTag?.endOffset ?? endOffset)};
}

/** @param {NewTag | undefined} tag @returns {string} */
function written(tag) {
  if (!tag) return '';
  const attributes = Object.entries(tag.attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  const inside = tag.children.map((child) => `\n  ${written(child)}`).join('');
  return `<${tag.name}${attributes.join('')}>${inside}${inside && '\n'}</${tag.name}>`;
}

/** @param {string} value */
function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * The text with all changes; of those within another one only the outer.
 * @param {string} text
 * @param {{from: number, to: number, text: string}[]} changes
 */
function changed(text, changes) {
  let result = '';
  let end = 0;
  for (const change of changes.sort((a, b) => a.from - b.from)) {
    if (change.from < end) continue;
    result += text.slice(end, change.from) + change.text;
    end = change.to;
  }
  return result + text.slice(end);
}
