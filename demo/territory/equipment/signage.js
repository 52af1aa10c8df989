import {picture} from '../media/attachments.js';
import {asTitle} from '../names/toponym.js';
import {pathNetwork} from '../network/graph.js';
import {hash, uuidFrom} from '../random.js';
import {DRAWN_BY_HAND, trekOf} from '../treks/trek.js';

/** @typedef {import('../pois/pois.js').TrailSpot} TrailSpot */
/** @typedef {import('../network/graph.js').Trail} Trail */

export const signageTypes = [
  {id: 1, label: 'Directionnelle', pictogram: 'signage-direction', structure: null},
  {id: 3, label: 'Information', pictogram: 'signage-info', structure: null},
];
export const sealings = [
  {id: 1, label: 'Socle béton', structure: null},
  {id: 2, label: 'Pieux', structure: 1},
];
export const bladeTypes = [{id: 1, label: 'Lame bois', structure: null}];
export const signageConditions = [
  {id: 1, label: 'Bon état', structure: null},
  {id: 2, label: 'À redresser', structure: null},
];
export const signageColors = [
  {id: 1, label: 'Vert'},
  {id: 2, label: 'Bois'},
];
export const signageDirections = [
  {id: 1, label: 'Gauche'},
  {id: 2, label: 'Droite'},
];

const MOST = 60;
const WALKERS_PACE = 4000 / 3600;

/**
 * @typedef {TrailSpot & {id: number, uuid: string, name: string, code: string, type: number,
 *   conditions: number[], sealing: number, year: number | null, elevation: number,
 *   pictures: import('../media/attachments.js').Attachment[], blades: Blade[]}} Sign
 * @typedef {{id: number, number: string, color: number | null, direction: number, lines: Line[]}} Blade
 * @typedef {{id: number, text: string, kilometres: number, seconds: number}} Line
 */

/** @type {Sign[] | undefined} */
let signs;

/** Posts where the paths of the first treks meet. */
export function allSigns() {
  signs ??= plantSigns();
  return signs;
}

function plantSigns() {
  const {places, around} = pathNetwork();
  /** @type {Map<number, Sign>} */
  const planted = new Map();
  for (let number = 1; number <= DRAWN_BY_HAND && planted.size < MOST; number++) {
    for (const {trail} of trekOf(number).legs.slice(0, 4)) {
      const place = trail.from;
      if (planted.has(place) || around[place].length < 3 || planted.size >= MOST) continue;
      const id = 301 + planted.size;
      planted.set(place, {
        id,
        uuid: uuidFrom(id, 8),
        trail: trail.id,
        vertex: 0,
        point: trail.points[0],
        name: asTitle(places[place].name),
        code: `AUB-${String(id).padStart(4, '0')}`,
        type: id % 6 === 0 ? 3 : 1,
        conditions: id % 9 === 0 ? [2] : [1],
        sealing: 1 + (id % 2),
        year: id % 4 === 0 ? null : 2008 + (hash(id, 11) % 17),
        elevation: trail.points[0][2],
        pictures: id % 10 === 1 ? [picture('signage_signage', id, 0, 'poteau', '')] : [],
        blades: around[place].slice(0, 4).map((to, k) => blade(id, k, place, to)),
      });
    }
  }
  return [...planted.values()];
}

/**
 * @param {number} sign
 * @param {number} index
 * @param {number} place
 * @param {Trail} trail
 * @returns {Blade}
 */
function blade(sign, index, place, trail) {
  const {places} = pathNetwork();
  const end = places[trail.from === place ? trail.to : trail.from];
  const id = sign * 10 + index;
  const line = {
    id: id * 10,
    text: asTitle(end.name),
    kilometres: Math.round(trail.length / 100) / 10,
    seconds: Math.round(trail.length / WALKERS_PACE / 300) * 300,
  };
  return {
    id,
    number: String(index + 1),
    color: index % 3 === 2 ? null : 1,
    direction: 1 + (index % 2),
    lines: [line],
  };
}
