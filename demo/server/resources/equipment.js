import * as facilities from '../../territory/equipment/facilities.js';
import * as signage from '../../territory/equipment/signage.js';
import {moment} from '../../territory/treks/attributes.js';
import {PRACTICE_IDS} from '../../territory/vocabularies/trek-vocabularies.js';
import {isAtLeast} from '../address.js';
import {crash} from '../answer.js';
import {anyOf, dateFilters, ids, spatialFilters} from '../api/shared-filters.js';
import {inWalkingOrder, nearFilters, onTheWay} from './near.js';
import {publishedTrek} from './published-trek.js';
import {pictogramAddress, text, writeAttachments} from './wire.js';

/** @typedef {import('../api/resource.js').Resource} Resource */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../../territory/pois/pois.js').TrailSpot & {id: number}} Spot */

/** @param {Spot} spot */
const point = ({point: coordinates}) => ({type: 'Point', coordinates});
/** @param {Spot} spot */
const created = ({id}) => moment(2019, id * 7907);
/** @param {Spot} spot */
const updated = ({id}) => moment(2024, id * 7901);

/** @type {Record<string, import('../api/shared-filters.js').Filter<any>>} */
const spotFilters = {
  ids,
  ...nearFilters(point, onTheWay(point)),
  ...spatialFilters(point),
  ...dateFilters(created, updated),
};

/** The name until 2.105. @param {unknown} _ @param {ApiRequest} request */
const structure = (_, {behaviour}) =>
  isAtLeast(behaviour.version, 2, 105) ? 1 : "Parc naturel d'Aubrane";

/** A list that was once a single key. @param {string} since */
const conditions =
  (/** @type {number} */ since) =>
  (/** @type {{conditions: number[]}} */ record, /** @type {ApiRequest} */ {behaviour}) =>
    isAtLeast(behaviour.version, 2, since) ? record.conditions : undefined;

/** Services that are of use to the trek's practice. @type {import('../api/shared-filters.js').Filter<any>} */
const usefulOnTheWay = (value, request) => {
  const along = spotFilters.near_trek(value, request);
  const trek = value === '' ? undefined : publishedTrek(Number(value), request);
  if (!along || !trek) return along;
  const useful = facilities.serviceTypes.filter(({practices}) =>
    practices.includes(PRACTICE_IDS[trek.practice]),
  );
  return (service) => along(service) && useful.some(({id}) => id === service.type);
};

/** @type {readonly Resource[]} */
export const equipment = [
  {
    name: 'service',
    model: 'Service',
    keys: () => facilities.allServices(),
    fields: {
      id: ({id}) => id,
      eid: () => '',
      geometry: point,
      provider: () => null,
      structure,
      type: ({type}) => type,
      uuid: ({uuid}) => uuid,
    },
    filters: {...spotFilters, types: anyOf(({type}) => type), near_trek: usefulOnTheWay},
    order: inWalkingOrder,
    featureId: 'property',
  },
  {
    name: 'signage',
    model: 'Signage',
    keys: () => signage.allSigns(),
    fields: {
      id: ({id}) => id,
      attachments: ({pictures}, request) => writeAttachments(pictures, request),
      blades: (sign, request) =>
        sign.blades.map((/** @type {signage.Blade} */ blade) => writeBlade(blade, request)),
      code: ({code}) => code,
      condition: (sign) => sign.conditions[0] ?? null,
      conditions: conditions(101),
      description: () => '',
      eid: () => '',
      geometry: point,
      implantation_year: ({year}) => year,
      name: ({name}) => name,
      printed_elevation: ({elevation}) => elevation,
      provider: () => null,
      sealing: ({sealing}) => sealing,
      structure,
      type: ({type}) => type,
      uuid: ({uuid}) => uuid,
    },
    filters: spotFilters,
    order: inWalkingOrder,
    featureId: 'property',
  },
  {
    name: 'infrastructure',
    model: 'Infrastructure',
    keys: () => facilities.allInfrastructure(),
    fields: {
      id: ({id}) => id,
      accessibility: text(() => ({fr: '', en: ''})),
      attachments: ({pictures}, request) => writeAttachments(pictures, request),
      condition: (record, {behaviour}) =>
        isAtLeast(behaviour.version, 2, 109) ? undefined : (record.conditions[0] ?? null),
      conditions: conditions(109),
      description: ({description}) => description,
      eid: () => '',
      geometry: (record) =>
        record.line ? {type: 'LineString', coordinates: record.line} : point(record),
      implantation_year: ({year}) => year,
      maintenance_difficulty: () => null,
      name: ({name}) => name,
      provider: () => null,
      structure,
      type: ({type}) => type,
      usage_difficulty: ({id}) => (id % 3 === 0 ? 1 : null),
      uuid: ({uuid}) => uuid,
    },
    filters: spotFilters,
    order: inWalkingOrder,
    featureId: 'property',
  },
];

/**
 * @param {signage.Blade} blade
 * @param {ApiRequest} request
 */
function writeBlade({id, number, color, direction, lines}, {behaviour}) {
  const plural = isAtLeast(behaviour.version, 2, 109);
  return {
    id,
    number,
    color,
    direction,
    lines: lines.map((line) => ({
      id: line.id,
      direction,
      text: line.text,
      distance: line.kilometres.toFixed(1),
      time: new Date(line.seconds * 1000).toISOString().slice(11, 19),
      ...(plural ? {pictograms: []} : {pictogram: null}),
    })),
  };
}

/** @param {any} entry */
const id = (entry) => entry.id;
/** @param {any} entry */
const label = (entry) => entry.label;
/** @param {any} entry */
const owner = (entry) => entry.structure;
/** @param {any} entry @param {ApiRequest} request */
const pictogram = (entry, request) => pictogramAddress(entry.pictogram, request);

/** @type {import('../api/shared-filters.js').Filter<any>} */
const crashes = () => {
  throw crash();
};

/**
 * @param {string} name
 * @param {readonly unknown[]} entries
 * @returns {Resource}
 */
const labels = (name, entries) => ({
  name,
  model: name,
  keys: () => entries,
  fields: {id, label, structure: owner},
  filters: {ids},
});

/** @type {readonly Resource[]} */
export const equipmentVocabularies = [
  {
    name: 'service_type',
    model: 'ServiceType',
    keys: () => facilities.serviceTypes,
    fields: {id, name: text(({name}) => name), practices: ({practices}) => practices, pictogram},
    filters: {ids},
  },
  {
    ...labels('signage_type', signage.signageTypes),
    fields: {id, label, pictogram, structure: owner},
    filters: {ids, portals: crashes},
  },
  labels('signage_sealing', signage.sealings),
  labels('signage_blade_type', signage.bladeTypes),
  labels('signage_condition', signage.signageConditions),
  {...labels('signage_color', signage.signageColors), fields: {id, label}},
  {...labels('signage_direction', signage.signageDirections), fields: {id, label}},
  {
    ...labels('infrastructure_type', facilities.infrastructureTypes),
    fields: {id, label, pictogram, structure: owner, type: ({type}) => type},
    filters: {ids, portals: crashes},
  },
  labels('infrastructure_condition', facilities.infrastructureConditions),
  labels('infrastructure_usage_difficulty_level', facilities.usageDifficulties),
  labels('infrastructure_maintenance_difficulty_level', facilities.maintenanceDifficulties),
];
