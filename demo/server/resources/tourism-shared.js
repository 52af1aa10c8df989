import {sortKey} from '../../territory/treks/order.js';
import {isAtLeast} from '../address.js';
import {translatePublished} from '../api/request.js';
import {communeKeys} from './wire.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {{commune: import('../../territory/network/communes.js').Commune}} Local */

/** The fields of what stands in one commune. */
export const localFields = {
  cities: (/** @type {Local} */ {commune}, /** @type {ApiRequest} */ request) =>
    communeKeys([commune], request),
  city_codes: (/** @type {Local} */ {commune}) => [commune.code],
  districts: (/** @type {Local} */ {commune}) => [commune.district],
  structure: () => 1,
  external_id: (/** @type {unknown} */ _, /** @type {ApiRequest} */ {behaviour}) =>
    isAtLeast(behaviour.version, 2, 117) ? '' : null,
  provider: (/** @type {unknown} */ _, /** @type {ApiRequest} */ {behaviour}) =>
    isAtLeast(behaviour.version, 2, 117) ? null : '',
};

/** Before 2.112 a plain boolean. */
export const publishedField = (
  /** @type {{published: string[]}} */ {published},
  /** @type {ApiRequest} */ request,
) => (isAtLeast(request.behaviour.version, 2, 112) ? translatePublished(published, request) : true);

/**
 * @template {{name: import('../../territory/names/toponym.js').Text}} R
 * @param {readonly R[]} records
 * @param {ApiRequest} request
 */
export function byName(records, {language}) {
  const code = language === 'en' ? 'en' : 'fr';
  const key = (/** @type {R} */ {name}) => sortKey(name[code]);
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
