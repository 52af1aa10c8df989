/** Compares what a page shows with what the model expects. */
import {criteriaNames, parameterNames, rangeNames, readView, termNames} from './address-model.js';
import {VISITOR} from './variants.js';

/** @typedef {import('./address-model.js').AddressParameters} AddressParameters */
/** @typedef {{what: string, expected: unknown, actual: unknown}} Difference */

const NEAR_METRES = 1000;

/** @param {Record<string, [expected: unknown, actual: unknown]>} facts @returns {Difference[]} */
export const differencesOf = (facts) =>
  Object.entries(facts)
    .filter(([, [expected, actual]]) => JSON.stringify(expected) !== JSON.stringify(actual))
    .map(([what, [expected, actual]]) => ({what, expected, actual}));

/** In the order of an address, as text. @param {AddressParameters} parameters */
export const ordered = (parameters) =>
  parameterNames
    .flatMap((name) => (name in parameters ? [`${name}=${parameters[name]}`] : []))
    .join('&');

/** The order of the values of a filter says nothing. @param {AddressParameters} parameters */
export function comparable(parameters) {
  const several = /** @type {string[]} */ ([...termNames, ...rangeNames]);
  return criteriaNames
    .filter((name) => parameters[name])
    .map((name) => {
      const value = parameters[name] ?? '';
      return `${name}=${several.includes(name) ? value.split(',').sort().join(',') : value}`;
    })
    .join('&');
}

/** @param {number} count @param {string} language */
export function countText(count, language) {
  if (count === 0) return '';
  if (language === 'en') return `${count} ${count === 1 ? 'route' : 'routes'}`;
  return `${count} ${count === 1 ? 'randonnée' : 'randonnées'}`;
}

/** @param {string | undefined} a @param {string} b @param {number} tolerance */
export function sameNumbers(a, b, tolerance) {
  const [one, other] = [a ?? '', b].map((text) => text.split(/[,/]/).map(Number));
  return one.length === other.length && one.every((n, i) => Math.abs(n - other[i]) <= tolerance);
}

/** Zooms have two decimals, degrees five. @param {string | undefined} a @param {string} b */
export function sameView(a, b) {
  const [one, other] = [readView(a), readView(b)];
  if (!one || !other) return false;
  const isClose = Math.abs(one.lat - other.lat) < 2e-5 && Math.abs(one.lng - other.lng) < 2e-5;
  return isClose && Math.abs(one.zoom - other.zoom) < 0.011;
}

/** @param {readonly number[]} bounds */
export const centreOf = ([west, south, east, north]) => ({
  lng: (west + east) / 2,
  lat: (south + north) / 2,
});

/** @param {{lat: number, lng: number}} place */
export function isNearVisitor({lat, lng}) {
  const radians = Math.PI / 180;
  const x = (lng - VISITOR.longitude) * Math.cos(VISITOR.latitude * radians);
  return Math.hypot(x, lat - VISITOR.latitude) * 111_195 < NEAR_METRES;
}

/**
 * Whether a view shows all of the bounds, and little besides.
 * @param {readonly number[]} bounds
 * @param {import('./walk-page.js').MapSeen} view
 */
export function fits([west, south, east, north], {bounds, zoom}) {
  const [left, bottom, right, top] = bounds;
  const [width, height] = [right - left, top - bottom];
  const slack = 0.02;
  const isInside =
    west >= left - slack * width &&
    east <= right + slack * width &&
    south >= bottom - slack * height &&
    north <= top + slack * height;
  const part = Math.max((east - west) / width, (north - south) / height);
  return isInside && (part > 0.5 || zoom > 14.9);
}
