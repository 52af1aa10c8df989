import type {EventSheet} from '../../../api/touristic-events.js';
import {termsOf} from '../../terms.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';
import {
  placeOf,
  sourcesOf,
  thing,
  unlessEmpty,
} from '../../trek-detail/structured-data/structured-data-parts.js';

/** An event for search engines. */
export function structuredData(view: ReadyView<EventSheet>) {
  const {sheet, vocabularies} = view;
  const {beginDate, endDate, startTime, endTime, organizer, cancelled} = sheet;
  const [city] = termsOf(vocabularies.cities, sheet.cityIds);
  return {
    ...thing(view, 'Event'),
    startDate: startTime ? `${beginDate}T${startTime}` : beginDate,
    endDate: endTime ? `${endDate}T${endTime}` : endDate,
    eventStatus: `https://schema.org/Event${cancelled ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeOf(sheet.meetingPoint ?? sheet.place ?? city?.label, sheet.position),
    organizer: organizer ? {'@type': 'Organization', name: organizer} : sourcesOf(view),
    maximumAttendeeCapacity: sheet.capacity,
    keywords: unlessEmpty(termsOf(vocabularies.themes, sheet.themeIds).map(({label}) => label)),
    sameAs: sheet.website,
  };
}
