import {type EventCard, eventCard, eventColumns, eventSheet} from '../api/touristic-events.js';
import type {KindView, VisibleKind} from '../elements/kind-view.js';
import {calendarIcon} from '../elements/kinds/tourism-icons.js';
import {eventContent} from '../elements/kinds/touristicevent/card.js';
import {dayNumber} from '../model/days.js';
import {type SearchFields, some} from '../model/search/search-fields.js';
import {scopeOf, tourismScope} from './kind-scope.js';

type SearchedEvent = EventCard & {
  readonly teaser?: string;
  readonly cityIds?: readonly string[];
  readonly districtIds?: readonly string[];
};

const searchFields: SearchFields<SearchedEvent> = {
  terms: {
    type: ({typeId}) => some(typeId),
    theme: ({themeIds}) => themeIds,
    city: ({cityIds}) => cityIds,
    district: ({districtIds}) => districtIds,
  },
  ranges: {},
  days: {
    dates: ({beginDate, endDate}) => {
      const [first, last] = [dayNumber(beginDate), dayNumber(endDate)];
      return first === undefined || last === undefined ? undefined : [first, last];
    },
  },
  sorts: {},
  texts: ({place, meetingPoint, teaser}) => ({places: [place, meetingPoint], teaser}),
  labelled: {city: 'commune', district: 'other', theme: 'other'},
};

/** Events in the order of their dates; the API leaves out past ones. */
const touristicevent: VisibleKind = {
  name: 'touristicevent',
  plural: 'touristic events',
  path: 'touristicevent/',
  ...scopeOf('touristic events', tourismScope),
  card: eventCard,
  loadColumns: async () => eventColumns,
  loadSheet: async () => eventSheet,
  filters: {
    terms: {type: 'eventTypes', theme: 'themes', city: 'cities', district: 'districts'},
    withItems: ['type'],
    ranges: {},
    days: ['dates'],
    sorts: ['name', 'newest', 'nearest'],
    usual: ['dates', 'type', 'theme', 'city', 'district'],
  },
  cardVocabularies: ['eventTypes', 'themes'],
  loadSearchFields: async () => searchFields,
  view: {
    // The items of this kind are events.
    content: eventContent as KindView['content'],
    icon: calendarIcon,
    messages: ({nouns, names}) => ({
      ...nouns.touristicevent,
      names: {...names.tourism, ...names.touristicevent},
    }),
    loadSheet: async () =>
      (await import('../elements/kinds/touristicevent/sheet.js')).eventSheetView,
  },
};

export const kinds = {touristicevent};
