import {slug} from '../../territory/names/toponym.js';
import {allCommunes} from '../../territory/network/communes.js';
import {poiTypes} from '../../territory/pois/pois.js';
import {sportPractices} from '../../territory/protection/sensitive-areas.js';
import {contentCategories} from '../../territory/tourism/categories.js';
import {deskTypes} from '../../territory/tourism/desks.js';
import {eventTypes} from '../../territory/tourism/event-texts.js';
import {districts} from '../../territory/vocabularies/shared-vocabularies.js';
import * as vocabulary from '../../territory/vocabularies/trek-vocabularies.js';
import {translate} from '../api/request.js';
import {communeKeys} from '../resources/wire.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../../territory/names/toponym.js').Text} Text */

const COLOUR = '#444444';

/** Filters, with the word of their labels, which the server has in English only. */
const FILTERS = [
  ['practice', 'practices'],
  ['difficulty', 'difficulties'],
  ['duration', 'durations'],
  ['ascent', 'ascents'],
  ['length', 'lengths'],
  ['themes', 'themes'],
  ['route', 'routes'],
  ['districts', 'districts'],
  ['cities', 'cities'],
  ['accessibilities', 'accessibilities'],
];
const INTERVALS = ['duration', 'ascent', 'length'];

/** `settings.json`. @param {ApiRequest} request */
export function writeSettings(request) {
  const filters = FILTERS.map(([id, words]) => ({
    id,
    type: INTERVALS.includes(id) ? 'interval' : 'contains',
    showAllLabel: `Show all ${words}`,
    hideAllLabel: `Hide all ${words}`,
  }));
  return {filters, data: [...intervals(), ...trekTerms(request), ...otherTerms(request)]};
}

function intervals() {
  return [
    interval('length', 'Length', 'km', 1000, [5, 10, 20]),
    interval('ascent', 'Ascent', 'm', 1, [200, 500, 1000]),
    interval('duration', 'Duration', 'h', 1, [2, 4, 8]),
  ];
}

/**
 * @param {string} id
 * @param {string} name
 * @param {string} unit
 * @param {number} factor From the unit to what the treks have.
 * @param {readonly number[]} limits
 */
function interval(id, name, unit, factor, limits) {
  const [first, last] = [limits[0], limits[limits.length - 1]];
  const values = [0, ...limits].map((from, i) => ({
    id: i + 1,
    name:
      i === 0
        ? `< ${first} ${unit}`
        : i === limits.length
          ? `> ${last} ${unit}`
          : `${from} - ${limits[i]} ${unit}`,
    interval: [from * factor, i === limits.length ? 9_999_999 : limits[i] * factor],
  }));
  return {id, name, values};
}

/** @param {ApiRequest} request */
function trekTerms(request) {
  const terms = list(request);
  const practices = vocabulary.practices.map(({id, name, pictogram}) => {
    const text = translate(name, request);
    return {id, name: text, slug: slug(String(text)), pictogram: address(pictogram), color: COLOUR};
  });
  return [
    terms('difficulty', 'Difficulty', vocabulary.difficulties, ({label}) => label),
    {id: 'practice', name: 'Practice', values: practices},
    terms('accessibilities', 'Accessibilities', vocabulary.accessibilities, ({name}) => name),
    terms('route', 'Route', vocabulary.routes, ({route}) => route),
    terms('themes', 'Themes', vocabulary.themes, ({label}) => label),
    terms('networks', 'Networks', vocabulary.networks, ({label}) => label),
  ];
}

/** @param {ApiRequest} request */
function otherTerms(request) {
  const terms = list(request);
  const communes = allCommunes().map((commune) => ({
    id: communeKeys([commune], request)[0],
    code: commune.code,
    name: commune.name,
  }));
  const contentTypes = contentCategories.flatMap(({lists}) => lists.flatMap(({values}) => values));
  const categories = contentCategories.map(({id, label, pictogram, lists}) => ({
    id,
    name: translate(label, request),
    pictogram: address(pictogram),
    type1_label: translate(lists[0].label, request),
    type2_label: translate(lists[1].label, request),
    color: COLOUR,
  }));
  return [
    terms('information_desk_types', 'Information Desks Types', deskTypes, ({label}) => label),
    {id: 'districts', name: 'Districts', values: districts.map(({id, name}) => ({id, name}))},
    {id: 'cities', name: 'Cities', values: communes},
    {
      id: 'poi_types',
      name: 'POI types',
      values: poiTypes.map(({id, label, pictogram}) => ({
        id,
        label: translate(label, request),
        pictogram: address(pictogram),
      })),
    },
    terms('touristiccontent_types', 'Touristic content types', contentTypes, ({label}) => label),
    terms('touristicevent_types', 'Touristic event types', eventTypes, ({type}) => type),
    {
      id: 'touristiccontent_categories',
      name: 'Touristic content categories',
      values: categories,
    },
    {
      id: 'sensitive_area_practices',
      name: 'Sensitive area practices',
      values: sportPractices.map(({id, name}) => ({id, name: translate(name, request)})),
    },
  ];
}

/** @param {ApiRequest} request */
const list =
  (request) =>
  /**
   * @template {{id: number, pictogram: string | null}} T
   * @param {string} id
   * @param {string} name
   * @param {readonly T[]} entries
   * @param {(entry: T) => Partial<Record<string, string>>} read
   */
  (id, name, entries, read) => ({
    id,
    name,
    values: entries.map((entry) => ({
      id: entry.id,
      name: translate(read(entry), request),
      pictogram: address(entry.pictogram),
    })),
  });

/** @param {string | null} pictogram */
const address = (pictogram) => (pictogram ? `/media/upload/${pictogram}.svg` : null);
