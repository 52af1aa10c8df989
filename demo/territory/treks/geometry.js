import {lineOf} from '../network/routing.js';
import {SPECIAL} from './attributes.js';
import {BANKS_NUMBER, banksOf} from './banks.js';
import {trekLine} from './trek.js';

/** @typedef {import('./trek.js').Trek} Trek */
/** @typedef {import('../geodesy.js').LngLatHeight} LngLatHeight */

/**
 * The geometry as the server publishes it: heights are lost where the line is in several parts.
 *
 * @param {Trek} trek
 * @returns {{type: 'LineString', coordinates: LngLatHeight[]} | {type: 'MultiLineString', coordinates: LngLatHeight[][]}}
 */
export function trekGeometry(trek) {
  if (!hasTwoLines(trek)) return {type: 'LineString', coordinates: trekLine(trek)};
  return {
    type: 'MultiLineString',
    coordinates: banksOf(trek.legs).map((legs) => flat(lineOf(legs))),
  };
}

/** @param {Trek} trek */
export const hasTwoLines = ({number}) => number === BANKS_NUMBER;

/** @param {LngLatHeight[]} line @returns {LngLatHeight[]} */
const flat = (line) => line.map(([lng, lat]) => [lng, lat, 0]);

/** Where the walk begins; unknown for some. @param {Trek} trek */
export function departurePoint(trek) {
  if (hasTwoLines(trek) || trek.number === SPECIAL.noDeparture) return null;
  return firstPoint(trek);
}

/** @param {Trek} trek @returns {[number, number]} */
export function firstPoint({legs}) {
  const [{trail, start}] = legs;
  const [lng, lat] = trail.points[start];
  return [lng, lat];
}

/** @param {Trek} trek */
export function elevationRange(trek) {
  if (hasTwoLines(trek)) return {lowest: 0, highest: 0};
  const heights = trekLine(trek).map(([, , height]) => height);
  return {lowest: Math.min(...heights), highest: Math.max(...heights)};
}

/** @param {Trek} trek */
export function length3d(trek) {
  if (hasTwoLines(trek)) return trek.length;
  let length = 0;
  for (const {trail, start, end} of trek.legs) {
    const [low, high] = start < end ? [start, end] : [end, start];
    for (let i = low + 1; i <= high; i++) {
      length += Math.hypot(
        trail.metres[i] - trail.metres[i - 1],
        trail.points[i][2] - trail.points[i - 1][2],
      );
    }
  }
  return length;
}

/** @param {Trek} trek @returns {[number, number, number, number]} */
export function trekBounds({legs}) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {
    trail: {bounds},
  } of legs) {
    west = Math.min(west, bounds[0]);
    south = Math.min(south, bounds[1]);
    east = Math.max(east, bounds[2]);
    north = Math.max(north, bounds[3]);
  }
  return [west, south, east, north];
}
