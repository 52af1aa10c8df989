import {trekName} from './trek.js';

/** @typedef {'fr' | 'en'} Language */

/** @type {Map<string, Int32Array>} */
const orders = new Map();

/**
 * The numbers of the treks, by name, as a list gives them. Computed once for a size and language.
 *
 * @param {number} size The number of the last one.
 * @param {Language} language
 * @param {number} [from] The number of the first one.
 */
export function treksByName(size, language, from = 1) {
  const key = `${language} ${size} ${from}`;
  let order = orders.get(key);
  if (!order) {
    const keys = Array.from({length: size}, (_, i) => sortKey(trekName(i + 1)[language]));
    order = Int32Array.from(keys.keys())
      .sort((a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b))
      .map((index) => index + 1)
      .filter((number) => number >= from);
    orders.set(key, order);
  }
  return order;
}

/** Accents and marks count for nothing. @param {string} name */
export function sortKey(name) {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 ]/g, '');
}
