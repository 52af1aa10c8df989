import {allPlaces} from '../network/places.js';
import {arrivalOf} from '../network/routing.js';
import {hash, hashText, pick} from '../random.js';
import {trekNumber, trekOf} from '../treks/trek.js';
import {drawLandscape} from './landscape.js';

/** @typedef {import('./landscape.js').Scene} Scene */
/** @typedef {import('../network/places.js').PlaceKind} PlaceKind */

/** @type {Record<PlaceKind, readonly Scene[]>} */
const SCENES = {
  village: ['meadow'],
  hamlet: ['meadow', 'meadow', 'forest'],
  forest: ['forest'],
  pasture: ['meadow', 'summit'],
  summit: ['summit'],
  pass: ['summit'],
  lake: ['lake'],
  shore: ['shore'],
};

/** Metres above the sea below which a village is a port. */
const SEASIDE = 12;

/** @type {readonly Scene[]} */
const ANY = ['summit', 'lake', 'shore', 'forest', 'meadow'];

/**
 * The picture of something, seen from one of the places it goes to.
 *
 * @param {string} folder Such as `trekking_trek`.
 * @param {number} id
 * @param {number} index
 * @param {number} width
 */
export function drawPicture(folder, id, index, width) {
  return drawLandscape(sceneOf(folder, id, index), width, id, index, hashText(folder));
}

/**
 * @param {string} folder
 * @param {number} id
 * @param {number} index
 * @returns {Scene}
 */
function sceneOf(folder, id, index) {
  const number = trekNumber(id);
  if (folder !== 'trekking_trek' || number < 1) return pick(ANY, id, index, hashText(folder));
  const {via, legs} = trekOf(number);
  const place = index === 0 ? via : arrivalOf(legs[hash(id, index) % legs.length]);
  const {kind, height} = allPlaces()[place];
  if (kind === 'village' && height < SEASIDE) return 'shore';
  return pick(SCENES[kind], id, index);
}
