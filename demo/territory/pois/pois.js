import {metresBetween} from '../geodesy.js';
import {picture} from '../media/attachments.js';
import {capital, ofPlace, slug, withArticle} from '../names/toponym.js';
import {pathNetwork} from '../network/graph.js';
import {hash, pick, uuidFrom} from '../random.js';
import {publishedIn} from '../treks/attributes.js';
import {DRAWN_BY_HAND, trekOf} from '../treks/trek.js';
import * as heritage from './heritage-texts.js';
import * as nature from './nature-texts.js';

/** @typedef {import('../names/toponym.js').Text} Text */
/** @typedef {import('../network/places.js').PlaceKind} PlaceKind */

/**
 * Something at a vertex of a trail.
 *
 * @typedef {object} TrailSpot
 * @property {number} trail
 * @property {number} vertex
 * @property {import('../geodesy.js').LngLatHeight} point
 */

/**
 * @typedef {TrailSpot & {id: number, uuid: string, type: number, name: Text, description: Text,
 *   published: string[], structure: number, seed: number,
 *   pictures: import('../media/attachments.js').Attachment[]}} Poi
 */

export const poiTypes = [
  type(1, 'Point de vue', 'Viewpoint', 'poi-viewpoint', heritage.VIEWPOINTS),
  type(3, 'Flore', 'Plants', 'poi-flora', nature.FLORA),
  type(4, 'Faune', 'Wildlife', 'poi-fauna', nature.FAUNA),
  type(5, 'Oiseaux', 'Birds', 'poi-bird', nature.BIRDS),
  type(6, 'Eau', 'Water', 'poi-water', nature.WATER),
  type(7, 'Géologie', 'Geology', 'poi-geology', nature.GEOLOGY),
  type(8, 'Petit patrimoine', 'Local heritage', 'poi-heritage', heritage.HERITAGE),
  type(10, 'Pastoralisme', 'Pastoral life', 'poi-pastoral', heritage.PASTORAL),
  type(11, 'Sommet', 'Summit', 'poi-summit', heritage.SUMMIT_TALES),
];

/**
 * @param {number} id
 * @param {string} fr
 * @param {string} en
 * @param {string} pictogram
 * @param {readonly import('./nature-texts.js').Tale[]} tales
 */
function type(id, fr, en, pictogram, tales) {
  return {id, label: {fr, en}, pictogram, tales};
}

/** The types that suit each kind of place. @type {Record<PlaceKind, number[]>} */
const SUITABLE = {
  village: [8],
  hamlet: [8, 3, 8, 5],
  forest: [3, 4, 5, 7],
  pasture: [10, 4, 3, 10],
  summit: [11, 1],
  pass: [1, 7, 5],
  lake: [6, 3],
  shore: [5, 7, 1, 4],
};

const FIRST_ID = 20001;
const PER_TREK = 4;
const CLOSEST = 250;

/** @type {Poi[] | undefined} */
let pois;

/** Curiosities along the first treks; other treks have them too where they share a path. */
export function allPois() {
  pois ??= placePois();
  return pois;
}

/** @returns {Poi[]} */
function placePois() {
  /** @type {Poi[]} */
  const found = [];
  for (let number = 1; number <= DRAWN_BY_HAND; number++) {
    const {legs} = trekOf(number);
    for (let k = 0; k < PER_TREK; k++) {
      const leg = legs[hash(number, k, 100) % legs.length];
      const spot = spotOn(leg.trail, hash(number, k, 101));
      if (found.every(({point}) => metresBetween(point, spot.point) > CLOSEST)) {
        found.push(describe(spot, found.length));
      }
    }
  }
  return found;
}

/**
 * A third of the curiosities are where a path arrives, the others along it.
 *
 * @param {import('../network/graph.js').Trail} trail
 * @param {number} randomNumber
 * @returns {TrailSpot}
 */
export function spotOn(trail, randomNumber) {
  const last = trail.points.length - 1;
  const vertex =
    randomNumber % 3 === 0
      ? randomNumber & 8
        ? 0
        : last
      : 1 + (randomNumber % Math.max(1, last - 1));
  return {trail: trail.id, vertex, point: trail.points[vertex]};
}

/** @param {number} wanted */
const typeOf = (wanted) => poiTypes.find(({id}) => id === wanted) ?? poiTypes[0];

/**
 * @param {TrailSpot} spot
 * @param {number} index
 * @returns {Poi}
 */
function describe(spot, index) {
  const {places, trails} = pathNetwork();
  const {from, to, points} = trails[spot.trail];
  const place = places[spot.vertex < points.length / 2 ? from : to];
  const isThere = spot.vertex === 0 || spot.vertex === points.length - 1;
  const choices = isThere ? SUITABLE[place.kind] : SUITABLE[place.kind].filter((id) => id !== 11);
  const seed = hash(index, 102);
  const {id: typeId, tales} = typeOf(pick(choices, seed, 1));
  const found = tales.filter(({where}) => !where || where.includes(place.kind));
  const tale = found[Math.floor(index / 3 + seed) % found.length];
  const id = FIRST_ID + index;
  const named = index % 2 === 0 || tale.name[0].split(' ').length < 3;
  const name = named
    ? {fr: `${tale.name[0]} ${ofPlace(place.name)}`, en: `${tale.name[1]}, ${place.name.en}`}
    : {fr: tale.name[0], en: tale.name[1]};
  const legend = `${capital(tale.name[0])}, près ${ofPlace(place.name)}`;
  return {
    ...spot,
    id,
    uuid: uuidFrom(id, 2),
    type: typeId,
    name,
    description: {fr: tale.text[0], en: tale.text[1]},
    published: index % 17 === 9 ? ['fr'] : publishedIn({number: 1}),
    structure: 1 + (index % 2),
    seed,
    pictures: Array.from({length: seed % 3}, (_, k) =>
      picture('trekking_poi', id, k, slug(withArticle(place.name)), k ? '' : legend),
    ),
  };
}

/**
 * What is on the trails of a walk, in the order they are met.
 *
 * @template {TrailSpot} S
 * @param {readonly S[]} spots
 * @param {readonly import('../network/routing.js').Leg[]} legs
 */
export function alongTheWay(spots, legs) {
  /** @type {Set<S>} */
  const met = new Set();
  for (const {trail, start, end} of legs) {
    const [low, high] = start < end ? [start, end] : [end, start];
    const passed = spots
      .filter((spot) => spot.trail === trail.id && spot.vertex >= low && spot.vertex <= high)
      .sort((a, b) => (start < end ? a.vertex - b.vertex : b.vertex - a.vertex));
    for (const spot of passed) met.add(spot);
  }
  return [...met];
}
