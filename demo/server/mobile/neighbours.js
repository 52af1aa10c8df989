import {select} from '../api/resource.js';
import {poi} from '../resources/poi.js';
import {sensitiveArea} from '../resources/sensitive-area.js';
import {touristicContent} from '../resources/touristic-content.js';
import {touristicEvent} from '../resources/touristic-event.js';
import {pictures, valuesOf} from './values.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {(name: string) => any} Value */

/**
 * A file of what lies near a trek.
 *
 * @typedef {object} Neighbours
 * @property {import('../api/resource.js').Resource} resource
 * @property {(value: Value, images: unknown[]) => Record<string, unknown>} write The properties after the id.
 */

/** @type {Value} @param {any} value */
const textOf = (value) => value ?? '';

/** The files, by name. @type {ReadonlyMap<string, Neighbours>} */
export const NEIGHBOURS = new Map([
  [
    'pois',
    {
      resource: poi,
      write: (value, images) => ({
        pictures: images,
        name: value('name'),
        description: textOf(value('description')),
        type: value('type'),
      }),
    },
  ],
  [
    'touristic_contents',
    {
      resource: touristicContent,
      write: (value, images) => {
        const [type1, type2] = Object.values(value('types'));
        return {
          name: value('name'),
          description: textOf(value('description')),
          description_teaser: textOf(value('description_teaser')),
          category: value('category'),
          themes: value('themes'),
          contact: value('contact'),
          email: value('email'),
          website: value('website'),
          practical_info: textOf(value('practical_info')),
          pictures: images,
          type1,
          type2,
          approved: value('approved'),
          reservation_id: value('reservation_id'),
          reservation_system: value('reservation_system') ?? '',
        };
      },
    },
  ],
  [
    'touristic_events',
    {
      resource: touristicEvent,
      write: (value, images) => ({
        name: value('name'),
        description_teaser: textOf(value('description_teaser')),
        description: textOf(value('description')),
        themes: value('themes'),
        pictures: images,
        begin_date: value('begin_date'),
        end_date: value('end_date'),
        duration: value('duration'),
        meeting_point: value('meeting_point'),
        start_time: value('start_time'),
        contact: value('contact'),
        email: value('email'),
        website: value('website'),
        organizers: value('organizers'),
        organizer: value('organizer'),
        speaker: value('speaker'),
        type: value('type'),
        accessibility: textOf(value('accessibility')),
        capacity: value('capacity'),
        booking: value('booking'),
        target_audience: value('target_audience'),
        practical_info: textOf(value('practical_info')),
        approved: value('approved'),
      }),
    },
  ],
  [
    'sensitive_areas',
    {
      resource: sensitiveArea,
      write: (value) => ({
        name: value('name'),
        description: textOf(value('description')),
        practices: value('practices'),
        contact: value('contact'),
        info_url: value('info_url'),
        period: value('period'),
      }),
    },
  ],
]);

/**
 * @param {Neighbours} neighbours
 * @param {Trek} trek
 * @param {Trek} root The trek whose folder has the pictures.
 * @param {(query: Record<string, string>) => ApiRequest} ask
 */
export function writeNeighbours({resource, write}, trek, root, ask) {
  const asked = ask({near_trek: String(trek.id), period: 'ignore'});
  // A trek that has been withdrawn since has its neighbours in old files.
  const behaviour = {...asked.behaviour, treks: Math.max(asked.behaviour.treks, trek.number)};
  const request = {...asked, behaviour};
  const {count, at} = select(resource, request);
  const features = Array.from({length: count}, (_, index) => {
    const record = at(index);
    const value = valuesOf(resource.fields, record, request);
    const properties = write(value, pictures(record.pictures ?? [], root.id));
    const id = value('id');
    return {id, type: 'Feature', geometry: value('geometry'), properties: {id, ...properties}};
  });
  return {type: 'FeatureCollection', features};
}
