import {toLat, toLng} from '../../territory/geodesy.js';
import {toLambert93} from '../../territory/lambert93.js';
import {allCommunes, outlineOf} from '../../territory/network/communes.js';
import * as attributes from '../../territory/treks/attributes.js';
import {sortKey} from '../../territory/treks/order.js';
import * as vocabulary from '../../territory/vocabularies/shared-vocabularies.js';
import {labels, themes} from '../../territory/vocabularies/trek-vocabularies.js';
import {isAtLeast} from '../address.js';
import {ids} from '../api/shared-filters.js';
import {usedByTreks} from './trek-vocabularies.js';
import {pictogramAddress, text} from './wire.js';

/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../api/resource.js').Resource} Resource */
/** @typedef {import('../../territory/network/communes.js').Commune} Commune */

/** @param {any} entry @param {ApiRequest} request */
const pictogram = (entry, request) => pictogramAddress(entry.pictogram, request);
/** @param {any} entry */
const id = (entry) => entry.id;
/** @param {any} entry */
const plainName = (entry) => entry.name;
const label = text((/** @type {any} */ entry) => entry.label);
const name = text((/** @type {any} */ entry) => entry.name);
/** @param {any} entry */
const website = (entry) => entry.website;

/** @template {{name: string}} R @param {readonly R[]} entries */
const byName = (entries) =>
  [...entries].sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));

/** Polygons as the server stores them: not in degrees. @param {readonly Commune[]} communes */
const projected = (communes) => ({
  type: 'MultiPolygon',
  coordinates: communes.map((commune) => [
    outlineOf(commune).map(([x, y]) => toLambert93([toLng(x), toLat(y)])),
  ]),
});

/** @type {readonly Resource[]} */
export const sharedVocabularies = [
  {
    name: 'theme',
    model: 'Theme',
    ...usedByTreks(themes, attributes.themeIds),
    fields: {id, label, pictogram},
    filters: {ids},
  },
  {
    name: 'label',
    model: 'Label',
    ...usedByTreks(labels, attributes.labelIds),
    fields: {
      id,
      advice: text((/** @type {any} */ entry) => entry.advice),
      filter: ({filter}) => filter,
      name,
      pictogram,
    },
    filters: {ids, only_filters: onlyFilters},
  },
  {
    name: 'source',
    model: 'RecordSource',
    ...usedByTreks(byName(vocabulary.sources), attributes.sourceIds),
    fields: {id, name: plainName, pictogram, website},
    filters: {ids},
  },
  {
    name: 'structure',
    model: 'Structure',
    ...usedByTreks(vocabulary.structures, attributes.structureId),
    fields: {id, name: plainName},
    filters: {ids},
  },
  {
    name: 'reservationsystem',
    model: 'ReservationSystem',
    ...usedByTreks(vocabulary.reservationSystems, attributes.reservationSystemId),
    fields: {id, name: plainName},
    filters: {ids},
  },
  {
    name: 'portal',
    model: 'TargetPortal',
    keys: () => vocabulary.portals,
    fields: {
      id,
      name: plainName,
      website,
      title: text((/** @type {any} */ entry) => entry.title),
      description: text((/** @type {any} */ entry) => entry.description),
    },
    filters: {ids},
  },
  {
    name: 'organism',
    model: 'Organism',
    keys: () => vocabulary.organisms,
    fields: {id, name: plainName},
    filters: {ids},
  },
  {
    name: 'file_type',
    model: 'FileType',
    keys: () => vocabulary.fileTypes,
    fields: {id, structure: ({structure}) => structure, type: ({type}) => type},
    filters: {ids},
  },
  {
    name: 'weblink_category',
    model: 'WebLinkCategory',
    keys: () => vocabulary.webLinkCategories,
    fields: {id, label, pictogram},
    filters: {ids},
  },
  {
    name: 'annotation_category',
    model: 'AnnotationCategory',
    keys: () => vocabulary.annotationCategories,
    fields: {id, label, pictogram},
    filters: {ids},
  },
  {
    name: 'label_accessibility',
    model: 'LabelAccessibility',
    keys: () => vocabulary.labelAccessibilities,
    fields: {id, label, pictogram},
    filters: {ids},
  },
  {
    name: 'city',
    model: 'City',
    keys: () => byName(allCommunes()),
    fields: {
      id: ({id: key, code}, {behaviour}) => (isAtLeast(behaviour.version, 2, 116) ? key : code),
      code: ({code}) => code,
      name: plainName,
      published: () => true,
      geometry: (commune) => projected([commune]),
    },
    filters: {ids: cityIds},
    featureId: 'feature',
  },
  {
    name: 'district',
    model: 'District',
    keys: () => byName(vocabulary.districts),
    fields: {
      id,
      name: plainName,
      published: () => true,
      geometry: ({id: key}) => projected(allCommunes().filter(({district}) => district === key)),
    },
    filters: {ids},
    featureId: 'feature',
  },
];

/**
 * @param {string} value
 * @returns {(label: {filter: boolean}) => boolean}
 */
function onlyFilters(value) {
  if (/^(true|t|yes|1)$/i.test(value)) return ({filter}) => filter;
  if (/^(false|f|no|0)$/i.test(value)) return ({filter}) => !filter;
  return () => false;
}

/**
 * @param {string} value
 * @param {ApiRequest} request
 * @returns {((commune: any) => boolean) | undefined}
 */
function cityIds(value, request) {
  if (isAtLeast(request.behaviour.version, 2, 116)) return ids(value, request);
  const codes = value.split(',');
  return isAtLeast(request.behaviour.version, 2, 99) ? ({code}) => codes.includes(code) : undefined;
}
