import type {Bounds, Position} from '../geometry.js';
import type {TermId} from '../vocabulary.js';

/** Filters by the terms of a vocabulary. The first three come with the treks of an index themselves. */
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

/** The active filters, the search text and the order. A trek needs one value of each active filter. */
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
