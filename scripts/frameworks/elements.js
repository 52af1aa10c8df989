/** What custom-elements.json says of the elements, in the shape that types are written from. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.js';

/**
 * @typedef {object} Prop
 * @property {string} name As an attribute or as a property.
 * @property {string} type
 * @property {string} description
 */

/**
 * @typedef {object} ElementTypes
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {readonly Prop[]} props Attributes and properties.
 * @property {readonly Prop[]} events
 */

/** The type that a getter gives has every field, while its setter takes some of them. */
const PARTIAL = ['criteria'];

/** @returns {Promise<any>} */
export async function readElementManifest() {
  return JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
}

/**
 * @param {any} manifest
 * @returns {ElementTypes[]}
 */
export function elementTypes(manifest) {
  return manifest.modules
    .flatMap((/** @type {any} */ module) => module.declarations)
    .filter((/** @type {any} */ each) => each.tagName)
    .map((/** @type {any} */ element) => ({
      tag: element.tagName,
      className: element.name,
      description: element.description,
      props: propsOf(element),
      events: (element.events ?? []).map((/** @type {any} */ event) => ({
        name: event.name,
        type: event.type.text,
        description: event.description,
      })),
    }));
}

/**
 * A property can be set by its own name and by that of its attribute, an attribute alone by its name.
 * @param {any} element
 */
function propsOf({name: className, attributes = [], members = []}) {
  /** @type {Map<string, Prop>} */
  const props = new Map();
  for (const {name, fieldName, type, description = ''} of attributes) {
    // The class knows the types that its properties have by name, such as unions of strings.
    const text = fieldName ? `${className}['${fieldName}']` : type.text;
    props.set(name, {name, type: text, description});
  }
  for (const {kind, name, readonly, description = ''} of members) {
    if (kind !== 'field' || readonly || props.has(name)) continue;
    props.set(name, {name, type: typeOfField(className, name), description});
  }
  return [...props.values()];
}

/** The type that the class gives a property. @param {string} className @param {string} name */
export function typeOfField(className, name) {
  const type = `${className}['${name}']`;
  return PARTIAL.includes(name) ? `Partial<${type}>` : type;
}
