import type {Bounds, Position} from '../geometry.js';
import type {TermId} from '../vocabulary.js';

/** Filters by the terms of a vocabulary. */
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

/** Filters by a quantity. */
export const rangeFilters = ['duration', 'length', 'ascent'] as const;

export type TermFilter = (typeof termFilters)[number];
export type RangeFilter = (typeof rangeFilters)[number];
export type FilterName = TermFilter | RangeFilter;

/** Both ends belong to it; an absent end is open. Hours for a duration, metres for the others. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

export const sorts = ['name', 'newest', 'shortest', 'longest', 'easiest', 'nearest'] as const;

export type Sort = (typeof sorts)[number];

/** What a visitor looks for. Values of one filter widen, filters narrow. */
export interface Criteria {
  /** As typed. */
  readonly text: string;
  readonly terms: Readonly<Partial<Record<TermFilter, readonly TermId[]>>>;
  /** Separate ranges of one filter stay separate. */
  readonly ranges: Readonly<Partial<Record<RangeFilter, readonly Range[]>>>;
  /** Range filters that also keep the treks whose value is unknown. */
  readonly keepUnknown: readonly RangeFilter[];
  /** Only treks that start in this part of the map. */
  readonly within?: Bounds;
  /** Absent: best matches first while something is searched for, else the server's order. */
  readonly sort?: Sort;
  /** Where distances are counted from. */
  readonly from?: Position;
}

export const noCriteria: Criteria = {text: '', terms: {}, ranges: {}, keepUnknown: []};

/** Whether anything is left out. A sort or a place to count distances from leaves nothing out. */
export function hasCriteria({text, terms, ranges, within}: Criteria): boolean {
  return (
    text.trim() !== '' ||
    within !== undefined ||
    termFilters.some((filter) => terms[filter]?.length) ||
    rangeFilters.some((filter) => asksForRange(ranges[filter]))
  );
}

/** Adds a term; as it was when the term is there already. */
export function withTerm(criteria: Criteria, filter: TermFilter, id: TermId): Criteria {
  const ids = criteria.terms[filter] ?? [];
  return ids.includes(id) ? criteria : withTerms(criteria, filter, [...ids, id]);
}

export function withoutTerm(criteria: Criteria, filter: TermFilter, id: TermId): Criteria {
  const ids = criteria.terms[filter] ?? [];
  const others = ids.filter((each) => each !== id);
  return others.length < ids.length ? withTerms(criteria, filter, others) : criteria;
}

/** Puts some terms in place of those of a filter; none of them frees the filter. */
export function withTerms(
  criteria: Criteria,
  filter: TermFilter,
  ids: readonly TermId[],
): Criteria {
  const {[filter]: _, ...others} = criteria.terms;
  return {...criteria, terms: ids.length > 0 ? {...others, [filter]: [...new Set(ids)]} : others};
}

/** Puts some ranges in place of those of a filter; none of them frees the filter. */
export function withRanges(
  criteria: Criteria,
  filter: RangeFilter,
  ranges: readonly Range[],
): Criteria {
  const {[filter]: _, ...others} = criteria.ranges;
  return {...criteria, ranges: asksForRange(ranges) ? {...others, [filter]: ranges} : others};
}

export function withoutRange(criteria: Criteria, filter: RangeFilter, range: Range): Criteria {
  const ranges = criteria.ranges[filter] ?? [];
  const others = ranges.filter((each) => !sameRange(each, range));
  return others.length < ranges.length ? withRanges(criteria, filter, others) : criteria;
}

/** Says whether the treks of unknown value stay while a filter is active. */
export function withUnknown(criteria: Criteria, filter: RangeFilter, isKept: boolean): Criteria {
  const others = criteria.keepUnknown.filter((each) => each !== filter);
  return {...criteria, keepUnknown: isKept ? [...others, filter] : others};
}

/** Frees one filter, whatever it asks for. */
export function withoutFilter(criteria: Criteria, filter: FilterName): Criteria {
  return isTermFilter(filter)
    ? withTerms(criteria, filter, [])
    : withUnknown(withRanges(criteria, filter, []), filter, false);
}

/** Everything again, in the order and from the place it was. */
export function withoutCriteria({sort, from}: Criteria): Criteria {
  return {...noCriteria, ...(sort && {sort}), ...(from && {from})};
}

export function isSort(name: string): name is Sort {
  return (sorts as readonly string[]).includes(name);
}

export function isTermFilter(filter: FilterName): filter is TermFilter {
  return (termFilters as readonly FilterName[]).includes(filter);
}

/** A range without ends asks for nothing, not even for a known value, and frees its filter. */
export function asksForRange(ranges: readonly Range[] = []): boolean {
  return ranges.length > 0 && !ranges.some(({from, to}) => from === undefined && to === undefined);
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
      termFilters.every((filter) => sameSet(a.terms[filter], b.terms[filter], Object.is)) &&
      rangeFilters.every((filter) => sameSet(a.ranges[filter], b.ranges[filter], sameRange)))
  );
}

function sameSet<T>(a: readonly T[] = [], b: readonly T[] = [], same: (a: T, b: T) => boolean) {
  const covers = (one: readonly T[], other: readonly T[]) =>
    other.every((value) => one.some((each) => same(each, value)));
  return covers(a, b) && covers(b, a);
}

function samePlaces(a: readonly number[] = [], b: readonly number[] = []): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
