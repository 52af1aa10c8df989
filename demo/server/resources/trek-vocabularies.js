import * as attributes from '../../territory/treks/attributes.js';
import {trekOf} from '../../territory/treks/trek.js';
import * as vocabulary from '../../territory/vocabularies/trek-vocabularies.js';
import {anyOf, ids, textSearch} from '../api/shared-filters.js';
import {trekKeys} from './trek.js';
import {pictogramAddress, text} from './wire.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../api/resource.js').Resource} Resource */
/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */

/** So many treks use every entry that any trek uses. */
const SURVEYED = 300;

/**
 * Entries that published treks use; a detail address knows the others too.
 *
 * @param {readonly {id: number}[]} entries
 * @param {(trek: Trek) => number | null | readonly number[]} read
 * @returns {Pick<Resource, 'keys' | 'byId'>}
 */
export function usedByTreks(entries, read) {
  return {
    keys: (request) => {
      const used = new Set(surveyed(request).flatMap((trek) => read(trek)));
      return entries.filter(({id}) => used.has(id));
    },
    byId: (id) => entries.find((entry) => entry.id === id),
  };
}

/** @param {ApiRequest} request */
export function surveyed(request) {
  const portals = request.query.get('portals');
  const keep = portals ? anyOf(attributes.portalIds)(portals, request) : undefined;
  const treks = [];
  for (const number of trekKeys(request)) {
    if (number <= SURVEYED) treks.push(trekOf(number));
  }
  return keep ? treks.filter((trek) => keep(/** @type {any} */ (trek))) : treks;
}

/** @param {any} entry @param {ApiRequest} request */
const pictogram = (entry, request) => pictogramAddress(entry.pictogram, request);
/** @param {any} entry */
const id = (entry) => entry.id;
const label = text((/** @type {any} */ entry) => entry.label);
const name = text((/** @type {any} */ entry) => entry.name);

/** @type {readonly Resource[]} */
export const trekVocabularies = [
  {
    name: 'trek_practice',
    model: 'Practice',
    ...usedByTreks(vocabulary.practices, attributes.practiceId),
    fields: {id, name, order: ({order}) => order, pictogram},
    filters: {ids},
  },
  {
    name: 'trek_difficulty',
    model: 'DifficultyLevel',
    ...usedByTreks(vocabulary.difficulties, attributes.difficultyId),
    fields: {id, cirkwi_level: ({cirkwi_level}) => cirkwi_level, label, pictogram},
    filters: {ids},
  },
  {
    name: 'trek_route',
    model: 'Route',
    ...usedByTreks(vocabulary.routes, attributes.routeId),
    fields: {id, pictogram, route: text((/** @type {any} */ entry) => entry.route)},
    filters: {ids},
  },
  {
    name: 'trek_network',
    model: 'TrekNetwork',
    ...usedByTreks(vocabulary.networks, attributes.networkIds),
    fields: {id, label, pictogram},
    filters: {ids},
  },
  {
    name: 'trek_accessibility',
    model: 'Accessibility',
    ...usedByTreks(vocabulary.accessibilities, attributes.accessibilityIds),
    fields: {id, name, pictogram},
    filters: {ids},
  },
  {
    name: 'trek_accessibility_level',
    model: 'AccessibilityLevel',
    ...usedByTreks(vocabulary.accessibilityLevels, attributes.accessibilityLevelId),
    fields: {id, name},
    filters: {ids},
  },
  {
    name: 'trek_rating',
    model: 'Rating',
    ...usedByTreks(vocabulary.ratings, attributes.ratingIds),
    fields: {
      id,
      color: ({color}) => color,
      description: text((/** @type {any} */ entry) => entry.description),
      name,
      order: ({order}) => order,
      scale: ({scale}) => scale,
    },
    filters: {
      ids,
      scale: anyOf((/** @type {any} */ entry) => entry.scale),
      q: textSearch((/** @type {any} */ entry, language) => [entry.name[language]]),
    },
  },
  {
    name: 'trek_ratingscale',
    model: 'RatingScale',
    keys: () => vocabulary.ratingScales,
    fields: {id, name, practice: ({practice}) => practice},
    filters: {
      ids,
      practices: anyOf((/** @type {any} */ entry) => entry.practice),
      q: textSearch((/** @type {any} */ entry, language) => [entry.name[language]]),
    },
  },
];
