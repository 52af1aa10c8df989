import {overlap} from '../../territory/geodesy.js';
import {allCourses, allSites} from '../../territory/outdoor/sites.js';
import {alongTheWay} from '../../territory/pois/pois.js';
import {allContents} from '../../territory/tourism/contents.js';
import {allEvents} from '../../territory/tourism/events.js';
import {trekBounds, trekGeometry} from '../../territory/treks/geometry.js';
import {isAtLeast} from '../address.js';
import {crash} from '../answer.js';
import {flatBounds} from '../api/geojson.js';
import {distanceTo} from '../api/shared-filters.js';
import {publishedTrek} from './published-trek.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../../territory/pois/pois.js').TrailSpot} TrailSpot */

const REACH = 500;
const CYCLISTS_REACH = 1000;

/**
 * @template R
 * @typedef {import('../api/shared-filters.js').Filter<R>} Filter
 */

/** @param {string} value */
function oneId(value) {
  if (!/^\d+$/.test(value)) throw crash();
  return Number(value);
}

/**
 * Filters of what lies within reach of something else.
 *
 * @template R
 * @param {(record: R) => any} geometry
 * @param {Filter<R>} [nearTrek] In place of the distance.
 * @returns {Record<string, Filter<R>>}
 */
export function nearFilters(geometry, nearTrek) {
  const within =
    (/** @type {readonly {id: number}[]} */ all, /** @type {(found: any) => any} */ read) =>
    (/** @type {string} */ value) => {
      if (value === '') return undefined;
      const found = all.find(({id}) => id === oneId(value));
      return found ? closeTo(read(found), REACH, geometry) : () => false;
    };
  return {
    near_trek: nearTrek ?? nearTrekByDistance(geometry),
    near_touristiccontent: (value) => within(allContents(), ({geometry: own}) => own)(value),
    near_touristicevent: (value) =>
      within(allEvents(), ({position}) => ({type: 'Point', coordinates: position}))(value),
    near_outdoorsite: (value) => within(allSites(), ({geometry: own}) => own)(value),
    near_outdoorcourse: (value) => within(allCourses(), ({geometry: own}) => own)(value),
  };
}

/**
 * @template R
 * @param {(record: R) => any} geometry
 * @returns {Filter<R>}
 */
function nearTrekByDistance(geometry) {
  return (value, request) => {
    if (value === '') return undefined;
    const trek = publishedTrek(oneId(value), request);
    if (!trek) return () => false;
    const reach = trek.practice === 'bike' ? CYCLISTS_REACH : REACH;
    return closeTo(trekGeometry(trek), reach, geometry);
  };
}

/**
 * Things on the same paths; before 2.98, things within reach.
 *
 * @template {TrailSpot} R
 * @param {(record: R) => any} geometry
 * @returns {Filter<R>}
 */
export function onTheWay(geometry) {
  const byDistance = nearTrekByDistance(geometry);
  return (value, request) => {
    if (!isAtLeast(request.behaviour.version, 2, 98)) return byDistance(value, request);
    if (value === '') return undefined;
    const trek = publishedTrek(oneId(value), request);
    if (!trek) return () => false;
    const trails = new Set(trek.legs.map(({trail}) => trail.id));
    return (record) => trails.has(record.trail) && alongTheWay([record], trek.legs).length > 0;
  };
}

/**
 * In the order along the trek, where the query names one.
 *
 * @template {TrailSpot} R
 * @param {readonly R[]} records
 * @param {ApiRequest} request
 */
export function inWalkingOrder(records, request) {
  const id = request.query.get('near_trek') || request.query.get('trek');
  const trek = id && publishedTrek(Number(id), request);
  return trek && isAtLeast(request.behaviour.version, 2, 98)
    ? alongTheWay(records, trek.legs)
    : records;
}

/** Treks that share a path. @type {Filter<Trek>} */
export const sharingPaths = (value, request) => {
  if (value === '') return undefined;
  const trek = publishedTrek(oneId(value), request);
  if (!trek) return () => false;
  if (!isAtLeast(request.behaviour.version, 2, 98)) {
    return closeTo(trekGeometry(trek), REACH, trekGeometry, trekBounds);
  }
  const trails = new Set(trek.legs.map(({trail}) => trail.id));
  return ({id, legs}) => id !== trek.id && legs.some((leg) => trails.has(leg.trail.id));
};

/**
 * @template R
 * @param {any} target
 * @param {number} metres
 * @param {(record: R) => any} geometry
 * @param {(record: R) => readonly number[]} [bounds]
 * @returns {(record: R) => boolean}
 */
function closeTo(target, metres, geometry, bounds = (record) => flatBounds(geometry(record))) {
  const [west, south, east, north] = flatBounds(target);
  const margin = metres / 70000;
  const box = [west - margin, south - margin, east + margin, north + margin];
  return (record) => {
    if (!overlap(box, bounds(record))) return false;
    const own = geometry(record);
    return (
      vertices(own).some((point) => distanceTo(point, target) <= metres) ||
      vertices(target).some((point) => distanceTo(point, own) <= metres)
    );
  };
}

/**
 * Enough points of a geometry to measure from.
 *
 * @param {any} geometry
 * @returns {number[][]}
 */
function vertices(geometry) {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(vertices);
  if (geometry.type === 'Point') return [geometry.coordinates];
  const flat = (/** @type {any} */ part) =>
    typeof part[0] === 'number' ? [part] : part.flatMap(flat);
  const all = flat(geometry.coordinates);
  return all.length < 60
    ? all
    : all.filter((/** @type {unknown} */ _, /** @type {number} */ i) => i % 6 === 0);
}
