import {type CourseCard, courseCard, courseColumns, courseSheet} from '../api/outdoor-courses.js';
import {type SiteCard, siteCard, siteColumns, siteSheet} from '../api/outdoor-sites.js';
import {mountainIcon} from '../elements/icons.js';
import type {KindView, VisibleKind} from '../elements/kind-view.js';
import {courseContent, siteContent} from '../elements/kinds/outdoor/cards.js';
import type {MessagesOfKind} from '../i18n/messages/kinds.js';
import {type SearchFields, some} from '../model/search/search-fields.js';
import {scopeOf, tourismScope} from './kind-scope.js';

/** The fields that columns add to the cards. */
interface Columns {
  readonly teaser?: string;
  readonly districtIds?: readonly string[];
  readonly structureId?: string;
}

const siteFields: SearchFields<SiteCard & Columns> = {
  terms: {
    practice: ({practiceId}) => some(practiceId),
    sector: ({sectorId}) => some(sectorId),
    type: ({typeId}) => some(typeId),
    rating: ({ratingIds}) => ratingIds,
    theme: ({themeIds}) => themeIds,
    label: ({labelIds}) => labelIds,
    city: ({cityIds}) => cityIds,
    district: ({districtIds}) => districtIds,
    structure: ({structureId}) => some(structureId),
  },
  ranges: {},
  sorts: {},
  texts: ({teaser}) => ({teaser}),
  labelled: {practice: 'other', type: 'other', city: 'commune', district: 'other', theme: 'other'},
};

const courseFields: SearchFields<CourseCard & Columns> = {
  terms: {
    type: ({typeId}) => some(typeId),
    rating: ({ratingIds}) => ratingIds,
    city: ({cityIds}) => cityIds,
    district: ({districtIds}) => districtIds,
    structure: ({structureId}) => some(structureId),
  },
  ranges: {
    duration: ({durationHours}) => durationHours,
    length: ({lengthMetres}) => lengthMetres,
    height: ({heightMetres}) => heightMetres,
  },
  sorts: {},
  texts: ({teaser}) => ({teaser}),
  labelled: {type: 'other', city: 'commune', district: 'other'},
};

// The API has no creation dates of sites and courses, so there is no order `newest`.
const sorts = ['name', 'nearest'];

/** One of them opens in the sheet of the other. */
const messagesOf =
  (kind: 'outdoor_site' | 'outdoor_course'): MessagesOfKind =>
  ({nouns, names}) => ({...nouns[kind], names: {...names.tourism, ...names.outdoor}});

/** Places for sports such as climbing, each perhaps a part of a larger one. */
const outdoorSite: VisibleKind = {
  name: 'outdoor_site',
  plural: 'outdoor sites',
  path: 'outdoor_site/',
  // The only filter by practice that the API has: a large site has that of each of its parts.
  ...scopeOf('outdoor sites', [...tourismScope, 'labels'], {practices: 'practices_in_hierarchy'}),
  card: siteCard,
  loadColumns: async () => siteColumns,
  loadSheet: async () => siteSheet,
  filters: {
    terms: {
      practice: 'outdoorPractices',
      sector: 'outdoorSectors',
      type: 'siteTypes',
      rating: 'outdoorRatings',
      theme: 'themes',
      label: 'labels',
      city: 'cities',
      district: 'districts',
      structure: 'structures',
    },
    withItems: ['practice', 'sector', 'type'],
    ranges: {},
    sorts,
    usual: ['practice', 'type', 'rating', 'sector', 'theme', 'label', 'city', 'district'],
  },
  cardVocabularies: [
    'outdoorPractices',
    'siteTypes',
    'outdoorRatings',
    'cities',
    'labels',
    'themes',
  ],
  loadSearchFields: async () => siteFields,
  view: {
    // The items of this kind are sites.
    content: siteContent as KindView['content'],
    icon: mountainIcon,
    messages: messagesOf('outdoor_site'),
    loadSheet: async () => (await import('../elements/kinds/outdoor/site-sheet.js')).siteSheetView,
  },
};

/** Courses in outdoor sites, such as climbing routes. */
const outdoorCourse: VisibleKind = {
  name: 'outdoor_course',
  plural: 'outdoor courses',
  path: 'outdoor_course/',
  hasTracks: true,
  // Portals, themes and practices are those of the sites around them.
  ...scopeOf('outdoor courses', [...tourismScope, 'practices']),
  card: courseCard,
  loadColumns: async () => courseColumns,
  loadSheet: async () => courseSheet,
  filters: {
    terms: {
      type: 'courseTypes',
      rating: 'outdoorRatings',
      city: 'cities',
      district: 'districts',
      structure: 'structures',
    },
    withItems: ['type'],
    ranges: {duration: 'duration', length: 'length', height: 'elevation'},
    sorts,
    usual: ['type', 'rating', 'duration', 'length', 'height', 'city', 'district'],
  },
  cardVocabularies: ['courseTypes', 'outdoorRatings', 'cities'],
  loadSearchFields: async () => courseFields,
  view: {
    // The items of this kind are courses.
    content: courseContent as KindView['content'],
    icon: mountainIcon,
    messages: messagesOf('outdoor_course'),
    loadSheet: async () =>
      (await import('../elements/kinds/outdoor/course-sheet.js')).courseSheetView,
  },
};

export const kinds = {outdoor_site: outdoorSite, outdoor_course: outdoorCourse};
