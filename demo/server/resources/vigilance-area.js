import {allVigilanceAreas, vigilanceTypes} from '../../territory/protection/vigilance-areas.js';
import {dayFrom} from '../../territory/tourism/events.js';
import {isPublished} from '../api/request.js';
import {anyOf, ids, spatialFilters} from '../api/shared-filters.js';
import {nearFilters} from './near.js';
import {pictogramAddress, text} from './wire.js';

/** @typedef {import('../../territory/protection/vigilance-areas.js').VigilanceArea} Area */

/** @param {Area} area */
const geometryOf = ({geometry}) => geometry;

/** Those that are not over. @type {import('../api/resource.js').Resource<Area>} */
export const vigilanceArea = {
  name: 'vigilancearea',
  model: 'VigilanceArea',
  keys: (request) =>
    allVigilanceAreas().filter(
      ({published, to}) => isPublished(published, request) && (to === null || to >= 0),
    ),
  fields: {
    id: ({id}) => id,
    active_days: ({weekdays}) => weekdays,
    active_months: ({months}) => months,
    attachments: () => [],
    description: text(({description}) => description),
    end_date: ({to}, {now}) => (to === null ? null : dayFrom(now, to)),
    external_info_url: ({website}) => website,
    geometry: geometryOf,
    name: text(({name}) => name),
    practicability: ({practicability}) => practicability,
    practical_info: text(({advice}) => advice),
    published: () => true,
    sources: () => [1],
    start_date: ({from}, {now}) => dayFrom(now, from),
    structure: () => 1,
    uuid: ({uuid}) => uuid,
    vigilance_area_type: ({type}) => type,
    vigilance_level: ({level}) => level,
    create_datetime: ({created}) => created,
    update_datetime: ({updated}) => updated,
  },
  filters: {
    ids,
    structures: anyOf(() => 1),
    ...nearFilters(geometryOf),
    ...spatialFilters(geometryOf),
  },
  featureId: 'feature',
};

/** @type {import('../api/resource.js').Resource} */
export const vigilanceAreaType = {
  name: 'vigilancearea_type',
  model: 'VigilanceAreaType',
  keys: () => vigilanceTypes,
  fields: {
    id: ({id}) => id,
    name: text(({name}) => name),
    pictogram: (entry, request) => pictogramAddress(entry.pictogram, request),
  },
  filters: {ids},
};
