import {toLngLat} from '../geodesy.js';
import {picture} from '../media/attachments.js';
import {slug} from '../names/toponym.js';
import {allCommunes} from '../network/communes.js';
import {hash, uuidFrom} from '../random.js';
import {moment} from '../treks/attributes.js';
import {EVENT_NOTES} from './event-texts.js';

/** @typedef {import('../names/toponym.js').Text} Text */
/** @typedef {import('../network/communes.js').Commune} Commune */

export const places = [
  {id: 1, name: 'Halle de Saint-Élian', commune: 0},
  {id: 2, name: 'Quai des Thoniers', commune: 1},
];

/**
 * @typedef {object} Event
 * @property {number} id
 * @property {string} uuid
 * @property {Text} name
 * @property {Text} teaser
 * @property {Text} text
 * @property {number} type
 * @property {Commune} commune
 * @property {[number, number]} position
 * @property {number} from Days from today.
 * @property {number} days
 * @property {string | null} start
 * @property {string | null} end
 * @property {string | null} price
 * @property {number | null} capacity
 * @property {number[]} organizers
 * @property {Text | null} cancelled
 * @property {number | null} place
 * @property {string} created
 * @property {string} updated
 * @property {import('../media/attachments.js').Attachment[]} pictures
 */

/** @type {Event[] | undefined} */
let events;

export function allEvents() {
  events ??= EVENT_NOTES.map((note, index) => {
    const id = 7 + index;
    const commune = allCommunes()[note.commune];
    return {
      ...note,
      id,
      uuid: uuidFrom(id, 5),
      commune,
      position: toLngLat(commune.village.x - 90, commune.village.y + 60),
      cancelled: note.cancelled ?? null,
      place: places.find((place) => place.commune === note.commune)?.id ?? null,
      created: moment(2022, hash(id, 7)),
      updated: moment(2024, hash(id, 8)),
      pictures: Array.from({length: (index + 2) % 3}, (_, k) =>
        picture('tourism_touristicevent', id, k, slug(note.name.fr), ''),
      ),
    };
  });
  return events;
}

/**
 * The day so many days from another, as `2026-07-14`.
 *
 * @param {Date} now
 * @param {number} days
 */
export const dayFrom = (now, days) =>
  new Date(now.getTime() + days * 86400000).toISOString().slice(0, 10);
