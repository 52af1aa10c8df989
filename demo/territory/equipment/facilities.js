import {picture} from '../media/attachments.js';
import {ofPlace} from '../names/toponym.js';
import {pathNetwork} from '../network/graph.js';
import {spotOn} from '../pois/pois.js';
import {hash, pick, uuidFrom} from '../random.js';
import {DRAWN_BY_HAND, trekOf} from '../treks/trek.js';

/** @typedef {import('../pois/pois.js').TrailSpot} TrailSpot */

/** @param {string} fr @param {string} en */
const t = (fr, en) => ({fr, en});

export const infrastructureTypes = [
  {id: 1, label: 'Banc', type: 'Équipement', pictogram: 'infrastructure-bench', structure: null},
  {
    id: 2,
    label: 'Table de pique-nique',
    type: 'Équipement',
    pictogram: 'infrastructure-table',
    structure: null,
  },
  {id: 5, label: 'Passerelle', type: 'Ouvrage', pictogram: 'infrastructure-bridge', structure: 1},
];
export const infrastructureConditions = [
  {id: 1, label: 'Bon état', structure: null},
  {id: 2, label: 'Usé', structure: null},
];
export const usageDifficulties = [{id: 1, label: 'Facile', structure: null}];
export const maintenanceDifficulties = [{id: 1, label: 'Accessible en véhicule', structure: null}];

/** The practices that a service is of use to. */
export const serviceTypes = [
  {
    id: 1,
    name: t('Eau potable', 'Drinking water'),
    practices: [1, 4, 6],
    pictogram: 'service-water',
  },
  {id: 2, name: t('Toilettes', 'Toilets'), practices: [4], pictogram: 'service-toilets'},
  {
    id: 3,
    name: t('Borne de réparation', 'Repair station'),
    practices: [1],
    pictogram: 'service-repair',
  },
];

/** @typedef {TrailSpot & {id: number, uuid: string, type: number, structure: number}} Service */
/**
 * @typedef {Service & {name: string, description: string, conditions: number[], year: number | null,
 *   line: import('../geodesy.js').LngLatHeight[] | null,
 *   pictures: import('../media/attachments.js').Attachment[]}} Infrastructure
 */

/** @type {Service[] | undefined} */
let services;
/** @type {Infrastructure[] | undefined} */
let infrastructure;

export function allServices() {
  services ??= spots(30, 110).map((spot, index) => {
    const id = 501 + index;
    return {...spot, id, uuid: uuidFrom(id, 9), type: 1 + (hash(id, 12) % 3), structure: 1};
  });
  return services;
}

export function allInfrastructure() {
  infrastructure ??= spots(40, 120).map((spot, index) => {
    const id = 701 + index;
    const {trails, places} = pathNetwork();
    const trail = trails[spot.trail];
    const {id: type, label} = pick(infrastructureTypes, id, 13);
    const line = type === 5 ? trail.points.slice(spot.vertex, spot.vertex + 3) : [];
    return {
      ...spot,
      id,
      uuid: uuidFrom(id, 10),
      type,
      structure: 1 + (index % 2),
      name: `${label} ${ofPlace(places[trail.from].name)}`,
      description: index % 4 === 0 ? '<p>Remplac&eacute; par les chantiers de jeunes.</p>' : '',
      conditions: index % 5 === 0 ? [2] : [1],
      year: index % 3 === 0 ? null : 2005 + (index % 19),
      line: line.length > 1 ? line : null,
      pictures:
        index % 8 === 0 ? [picture('infrastructure_infrastructure', id, 0, 'ouvrage', '')] : [],
    };
  });
  return infrastructure;
}

/**
 * @param {number} count
 * @param {number} salt
 */
function spots(count, salt) {
  /** @type {TrailSpot[]} */
  const found = [];
  for (let number = 1; found.length < count; number++) {
    const {legs} = trekOf(1 + (number % DRAWN_BY_HAND));
    found.push(spotOn(legs[hash(number, salt) % legs.length].trail, hash(number, salt + 1)));
  }
  return found;
}
