import {
  type ContentCard,
  contentCard,
  contentColumns,
  contentSheet,
} from '../api/touristic-contents.js';
import {placeIcon} from '../elements/icons.js';
import type {KindView, VisibleKind} from '../elements/kind-view.js';
import {contentContent} from '../elements/kinds/touristiccontent/card.js';
import {contentSheetView} from '../elements/kinds/touristiccontent/sheet.js';
import {type SearchFields, some} from '../model/search/search-fields.js';
import {scopeOf, tourismScope} from './kind-scope.js';

type SearchedContent = ContentCard & {
  readonly teaser?: string;
  readonly districtIds?: readonly string[];
};

const searchFields: SearchFields<SearchedContent> = {
  terms: {
    category: ({categoryId}) => some(categoryId),
    type: ({typeIds}) => typeIds,
    theme: ({themeIds}) => themeIds,
    city: ({cityIds}) => cityIds,
    district: ({districtIds}) => districtIds,
  },
  ranges: {},
  sorts: {},
  texts: ({teaser}) => ({teaser}),
  labelled: {category: 'other', type: 'other', city: 'commune', district: 'other', theme: 'other'},
};

/** Touristic contents (accommodation, restaurants, visits, products), sorted by name. */
const touristiccontent: VisibleKind = {
  name: 'touristiccontent',
  plural: 'touristic contents',
  path: 'touristiccontent/',
  ...scopeOf('touristic contents', tourismScope),
  card: contentCard,
  loadColumns: async () => contentColumns,
  loadSheet: async () => contentSheet,
  filters: {
    terms: {
      category: 'contentCategories',
      type: 'contentTypes',
      theme: 'themes',
      city: 'cities',
      district: 'districts',
    },
    // Geotrek ignores a filter by types that it does not have, so types are never filtered on the server.
    withItems: ['category', 'type'],
    ranges: {},
    sorts: ['name', 'newest', 'nearest'],
    usual: ['category', 'type', 'theme', 'city', 'district'],
  },
  cardVocabularies: ['contentCategories', 'contentTypes', 'cities', 'themes'],
  loadSearchFields: async () => searchFields,
  view: {
    // The items of this kind are touristic contents.
    content: contentContent as KindView['content'],
    icon: placeIcon,
    messages: ({nouns, names}) => ({
      ...nouns.touristiccontent,
      names: {...names.tourism, ...names.touristiccontent},
    }),
    loadSheet: async () => contentSheetView,
  },
};

export const kinds = {touristiccontent};
