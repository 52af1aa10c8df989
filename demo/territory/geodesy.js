/** @typedef {[number, number]} LngLat */
/** @typedef {[number, number, number]} LngLatHeight */
/** @typedef {[number, number, number, number]} Bounds west, south, east, north */

export const CENTRE = /** @type {LngLat} */ ([-4.6, 45.6]);

const RADIANS = Math.PI / 180;
const WGS84_MAJOR = 6378137;
const WGS84_ECCENTRICITY_2 = 0.00669437999014;

/** @param {number} latitude */
function metresPerDegree(latitude) {
  const sine = Math.sin(latitude * RADIANS);
  const w = 1 - WGS84_ECCENTRICITY_2 * sine * sine;
  const normal = WGS84_MAJOR / Math.sqrt(w);
  const meridian = (normal * (1 - WGS84_ECCENTRICITY_2)) / w;
  return {x: normal * Math.cos(latitude * RADIANS) * RADIANS, y: meridian * RADIANS};
}

const SCALE = metresPerDegree(CENTRE[1]);

/** Metres east of the centre. @param {number} lng */
export const toX = (lng) => (lng - CENTRE[0]) * SCALE.x;
/** Metres north of the centre. @param {number} lat */
export const toY = (lat) => (lat - CENTRE[1]) * SCALE.y;
/** @param {number} x */
export const toLng = (x) => CENTRE[0] + x / SCALE.x;
/** @param {number} y */
export const toLat = (y) => CENTRE[1] + y / SCALE.y;

/** @param {number} degrees */
export const round7 = (degrees) => Math.round(degrees * 1e7) / 1e7;

/**
 * @param {number} x
 * @param {number} y
 * @returns {LngLat}
 */
export const toLngLat = (x, y) => [round7(toLng(x)), round7(toLat(y))];

/**
 * Distance on the ellipsoid, for points a few kilometres apart.
 *
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
export function metresBetween(a, b) {
  const scale = metresPerDegree((a[1] + b[1]) / 2);
  return Math.hypot((a[0] - b[0]) * scale.x, (a[1] - b[1]) * scale.y);
}

/**
 * @param {readonly (readonly number[])[]} points
 * @returns {Bounds}
 */
export function boundsOf(points) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
export function overlap(a, b) {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/**
 * Metres from a point to the nearest part of a line.
 *
 * @param {readonly number[]} point
 * @param {readonly (readonly number[])[]} line
 */
export function metresToLine(point, line) {
  const px = toX(point[0]);
  const py = toY(point[1]);
  let nearest = Infinity;
  for (let i = 0; i < line.length; i++) {
    const ax = toX(line[i][0]);
    const ay = toY(line[i][1]);
    const end = line[Math.min(i + 1, line.length - 1)];
    const dx = toX(end[0]) - ax;
    const dy = toY(end[1]) - ay;
    const square = dx * dx + dy * dy;
    const along = square && ((px - ax) * dx + (py - ay) * dy) / square;
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(ax + t * dx - px, ay + t * dy - py));
  }
  return nearest;
}
