import {publishedIn} from '../../territory/treks/attributes.js';
import {STAGED, trekNumber, trekOf} from '../../territory/treks/trek.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/**
 * A trek that this address publishes in the requested language.
 *
 * @param {number} id
 * @param {ApiRequest} request
 */
export function publishedTrek(id, {behaviour, language}) {
  const number = trekNumber(id);
  if (number < behaviour.from || number > behaviour.treks) return undefined;
  if (language !== null && !publishedIn({number}).includes(language)) return undefined;
  return trekOf(number);
}

/**
 * A trek that can be read by its id: the steps of a published trek can, even unpublished.
 *
 * @param {number} id
 * @param {ApiRequest} request
 */
export function readableTrek(id, request) {
  const number = trekNumber(id);
  const isStep = STAGED.steps.includes(number) && request.behaviour.treks >= STAGED.parent;
  return isStep ? trekOf(number) : publishedTrek(id, request);
}
