import type {Item, ItemKey} from '../item.js';
import type {TermId} from '../vocabulary.js';

/** The result of a search, with the counts of all filters. */
export interface SearchResults {
  /** The matching items, in the order of the criteria. */
  readonly items: readonly Item[];
  /** How many items have been searched; others may still be read from the index. */
  readonly searched: number;
  /** Whether it is not known which items match an active filter, so that `items` cannot be used. */
  readonly isPending: boolean;
  /** The filters whose counts are correct, since everything that they depend on is loaded. */
  readonly counted: ReadonlySet<string>;
  /**
   * For each term that any item has: how many items would match if it were the only one of its
   * filter, all other criteria holding.
   */
  readonly counts: Readonly<Record<string, TermCounts>>;
  readonly ranges: Readonly<Record<string, RangeCounts>>;
  /** Present when the criteria have a position. */
  readonly distances?: Distances;
}

/** Terms that no item has are absent. */
export type TermCounts = ReadonlyMap<TermId, number>;

/** The values of a range filter. */
export interface RangeCounts {
  /**
   * The least and the greatest value of all items, whatever the criteria, so that sliders keep their
   * ends. Absent while no value is known.
   */
  readonly bounds?: {readonly from: number; readonly to: number};
  /** About 24 adjacent bins over all bounds, on round numbers; they change only when items are added. */
  readonly bins: readonly Bin[];
  /** How many items have no known value. */
  readonly unknown: number;
}

/** A bar of a histogram. */
export interface Bin {
  readonly from: number;
  /** Exclusive, except in the last bin. */
  readonly to: number;
  readonly count: number;
}

/** Straight-line distances in metres, computed on demand. */
export interface Distances {
  /** Undefined for an item without a position. */
  get(key: ItemKey): number | undefined;
}

/** A suggestion of the search box. */
export type Suggestion =
  | {readonly kind: 'item'; readonly label: string; readonly item: Item}
  | {
      readonly kind: 'term';
      /** The filter of the term. */
      readonly filter: string;
      readonly label: string;
      readonly id: TermId;
      /** How many items have it, whatever the criteria; absent until that is known. */
      readonly count?: number;
    };
