import {termFilters} from '../../../src/model/search/criteria.js';
import {SearchIndex} from '../../../src/model/search/search-index.js';
import type {Trek} from '../../../src/model/trek.js';
import type {Vocabulary} from '../../../src/model/vocabulary.js';

/** A trek of which only some things are known. */
export function trek(id: number, known: Partial<Trek> = {}): Trek {
  return {
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

export function vocabulary(labels: Readonly<Record<string, string>>): Vocabulary {
  return new Map(Object.entries(labels).map(([id, label]) => [id, {id, label}]));
}

/** Finds among these treks, of which everything is known. */
export function searchIndexOf(...treks: readonly Trek[]): SearchIndex {
  const searchIndex = new SearchIndex('fr');
  searchIndex.add(treks);
  searchIndex.complete();
  for (const filter of termFilters) searchIndex.completeFilter(filter);
  return searchIndex;
}

/** Treks by their names. */
export function named(...names: readonly string[]): readonly Trek[] {
  return names.map((name, index) => trek(index + 1, {name}));
}
