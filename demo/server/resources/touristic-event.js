import {toLngLat} from '../../territory/geodesy.js';
import {allCommunes} from '../../territory/network/communes.js';
import {eventTypes, organizers} from '../../territory/tourism/event-texts.js';
import {allEvents, dayFrom, places} from '../../territory/tourism/events.js';
import {isAtLeast} from '../address.js';
import {crash, json, Refusal} from '../answer.js';
import {readDate, readIds} from '../api/parameters.js';
import {translate} from '../api/request.js';
import {anyOf, dateFilters, ids, spatialFilters, textSearch} from '../api/shared-filters.js';
import {printAddress} from './documents.js';
import {nearFilters} from './near.js';
import {localFields, publishedField} from './tourism-shared.js';
import {localCities} from './touristic-content.js';
import {pictogramAddress, text, writeAttachments} from './wire.js';

/** @typedef {import('../../territory/tourism/events.js').Event} Event */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('../api/resource.js').Resource} Resource */

/** @param {Event} event */
const geometry = ({position}) => ({type: 'Point', coordinates: position});
/** @param {Event} event @param {ApiRequest} request */
const beginDate = ({from}, {now}) => dayFrom(now, from);
/** @param {Event} event @param {ApiRequest} request */
const endDate = ({from, days}, {now}) => dayFrom(now, from + days - 1);
/** @param {Event} event */
const organizerNames = (event) =>
  organizers
    .filter(({id}) => event.organizers.includes(id))
    .map(({label}) => label)
    .join(', ');

const PUBLISHED = {published: ['fr', 'en']};

/** @type {import('../api/resource.js').Resource<Event>} */
export const touristicEvent = {
  name: 'touristicevent',
  model: 'TouristicEvent',
  keys: ({language}) =>
    language === null || language === 'fr' || language === 'en'
      ? [...allEvents()].sort((a, b) => a.from - b.from || a.id - b.id)
      : [],
  byId: (id, {language}) =>
    language === null || language === 'fr' || language === 'en'
      ? allEvents().find((event) => event.id === id)
      : undefined,
  fields: {
    id: ({id}) => id,
    accessibility: text(() => ({fr: '', en: ''})),
    approved: () => false,
    attachments: ({pictures}, request) => writeAttachments(pictures, request),
    begin_date: beginDate,
    end_date: endDate,
    start_time: ({start}) => start,
    end_time: ({end}) => end,
    meeting_time: ({start}) => start,
    duration: ({days}, {activeLanguage}) =>
      days === 1 ? '' : activeLanguage === 'fr' ? `${days} jours` : `${days} days`,
    meeting_point: ({commune}, {activeLanguage}) =>
      activeLanguage === 'fr' ? `Place de ${commune.name}` : `${commune.name} square`,
    place: ({place}) => places.find(({id}) => id === place)?.name ?? null,
    organizers: organizerNames,
    organizer: organizerNames,
    organizers_id: (event) => event.organizers,
    speaker: ({type}) => (type === 1 ? 'Solène Queyrel' : ''),
    target_audience: ({type}, {activeLanguage}) =>
      type === 6 ? (activeLanguage === 'fr' ? 'Tout public' : 'Everybody') : null,
    capacity: ({capacity}) => capacity,
    participant_number: ({capacity}) => (capacity === null ? 'None' : String(capacity)),
    price: ({price}) => price,
    booking: ({capacity}) =>
      capacity === null
        ? ''
        : '<p>R&eacute;servation sur <a href="https://agenda.aubrane.example/">agenda.aubrane.example</a></p>',
    bookable: ({capacity}) => capacity !== null,
    cancelled: ({cancelled}) => cancelled !== null,
    cancellation_reason: (event, request) =>
      event.cancelled ? translate(event.cancelled, request) : null,
    ...localFields,
    contact: ({commune}) => `<p>Mairie de ${commune.name}</p>`,
    description: text((event) => event.text),
    description_teaser: text(({teaser}) => teaser),
    email: ({id}) => (id % 3 === 0 ? null : 'agenda@parc.aubrane.example'),
    geometry,
    name: text(({name}) => name),
    pdf: (event, request) => printAddress('touristicevents', event, request),
    portal: () => [1],
    practical_info: text(() => ({fr: '', en: ''})),
    published: (_, request) => publishedField(PUBLISHED, request),
    source: () => [1],
    themes: ({type}) => (type === 6 ? [7] : type === 3 ? [8] : []),
    type: ({type}) => type,
    url: ({id}, {base}) => `${base}/api/v2/touristicevent/${id}/`,
    uuid: ({uuid}) => uuid,
    website: ({id}) => (id % 2 ? 'https://agenda.aubrane.example/' : ''),
    create_datetime: ({created}) => created,
    update_datetime: ({updated}) => updated,
  },
  filters: {
    ids,
    q: textSearch(({name, text: long, teaser}, language) => {
      const code = /** @type {'fr' | 'en'} */ (language);
      return [name[code], long[code], teaser[code]];
    }),
    types: (value, request) => {
      const wanted = readIds(value) ?? [];
      if (!eventTypes.some(({id}) => wanted.includes(id))) return undefined;
      return anyOf((/** @type {Event} */ {type}) => type)(value, request);
    },
    dates_after: datesAfter,
    dates_before: datesBefore,
    cancelled: yesOrNo(({cancelled}) => cancelled !== null),
    bookable: yesOrNo(({capacity}) => capacity !== null),
    place: known('place', places, ({place}) => (place === null ? [] : [place])),
    organizer: known('organizer', organizers, (event) => event.organizers),
    portals: anyOf(() => 1),
    structures: anyOf(() => 1),
    themes: anyOf(({type}) => (type === 6 ? 7 : type === 3 ? 8 : null)),
    cities: localCities,
    districts: anyOf(({commune}) => commune.district),
    ...nearFilters(geometry),
    ...spatialFilters(geometry),
    ...dateFilters(
      ({created}) => created,
      ({updated}) => updated,
    ),
  },
  always: ['dates_after'],
  featureId: 'feature',
};

