import type {TermId} from '../vocabulary.js';
import {asksForRange, type Criteria, noCriteria, type Range} from './criteria.js';

/** Adds a term; as it was when the term is there already. */
export function withTerm(criteria: Criteria, filter: string, id: TermId): Criteria {
  const ids = criteria.terms[filter] ?? [];
  return ids.includes(id) ? criteria : withTerms(criteria, filter, [...ids, id]);
}

export function withoutTerm(criteria: Criteria, filter: string, id: TermId): Criteria {
  const ids = criteria.terms[filter] ?? [];
  const others = ids.filter((each) => each !== id);
  return others.length < ids.length ? withTerms(criteria, filter, others) : criteria;
}

/** Puts some terms in place of those of a filter; none of them frees the filter. */
export function withTerms(criteria: Criteria, filter: string, ids: readonly TermId[]): Criteria {
  const {[filter]: _, ...others} = criteria.terms;
  return {...criteria, terms: ids.length > 0 ? {...others, [filter]: [...new Set(ids)]} : others};
}

/** Puts some ranges in place of those of a filter; none of them frees the filter. */
export function withRanges(criteria: Criteria, filter: string, ranges: readonly Range[]): Criteria {
  const {[filter]: _, ...others} = criteria.ranges;
  return {...criteria, ranges: asksForRange(ranges) ? {...others, [filter]: ranges} : others};
}

export function withoutRange(criteria: Criteria, filter: string, range: Range): Criteria {
  const ranges = criteria.ranges[filter] ?? [];
  const others = ranges.filter((each) => !sameRange(each, range));
  return others.length < ranges.length ? withRanges(criteria, filter, others) : criteria;
}

/** Says whether the items of unknown value stay while a filter is active. */
export function withUnknown(criteria: Criteria, filter: string, isKept: boolean): Criteria {
  const others = criteria.keepUnknown.filter((each) => each !== filter);
  return {...criteria, keepUnknown: isKept ? [...others, filter] : others};
}

/** Frees one filter, whatever it asks for. */
export function withoutFilter(criteria: Criteria, filter: string): Criteria {
  return withTerms(withUnknown(withRanges(criteria, filter, []), filter, false), filter, []);
}

/** Everything again, in the order and from the place it was. */
export function withoutCriteria({sort, from}: Criteria): Criteria {
  return {...noCriteria, ...(sort && {sort}), ...(from && {from})};
}

export function sameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Whether two criteria ask for the same; the order of the values of a filter says nothing. */
export function sameCriteria(a: Criteria, b: Criteria): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.sort === b.sort &&
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
