import type {Bounds, Position} from '../geometry.js';
import type {TermId} from '../vocabulary.js';

/**
 * Both ends belong to it; an absent end is open. Hours for a duration, days since 1970 for days,
 * metres for the others.
 */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** The active filters, the search text and the order. An item needs one value of each active filter. */
export interface Criteria {
  /** As typed. */
  readonly text: string;
  readonly terms: Readonly<Record<string, readonly TermId[]>>;
  /** Separate ranges of one filter stay separate. */
  readonly ranges: Readonly<Record<string, readonly Range[]>>;
  /** Range filters that also keep the items whose value is unknown. */
  readonly keepUnknown: readonly string[];
  /** Only items in this part of the map. */
  readonly within?: Bounds;
  /** Absent: best matches first while something is searched for, else the server's order. */
  readonly sort?: string;
  /** Where distances are counted from. */
  readonly from?: Position;
}

export const noCriteria: Criteria = {text: '', terms: {}, ranges: {}, keepUnknown: []};

/** Whether anything is left out. A sort or a place to count distances from leaves nothing out. */
export function hasCriteria({text, terms, ranges, within}: Criteria): boolean {
  return (
    text.trim() !== '' ||
    within !== undefined ||
    Object.values(terms).some((ids) => ids.length > 0) ||
    Object.values(ranges).some(asksForRange)
  );
}

/** A range without ends asks for nothing, not even for a known value, and frees its filter. */
export function asksForRange(ranges: readonly Range[] = []): boolean {
  return ranges.length > 0 && !ranges.some(({from, to}) => from === undefined && to === undefined);
}
