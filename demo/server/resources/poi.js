import {allCourses, allSites} from '../../territory/outdoor/sites.js';
import {allPois, poiTypes} from '../../territory/pois/pois.js';
import {moment} from '../../territory/treks/attributes.js';
import {sortKey} from '../../territory/treks/order.js';
import {isAtLeast} from '../address.js';
import {crash} from '../answer.js';
import {isPublished, translate, translatePublished} from '../api/request.js';
import {anyOf, dateFilters, distanceTo, ids, spatialFilters} from '../api/shared-filters.js';
import {viewPoints} from './hd-view.js';
import {inWalkingOrder, nearFilters, onTheWay} from './near.js';
import {pictogramAddress, text, writeAttachments} from './wire.js';

/** @typedef {import('../../territory/pois/pois.js').Poi} Poi */
/** @typedef {import('../api/resource.js').Resource<Poi>} PoiResource */

/** @param {Poi} poi */
const geometry = ({point}) => ({type: 'Point', coordinates: point});
/** @param {Poi} poi */
const created = ({id}) => moment(2018, id * 7919);
/** @param {Poi} poi */
const updated = ({id}) => moment(2023, id * 104729);
/** @param {Poi} poi */
const typeOf = ({type}) => poiTypes.find(({id}) => id === type);
const alongTrek = onTheWay(geometry);

/**
 * An empty list of keys is more than the server can bear.
 *
 * @template R
 * @param {import('../api/shared-filters.js').Filter<R>} filter
 * @returns {import('../api/shared-filters.js').Filter<R>}
 */
const neverEmpty = (filter) => (value, request) => {
  if (value === '') throw crash();
  return filter(value, request);
};

/**
 * @param {() => readonly {id: number, geometry: any}[]} all
 * @returns {import('../api/shared-filters.js').Filter<Poi>}
 */
const nearAny = (all) => (value, request) => {
  const wanted = anyOf((/** @type {{id: number}} */ {id}) => id)(value, request);
  const found = wanted ? all().filter(wanted) : [];
  return ({point}) => found.some((site) => distanceTo(point, site.geometry) <= 500);
};

/** @type {PoiResource} */
export const poi = {
  name: 'poi',
  model: 'POI',
  keys: (request) => allPois().filter(({published}) => isPublished(published, request)),
  fields: {
    id: ({id}) => id,
    description: text(({description}) => description),
    external_id: (_, {behaviour}) => (isAtLeast(behaviour.version, 2, 117) ? '' : null),
    geometry,
    name: text(({name}) => name),
    attachments: ({pictures}, request) => writeAttachments(pictures, request),
    provider: (_, {behaviour}) => (isAtLeast(behaviour.version, 2, 117) ? null : ''),
    published: ({published}, request) => translatePublished(published, request),
    structure: ({structure}) => structure,
    type: ({type}) => type,
    type_label: (record, request) => translate(typeOf(record)?.label, request),
    type_pictogram: (record, request) =>
      pictogramAddress(typeOf(record)?.pictogram ?? null, request),
    url: ({id}, {base}) => `${base}/api/v2/poi/${id}/`,
    uuid: ({uuid}) => uuid,
    view_points: viewPoints('poi'),
    create_datetime: created,
    update_datetime: updated,
  },
  filters: {
    ids,
    types: neverEmpty(anyOf(({type}) => type)),
    trek: neverEmpty(alongTrek),
    sites: neverEmpty(nearAny(allSites)),
    courses: neverEmpty(nearAny(allCourses)),
    ...nearFilters(geometry, alongTrek),
    ...spatialFilters(geometry),
    ...dateFilters(created, updated),
  },
  order: inWalkingOrder,
  featureId: 'property',
};

/** @type {import('../api/resource.js').Resource} */
export const poiType = {
  name: 'poi_type',
  model: 'POIType',
  keys: ({behaviour}) => {
    const code = behaviour.languages[0] === 'en' ? 'en' : 'fr';
    return [...poiTypes].sort((a, b) => (sortKey(a.label[code]) < sortKey(b.label[code]) ? -1 : 1));
  },
  fields: {
    id: ({id}) => id,
    label: text(({label}) => label),
    pictogram: ({pictogram}, request) => pictogramAddress(pictogram, request),
  },
  filters: {ids},
};
