import type {TermId} from '../vocabulary.js';
import {asksForRange, type Criteria, noCriteria, type Range} from './criteria.js';

/** Adds a term; returns the same criteria when they have it already. */
export function withTerm(criteria: Criteria, filter: string, id: TermId): Criteria {
  const ids = criteria.terms[filter] ?? [];
  return ids.includes(id) ? criteria : withTerms(criteria, filter, [...ids, id]);
}

export function withoutTerm(criteria: Criteria, filter: string, id: TermId): Criteria {
  const ids = criteria.terms[filter] ?? [];
  const others = ids.filter((each) => each !== id);
  return others.length < ids.length ? withTerms(criteria, filter, others) : criteria;
}

/** Replaces the terms of a filter; without terms the filter is not active. */
export function withTerms(criteria: Criteria, filter: string, ids: readonly TermId[]): Criteria {
  const {[filter]: _, ...others} = criteria.terms;
  return {...criteria, terms: ids.length > 0 ? {...others, [filter]: [...new Set(ids)]} : others};
}

/** Replaces the ranges of a filter; without ranges the filter is not active. */
export function withRanges(criteria: Criteria, filter: string, ranges: readonly Range[]): Criteria {
  const {[filter]: _, ...others} = criteria.ranges;
  return {...criteria, ranges: asksForRange(ranges) ? {...others, [filter]: ranges} : others};
}

export function withoutRange(criteria: Criteria, filter: string, range: Range): Criteria {
  const ranges = criteria.ranges[filter] ?? [];
  const others = ranges.filter((each) => !sameRange(each, range));
  return others.length < ranges.length ? withRanges(criteria, filter, others) : criteria;
}

/** Sets whether items of unknown value stay while a filter is active. */
export function withUnknown(criteria: Criteria, filter: string, isKept: boolean): Criteria {
  const others = criteria.keepUnknown.filter((each) => each !== filter);
  return {...criteria, keepUnknown: isKept ? [...others, filter] : others};
}

/** Removes all values of one filter. */
export function withoutFilter(criteria: Criteria, filter: string): Criteria {
  return withTerms(withUnknown(withRanges(criteria, filter, []), filter, false), filter, []);
}

/** Shows only the favourites or some items; undefined shows the others too. */
export function withSelection(
  {selection: _, ...others}: Criteria,
  selection: Criteria['selection'],
): Criteria {
  return {...others, ...(selection && {selection})};
}

/** Removes all filters and the search text; keeps the order and the position for distances. */
export function withoutCriteria({sort, from}: Criteria): Criteria {
  return {...noCriteria, ...(sort && {sort}), ...(from && {from})};
}

export function sameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether two criteria are equal, whatever the order of the values of a filter. */
export function sameCriteria(a: Criteria, b: Criteria): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.sort === b.sort &&
      String(a.selection) === String(b.selection) &&
      a.reach === b.reach &&
      samePlaces(a.within, b.within) &&
      samePlaces(a.from, b.from) &&
      sameSet(a.keepUnknown, b.keepUnknown, Object.is) &&
      sameSets(a.terms, b.terms, Object.is) &&
      sameSets(a.ranges, b.ranges, sameRange))
  );
}

function sameSets<T>(
  a: Readonly<Record<string, readonly T[]>>,
  b: Readonly<Record<string, readonly T[]>>,
  same: (a: T, b: T) => boolean,
) {
  return Object.keys({...a, ...b}).every((filter) => sameSet(a[filter], b[filter], same));
}

function sameSet<T>(a: readonly T[] = [], b: readonly T[] = [], same: (a: T, b: T) => boolean) {
  const covers = (one: readonly T[], other: readonly T[]) =>
    other.every((value) => one.some((each) => same(each, value)));
  return covers(a, b) && covers(b, a);
}

function samePlaces(a: readonly number[] = [], b: readonly number[] = []): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
