import * as protection from '../../territory/protection/sensitive-areas.js';
import {isAtLeast} from '../address.js';
import {crash} from '../answer.js';
import {isPublished, translate} from '../api/request.js';
import {anyOf, dateFilters, ids, spatialFilters} from '../api/shared-filters.js';
import {nearFilters} from './near.js';
import {pictogramAddress, text} from './wire.js';

/** @typedef {import('../../territory/protection/sensitive-areas.js').SensitiveArea} Area */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../api/resource.js').Resource} Resource */

/** @param {Area} area @param {ApiRequest} [request] */
function geometry(area, request) {
  const asPoint = area.bubble !== null && request?.query.has('bubble');
  return asPoint ? {type: 'Point', coordinates: area.centre} : area.geometry;
}

const {in_bbox} = spatialFilters((/** @type {Area} */ area) => area.geometry);
const near = nearFilters((/** @type {Area} */ area) => area.geometry);

/** @type {import('../api/resource.js').Resource<Area>} */
export const sensitiveArea = {
  name: 'sensitivearea',
  model: 'SensitiveArea',
  keys: (request) =>
    protection.allSensitiveAreas().filter(({published}) => isPublished(published, request)),
  fields: {
    id: ({id}) => id,
    attachments: () => [],
    contact: ({contact}) => contact,
    create_datetime: ({created}) => created,
    description: text(({description}) => description),
    elevation: ({elevation}) => elevation,
    geometry,
    info_url: ({species}) => protection.species.find(({id}) => id === species)?.url ?? '',
    kml_url: ({id}, {base, activeLanguage}) =>
      `${base}/api/${activeLanguage}/sensitiveareas/${id}.kml`,
    openair_url: ({id, practices}, {base, activeLanguage}) =>
      practices.includes(2) ? `${base}/api/${activeLanguage}/sensitiveareas/${id}/openair` : null,
    name: text(({name}) => name),
    period: ({period}) => period,
    practices: ({practices}) => practices,
    provider: () => null,
    published: () => true,
    rules: (area, request) =>
      protection.rules
        .filter(({id}) => area.rules.includes(id))
        .map(({id, code, name, pictogram, description, url}) => ({
          id,
          code,
          name: translate(name, request),
          pictogram: pictogramAddress(pictogram, request),
          description: description && translate(description, request),
          url,
        })),
    species_id: ({species}) => species,
    structure: (_, {behaviour}) =>
      isAtLeast(behaviour.version, 2, 105) ? 1 : "Parc naturel d'Aubrane",
    update_datetime: ({updated}) => updated,
    url: ({id}, {base}) => `${base}/api/v2/sensitivearea/${id}/`,
    // Undefined is not written: the radius is sent only when bubbles are requested.
    radius: ({bubble}, {query}) => (query.has('bubble') ? bubble : undefined),
  },
  filters: {
    ids,
    period,
    practices: anyOf(({practices}) => practices),
    structures: anyOf(() => 1),
    trek: (value, request) => near.near_trek(value, request),
    ...near,
    in_bbox,
    ...dateFilters(
      ({created}) => created,
      ({updated}) => updated,
    ),
  },
  always: ['period'],
  featureId: 'feature',
};

/**
 * By default the areas of this month.
 *
 * @param {string} value
 * @param {ApiRequest} request
 * @returns {((area: Area) => boolean) | undefined}
 */
function period(value, {now}) {
  if (value === 'ignore') return undefined;
  if (value === 'any') return (area) => area.period.some(Boolean);
  const months = value === '' ? [now.getMonth() + 1] : value.split(',').map(Number);
  if (months.some((month) => !Number.isInteger(month) || month < 1 || month > 12)) throw crash();
  return (area) => months.some((month) => area.period[month - 1]);
}

/** @type {readonly Resource[]} */
export const sensitivityVocabularies = [
  {
    name: 'sensitivearea_practice',
    model: 'SportPractice',
    keys: () => protection.sportPractices,
    fields: {id: ({id}) => id, name: text(({name}) => name)},
    filters: {ids},
  },
  {
    name: 'sensitivearea_species',
    model: 'Species',
    keys: () => protection.species,
    fields: {
      id: ({id}) => id,
      name: text(({name}) => name),
      ...Object.fromEntries(
        Array.from({length: 12}, (_, month) => [
          `period${String(month + 1).padStart(2, '0')}`,
          (/** @type {typeof protection.species[number]} */ {period: months}) => months[month],
        ]),
      ),
      practices: ({practices}) => practices,
      radius: ({radius: metres}) => metres,
      url: ({url}) => url,
    },
    filters: {ids},
  },
];
