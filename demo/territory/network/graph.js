import {boundsOf, metresBetween} from '../geodesy.js';
import {allPlaces} from './places.js';
import {apart} from './sites.js';
import {traceTrail} from './trail.js';

/** @typedef {import('./places.js').Place} Place */
/** @typedef {import('../geodesy.js').LngLatHeight} LngLatHeight */

/**
 * A path between two places.
 *
 * @typedef {object} Trail
 * @property {number} id
 * @property {number} from Index of a place.
 * @property {number} to Index of a place.
 * @property {LngLatHeight[]} points
 * @property {Float64Array} metres Length from the start to each vertex.
 * @property {Float64Array} climbed Metres up from the start to each vertex.
 * @property {Float64Array} dropped Metres down from the start to each vertex.
 * @property {number} length
 * @property {import('../geodesy.js').Bounds} bounds
 */

/** @typedef {{places: readonly Place[], trails: readonly Trail[], around: readonly (readonly Trail[])[]}} Network */

/** @type {Network | undefined} */
let network;

/** The paths of the island, traced once. */
export function pathNetwork() {
  network ??= traceNetwork();
  return network;
}

/** @returns {Network} */
function traceNetwork() {
  const places = allPlaces();
  /** @type {Trail[]} */
  const trails = [];
  for (const [from, to] of neighbours(places)) {
    const points = traceTrail(places[from], places[to]);
    if (points && points.length > 2) trails.push(measure(trails.length, from, to, points));
  }
  const around = places.map((_, place) =>
    trails.filter(({from, to}) => from === place || to === place),
  );
  return {places, trails, around};
}

/**
 * Pairs of places with nothing between them (the Gabriel graph), so that paths seldom cross.
 *
 * @param {readonly Place[]} places
 */
function neighbours(places) {
  /** @type {[number, number][]} */
  const pairs = [];
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) {
      const gap = apart(places[a], places[b]);
      if (gap > 4800) continue;
      const x = (places[a].x + places[b].x) / 2;
      const y = (places[a].y + places[b].y) / 2;
      const between = places.some(
        (place, i) => i !== a && i !== b && Math.hypot(place.x - x, place.y - y) < gap / 2,
      );
      if (!between) pairs.push([a, b]);
    }
  }
  return pairs;
}

/**
 * @param {number} id
 * @param {number} from
 * @param {number} to
 * @param {LngLatHeight[]} points
 * @returns {Trail}
 */
function measure(id, from, to, points) {
  const metres = new Float64Array(points.length);
  const climbed = new Float64Array(points.length);
  const dropped = new Float64Array(points.length);
  for (let i = 1; i < points.length; i++) {
    const rise = points[i][2] - points[i - 1][2];
    metres[i] = metres[i - 1] + metresBetween(points[i - 1], points[i]);
    climbed[i] = climbed[i - 1] + Math.max(0, rise);
    dropped[i] = dropped[i - 1] + Math.max(0, -rise);
  }
  const length = metres[points.length - 1];
  return {id, from, to, points, metres, climbed, dropped, length, bounds: boundsOf(points)};
}
