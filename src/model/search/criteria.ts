import type {Bounds, Position} from '../geometry.js';
import type {ItemKey} from '../item.js';
import type {TermId} from '../vocabulary.js';
import type {Reach} from './reach.js';

/**
 * Both ends are inclusive; an absent end is open. Hours for a duration, days since 1970 for days,
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
  /** An item needs to be in one of the ranges of a filter. */
  readonly ranges: Readonly<Record<string, readonly Range[]>>;
  /** Range filters that also keep the items whose value is unknown. */
  readonly keepUnknown: readonly string[];
  /** Only items in this part of the map. */
  readonly within?: Bounds;
  /** Only items that the visitor gets to from a place. */
  readonly reach?: Reach;
  /** Only the visitor's favourites, or only these items. */
  readonly selection?: 'favourites' | readonly ItemKey[];
  /** Absent: best matches first with a search text, else the server's order. */
  readonly sort?: string;
  /** The position from which distances are measured. */
  readonly from?: Position;
}

export const noCriteria: Criteria = {text: '', terms: {}, ranges: {}, keepUnknown: []};

/** Whether criteria may exclude items. An order or a position for distances does not. */
export function hasCriteria({text, terms, ranges, within, reach, selection}: Criteria): boolean {
  return (
    text.trim() !== '' ||
    (within ?? reach ?? selection) !== undefined ||
    Object.values(terms).some((ids) => ids.length > 0) ||
    Object.values(ranges).some(asksForRange)
  );
}

/** Whether ranges exclude anything. A range without ends includes all items, also of unknown value. */
export function asksForRange(ranges: readonly Range[] = []): boolean {
  return ranges.length > 0 && !ranges.some(({from, to}) => from === undefined && to === undefined);
}
