import {trek as trekKind} from '../../../src/kinds/trek.js';
import {itemKey} from '../../../src/model/item.js';
import {SearchIndex} from '../../../src/model/search/search-index.js';
import {trekFields} from '../../../src/model/search/trek-fields.js';
import type {Trek} from '../../../src/model/trek.js';
import type {Vocabulary} from '../../../src/model/vocabulary.js';

/** What treks are filtered and sorted by. */
export const termFilters = [
  'practice',
  'difficulty',
  'route',
  'theme',
  'label',
  'accessibility',
  'network',
  'city',
  'district',
  'structure',
] as const;
export const rangeFilters = ['duration', 'length', 'ascent'] as const;
export const sorts = ['name', 'newest', 'shortest', 'longest', 'easiest', 'nearest'] as const;

export type TermFilter = (typeof termFilters)[number];
export type RangeFilter = (typeof rangeFilters)[number];
export type Sort = (typeof sorts)[number];

/** A trek with some fields. */
export function trek(id: number, known: Partial<Trek> = {}): Trek {
  return {
    key: itemKey('trek', id),
    id,
    name: `Trek ${id}`,
    themeIds: [],
    labelIds: [],
    networkIds: [],
    accessibilityIds: [],
    cityIds: [],
    districtIds: [],
    ...known,
  };
}

/** A row of a column. */
export const columnRow = (id: number, known: Partial<Trek>) => ({
  key: itemKey('trek', id),
  id,
  ...known,
});

export function vocabulary(labels: Readonly<Record<string, string>>): Vocabulary {
  return new Map(Object.entries(labels).map(([id, label]) => [id, {id, label}]));
}

/** A search index without treks. */
export const emptySearchIndex = (language = 'fr') =>
  new SearchIndex(language, trekFields, trekKind.filters.withItems);

/** A search index of these treks, with all columns complete. */
export function searchIndexOf(...treks: readonly Trek[]): SearchIndex {
  const searchIndex = emptySearchIndex();
  searchIndex.add(treks);
  searchIndex.complete();
  for (const filter of termFilters) searchIndex.completeFilter(filter);
  return searchIndex;
}

/** Treks by their names. */
export function treksNamed(...names: readonly string[]): readonly Trek[] {
  return names.map((name, index) => trek(index + 1, {name}));
}
