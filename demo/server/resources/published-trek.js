import {publishedIn} from '../../territory/treks/attributes.js';
import {trekNumber, trekOf} from '../../territory/treks/trek.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/**
 * A trek that this address publishes in the language asked for.
 *
 * @param {number} id
 * @param {ApiRequest} request
 */
export function publishedTrek(id, {behaviour, language}) {
  const number = trekNumber(id);
  if (number < 1 || number > behaviour.treks) return undefined;
  if (language !== null && !publishedIn({number}).includes(language)) return undefined;
  return trekOf(number);
}
