import {toX, toY} from '../geodesy.js';
import {COMMUNES} from '../names/villages.js';
import {heightAtMetres} from '../terrain/height.js';
import {allPlaces} from './places.js';

/**
 * @typedef {object} Commune
 * @property {number} id
 * @property {string} code As it was its key before version 2.116.
 * @property {string} name
 * @property {number} district
 * @property {import('./places.js').Place} village
 */

/** @type {Commune[] | undefined} */
let communes;

export function allCommunes() {
  communes ??= allPlaces()
    .filter(({kind}) => kind === 'village')
    .map((village) => {
      const {name, district} = COMMUNES[village.rank];
      const id = 3 * village.rank + 5;
      return {id, code: `990${String(village.rank + 11)}`, name, district, village};
    });
  return communes;
}

/**
 * The commune that a place belongs to.
 *
 * @param {readonly number[]} lngLat
 */
export function communeAt([lng, lat]) {
  return nearest(toX(lng), toY(lat));
}

/**
 * @param {number} x
 * @param {number} y
 */
function nearest(x, y) {
  let best = allCommunes()[0];
  let smallest = Infinity;
  for (const commune of allCommunes()) {
    const gap = Math.hypot(commune.village.x - x, commune.village.y - y);
    if (gap < smallest) [best, smallest] = [commune, gap];
  }
  return best;
}

/** @type {Map<number, Uint8Array>} */
const alongTrails = new Map();

/**
 * The communes that legs cross, in order, without repetition.
 *
 * @param {readonly import('./routing.js').Leg[]} legs
 */
export function communesAlong(legs) {
  /** @type {Set<Commune>} */
  const crossed = new Set();
  for (const {trail, start, end} of legs) {
    const ranks = ranksAlong(trail);
    const step = start < end ? 1 : -1;
    for (let i = start; i !== end; i += step) crossed.add(allCommunes()[ranks[i]]);
  }
  return [...crossed];
}

/** @param {import('./graph.js').Trail} trail */
function ranksAlong(trail) {
  let ranks = alongTrails.get(trail.id);
  if (!ranks) {
    const all = allCommunes();
    ranks = Uint8Array.from(trail.points, (point) => all.indexOf(communeAt(point)));
    alongTrails.set(trail.id, ranks);
  }
  return ranks;
}

/**
 * The outline of a commune, found by looking outwards from its village. Metres from the centre.
 *
 * @param {Commune} commune
 * @returns {[number, number][]}
 */
export function outlineOf({id, village}) {
  /** @type {[number, number][]} */
  const outline = [];
  for (let turn = 0; turn < 72; turn++) {
    const angle = (turn * Math.PI) / 36;
    let reach = 120;
    while (reach < 16000 && isWithin(id, village, angle, reach + 120)) reach += 120;
    outline.push([village.x + reach * Math.cos(angle), village.y + reach * Math.sin(angle)]);
  }
  return [...outline, outline[0]];
}

/**
 * @param {number} id
 * @param {{x: number, y: number}} village
 * @param {number} angle
 * @param {number} reach
 */
function isWithin(id, village, angle, reach) {
  const x = village.x + reach * Math.cos(angle);
  const y = village.y + reach * Math.sin(angle);
  return nearest(x, y).id === id && heightAtMetres(x, y) > 0;
}
