import {figuresOf} from '../../territory/network/routing.js';
import {heightAt} from '../../territory/terrain/height.js';
import {hasTwoLines, trekBounds} from '../../territory/treks/geometry.js';
import {json} from '../answer.js';
import {drawProfile} from '../documents/profile.js';
import {publishedTrek} from './published-trek.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {[number, number, [number, number]]} ProfilePoint Metres walked, metres high, place. */

const SMALLEST_SPAN = 1200;
const GRID = 60;

/**
 * @param {number} id
 * @param {string} part
 * @param {import('../api/request.js').ApiRequest} request
 * @returns {import('../answer.js').Answer | undefined}
 */
export function trekParts(id, part, request) {
  const trek = publishedTrek(id, request);
  if (!trek) return undefined;
  if (part === 'dem') return json(hasTwoLines(trek) ? {} : elevationGrid(trek));
  if (part !== 'profile') return undefined;
  const profile = profileOf(trek);
  const limits = limitsOf(profile);
  if (request.query.get('format') !== 'svg') return json({profile, limits});
  const body = drawProfile(profile, limits, request.language ?? request.activeLanguage);
  return {status: 200, type: 'image/svg+xml', body};
}

/** One entry for each vertex. @param {Trek} trek @returns {ProfilePoint[]} */
export function profileOf(trek) {
  const flat = hasTwoLines(trek);
  /** @type {ProfilePoint[]} */
  const profile = [];
  let walked = 0;
  for (const leg of trek.legs) {
    const {trail, start, end} = leg;
    const step = start < end ? 1 : -1;
    for (let i = start; i !== end + step; i += step) {
      if (i === start && profile.length > 0) continue;
      const [lng, lat, height] = trail.points[i];
      const metres = walked + Math.abs(trail.metres[i] - trail.metres[start]);
      profile.push([Math.round(metres * 100) / 100, flat ? 0 : height, [lng, lat]]);
    }
    walked += figuresOf([leg]).length;
  }
  return profile;
}

/** @param {readonly ProfilePoint[]} profile */
export function limitsOf(profile) {
  const heights = profile.map(([, height]) => height);
  const floor = Math.min(...heights) - 100;
  return {ceil: Math.max(floor + SMALLEST_SPAN, Math.max(...heights) + 100), floor};
}

/** @param {Trek} trek */
function elevationGrid(trek) {
  const [west, south, east, north] = trekBounds(trek);
  const altitudes = Array.from({length: GRID}, (_, row) =>
    Array.from({length: GRID}, (_, column) =>
      Math.round(
        heightAt(
          west + ((east - west) * column) / (GRID - 1),
          south + ((north - south) * row) / (GRID - 1),
        ),
      ),
    ),
  );
  const all = altitudes.flat();
  const lowest = Math.min(...all);
  return {
    center: {
      x: Math.round((west + east) * 5e6) / 1e7,
      y: Math.round((south + north) * 5e6) / 1e7,
      z: lowest,
    },
    resolution: {x: GRID, y: GRID, step: 25},
    size: {x: GRID, y: GRID, lat: north - south, lng: east - west},
    extent: {
      altitudes: {min: lowest, max: Math.max(...all)},
      southwest: {lat: south, lng: west},
      northeast: {lat: north, lng: east},
      southeast: {lat: south, lng: east},
      northwest: {lat: north, lng: west},
    },
    altitudes: altitudes.map((row) => row.map((height) => height - lowest)),
  };
}
