import {termFilters} from '../../../src/model/finding/criteria.js';
import {Finder} from '../../../src/model/finding/finder.js';
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
export function finderOf(...treks: readonly Trek[]): Finder {
  const finder = new Finder('fr');
  finder.add(treks);
  finder.complete();
  for (const filter of termFilters) finder.completeFilter(filter);
  return finder;
}

/** Treks by their names. */
export function named(...names: readonly string[]): readonly Trek[] {
  return names.map((name, index) => trek(index + 1, {name}));
}
