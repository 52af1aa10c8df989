import {toLngLat} from '../geodesy.js';
import {placeOf} from '../network/places.js';
import {hash} from '../random.js';
import {moment} from '../treks/attributes.js';
import {outlineAround} from './outline.js';

/** @typedef {import('../names/toponym.js').Text} Text */

/** @param {string} fr @param {string} en @returns {Text} */
const t = (fr, en) => ({fr, en});

export const sportPractices = [
  {id: 1, name: t('Terrestre', 'On the ground')},
  {id: 2, name: t('Aérien', 'In the air')},
  {id: 3, name: t('Aquatique', 'On the water')},
  {id: 4, name: t('Vertical', 'On rock faces')},
];

/** @param {number[]} months From 1. @returns {boolean[]} */
const during = (months) => Array.from({length: 12}, (_, i) => months.includes(i + 1));

export const species = [
  {
    id: 1,
    name: t('Gypaète barbu', 'Bearded vulture'),
    period: during([1, 2, 3, 4, 5, 6, 7, 11, 12]),
    practices: [2, 4],
    radius: 700,
    url: 'https://parc.aubrane.example/gypaete',
  },
  {
    id: 2,
    name: t('Grand tétras', 'Capercaillie'),
    period: during([4, 5, 6, 7, 8]),
    practices: [1],
    radius: 400,
    url: '',
  },
  {
    id: 3,
    name: t('Gravelot à collier interrompu', 'Kentish plover'),
    period: during([4, 5, 6, 7]),
    practices: [1, 3],
    radius: 200,
    url: 'https://parc.aubrane.example/gravelot',
  },
  {
    id: 4,
    name: t('Guillemot de Troïl', 'Guillemot'),
    period: during([2, 3, 4, 5, 6, 7]),
    practices: [2, 3, 4],
    radius: 300,
    url: '',
  },
];

export const rules = [
  {
    id: 1,
    code: 'R1',
    name: t('Pas de drone', 'No drones'),
    pictogram: 'rule-drone',
    description: t(
      '<p>Le survol &agrave; moins de 300&nbsp;m fait abandonner les nids.</p>',
      '<p>Flying below 300&nbsp;m makes birds leave their nests.</p>',
    ),
    url: 'https://parc.aubrane.example/reglementation',
  },
  {
    id: 2,
    code: 'R2',
    name: t('Rester sur le sentier', 'Keep to the path'),
    pictogram: 'rule-path',
    description: t('', ''),
    url: '',
  },
  {
    id: 3,
    code: null,
    name: t('Chiens interdits', 'No dogs'),
    pictogram: 'rule-dog',
    description: null,
    url: '',
  },
];

/**
 * @typedef {object} SensitiveArea
 * @property {number} id
 * @property {Text} name
 * @property {Text} description
 * @property {string} contact
 * @property {number | null} species
 * @property {number[]} practices
 * @property {boolean[]} period
 * @property {number} elevation
 * @property {number[]} rules
 * @property {[number, number]} centre
 * @property {number} radius
 * @property {number | null} bubble The radius of what is stored as a point.
 * @property {string[]} published
 * @property {any} geometry
 * @property {string} created
 * @property {string} updated
 */

/** @type {readonly [import('../network/places.js').PlaceKind, number, number, number, number[]][]} */
const SITES = [
  ['pass', 4, 1, 900, [1]],
  ['summit', 4, 1, 700, [1, 2]],
  ['forest', 9, 2, 520, [2, 3]],
  ['pasture', 4, 2, 450, [2]],
  ['shore', 8, 3, 380, [2, 3]],
  ['shore', 16, 3, 420, [2, 3]],
  ['shore', 11, 4, 600, [1]],
  ['pass', 2, 1, 750, [1, 2]],
];

const WHY = t(
  '<p>De nombreuses observations ont confirm&eacute; la nidification. Un d&eacute;rangement de quelques minutes peut suffire &agrave; perdre la couv&eacute;e&nbsp;: <strong>passez sans vous arr&ecirc;ter, &agrave; voix basse</strong>.</p>',
  '<p>Nesting has been confirmed many times. A disturbance of a few minutes can be enough to lose the brood: <strong>pass without stopping, and quietly</strong>.</p>',
);

/** @type {SensitiveArea[] | undefined} */
let areas;

/** Largest first, as lists give them. */
export function allSensitiveAreas() {
  areas ??= [...SITES.map(speciesArea), lakeReserve()].sort((a, b) => b.radius - a.radius);
  return areas;
}

/**
 * @param {typeof SITES[number]} site
 * @param {number} index
 * @returns {SensitiveArea}
 */
function speciesArea([kind, rank, speciesId, radius, ruleIds], index) {
  const {x, y} = placeOf(kind, rank);
  const found = species.find(({id}) => id === speciesId) ?? species[0];
  return {
    ...common(index + 1, x + radius * 0.6, y - radius * 0.5, radius),
    name: found.name,
    species: found.id,
    practices: found.practices,
    period: found.period,
    elevation: found.radius,
    rules: ruleIds,
    bubble: index === 1 ? found.radius : null,
  };
}

/** A regulation, which is tied to no species. @returns {SensitiveArea} */
function lakeReserve() {
  const {x, y} = placeOf('lake', 2);
  return {
    ...common(12, x, y, 800),
    name: t('Réserve du lac Noir', 'Black Lake reserve'),
    species: null,
    practices: [1, 3],
    period: during([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    elevation: 0,
    rules: [1, 2, 3],
    bubble: null,
  };
}

/**
 * @param {number} id
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 */
function common(id, x, y, radius) {
  return {
    id,
    centre: toLngLat(x, y),
    radius,
    geometry: {type: 'Polygon', coordinates: [outlineAround(id, x, y, radius)]},
    description: WHY,
    contact:
      '<p>Service biodiversit&eacute; du Parc<br><a href="mailto:nature@parc.aubrane.example">nature@parc.aubrane.example</a></p>',
    published: ['fr', 'en'],
    created: moment(2020, hash(id, 9)),
    updated: moment(2024, hash(id, 10)),
  };
}
