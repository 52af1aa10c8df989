import {metresToLine, overlap} from '../../territory/geodesy.js';
import {isAtLeast} from '../address.js';
import {flatBounds} from './geojson.js';
import {readBounds, readCircle, readDate, readIds} from './parameters.js';

/** @typedef {import('./request.js').ApiRequest} ApiRequest */
/**
 * @template R
 * @typedef {(value: string, request: ApiRequest) => ((record: R) => boolean) | undefined} Filter
 */

/** @type {Filter<{id: number}>} */
export const ids = (value, {behaviour}) => {
  if (!isAtLeast(behaviour.version, 2, 99)) return undefined;
  const wanted = readIds(value);
  return wanted && ((record) => wanted.includes(record.id));
};

/**
 * Keeps what has one of the keys.
 *
 * @template R
 * @param {(record: R, request: ApiRequest) => readonly (number | null)[] | number | null | undefined} read
 * @returns {Filter<R>}
 */
export const anyOf = (read) => (value, request) => {
  const wanted = readIds(value);
  if (!wanted) return undefined;
  return (record) => {
    const held = read(record, request);
    return Array.isArray(held)
      ? held.some((id) => wanted.includes(id))
      : wanted.includes(/** @type {number} */ (held));
  };
};

/**
 * @template R
 * @param {(record: R, language: string) => readonly (string | null | undefined)[]} texts
 * @returns {Filter<R>}
 */
export const textSearch =
  (texts) =>
  (value, {activeLanguage}) => {
    if (value === '') return undefined;
    const wanted = value.toLowerCase();
    return (record) =>
      texts(record, activeLanguage).some((text) => text?.toLowerCase().includes(wanted));
  };

/**
 * Filters of what is somewhere.
 *
 * @template R
 * @param {(record: R) => any} geometry
 * @param {(record: R) => readonly number[]} [bounds] When it is cheaper than the geometry.
 * @returns {Record<string, Filter<R>>}
 */
export const spatialFilters = (geometry, bounds = (record) => boundsOf(geometry(record))) => ({
  in_bbox: (value) => {
    const box = readBounds(value);
    return box && ((record) => overlap(box, bounds(record)));
  },
  point: (value, {query}) => {
    const circle = readCircle(value, query.get('dist'));
    return circle && ((record) => distanceTo(circle.centre, geometry(record)) <= circle.metres);
  },
});

/** @param {any} geometry */
const boundsOf = (geometry) => (geometry ? flatBounds(geometry) : [NaN, NaN, NaN, NaN]);

/**
 * Metres from a point to any geometry; surfaces are measured to their outline, 0 inside.
 *
 * @param {readonly number[]} point
 * @param {any} geometry
 * @returns {number}
 */
export function distanceTo(point, geometry) {
  if (!geometry) return Infinity;
  const {type, coordinates, geometries} = geometry;
  if (type === 'GeometryCollection')
    return Math.min(...geometries.map((/** @type {any} */ part) => distanceTo(point, part)));
  if (type === 'Point') return metresToLine(point, [coordinates]);
  if (type === 'MultiPoint' || type === 'LineString') return metresToLine(point, coordinates);
  const rings = type === 'MultiPolygon' ? coordinates.flat() : coordinates;
  if (type !== 'MultiLineString' && isInside(point, rings)) return 0;
  return Math.min(...rings.map((/** @type {any} */ ring) => metresToLine(point, ring)));
}

/**
 * @param {readonly number[]} point
 * @param {readonly (readonly (readonly number[])[])[]} rings
 */
export function isInside([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/**
 * @template R
 * @param {(record: R, request: ApiRequest) => string} created
 * @param {(record: R, request: ApiRequest) => string} updated
 * @returns {Record<string, Filter<R>>}
 */
export const dateFilters = (created, updated) => ({
  created_after: dated(created, (day, limit) => day >= limit),
  created_before: dated(created, (day, limit) => day <= limit),
  updated_after: dated(updated, (day, limit) => day >= limit),
  updated_before: dated(updated, (day, limit) => day <= limit),
});

/**
 * @template R
 * @param {(record: R, request: ApiRequest) => string} read
 * @param {(day: string, limit: string) => boolean} compare
 * @returns {Filter<R>}
 */
const dated = (read, compare) => (value, request) => {
  const limit = readDate(value);
  if (limit === undefined) return undefined;
  return (record) => compare(read(record, request).slice(0, 10), limit);
};