/**
 * Without any date, only what is not over.
 *
 * @param {string} value
 * @param {ApiRequest} request
 * @returns {((event: Event) => boolean) | undefined}
 */
function datesAfter(value, request) {
  const day =
    readDate(value) ?? (request.query.get('dates_before') ? undefined : dayFrom(request.now, 0));
  return day === undefined ? undefined : (event) => endDate(event, request) >= day;
}

/**
 * @param {string} value
 * @param {ApiRequest} request
 * @returns {((event: Event) => boolean) | undefined}
 */
function datesBefore(value, request) {
  const day = readDate(value);
  return day === undefined ? undefined : (event) => beginDate(event, request) <= day;
}

/**
 * @param {(event: Event) => boolean} read
 * @returns {(value: string) => ((event: Event) => boolean) | undefined}
 */
function yesOrNo(read) {
  return (value) => {
    if (value === '') return undefined;
    if (!/^(true|false)$/i.test(value)) throw crash();
    return (event) => read(event) === (value.toLowerCase() === 'true');
  };
}

/**
 * @param {string} name
 * @param {readonly {id: number}[]} entries
 * @param {(event: Event) => number[]} read
 * @returns {(value: string) => ((event: Event) => boolean) | undefined}
 */
function known(name, entries, read) {
  return (value) => {
    const wanted = readIds(value);
    if (!wanted) return undefined;
    const unknown = wanted.find((key) => !entries.some(({id}) => id === key));
    if (unknown !== undefined) {
      throw new Refusal(
        json(
          {[name]: [`Select a valid choice. ${unknown} is not one of the available choices.`]},
          400,
        ),
      );
    }
    return (event) => read(event).some((id) => wanted.includes(id));
  };
}

/** @type {readonly Resource[]} */
export const eventVocabularies = [
  {
    name: 'touristicevent_type',
    model: 'TouristicEventType',
    keys: () => eventTypes,
    fields: {
      id: ({id}) => id,
      pictogram: ({pictogram}, request) => pictogramAddress(pictogram, request),
      type: text(({type}) => type),
    },
    filters: {ids},
  },
  {
    name: 'touristicevent_place',
    model: 'TouristicEventPlace',
    keys: () => places,
    fields: {
      id: ({id}) => id,
      name: ({name}) => name,
      geometry: ({commune}) => {
        const {x, y} = allCommunes()[commune].village;
        return {type: 'Point', coordinates: toLngLat(x, y)};
      },
    },
    filters: {ids},
    featureId: 'feature',
    allFields: true,
  },
  {
    name: 'touristicevent_organizer',
    model: 'TouristicEventOrganizer',
    keys: ({behaviour}) => (isAtLeast(behaviour.version, 2, 100) ? organizers : []),
    fields: {id: ({id}) => id, label: ({label}) => label},
    filters: {ids},
    allFields: true,
  },
];
