import type {Item, ItemKey} from '../item.js';
import type {TermId} from '../vocabulary.js';

/** What a search leaves, and what each filter would leave next. */
export interface SearchResults {
  /** In the order asked for. */
  readonly items: readonly Item[];
  /** Whether it is not known of an active filter which treks pass it, so that `treks` means nothing. */
  readonly isPending: boolean;
  /** The filters whose counts are right: everything they depend on has been loaded. */
  readonly counted: ReadonlySet<string>;
  /**
   * For each term that any trek has: how many treks would be left if it were the only one of its
   * filter, all other criteria holding.
   */
  readonly counts: Readonly<Record<string, TermCounts>>;
  readonly ranges: Readonly<Record<string, RangeCounts>>;
  /** Present while the criteria say from where. */
  readonly distances?: Distances;
}

/** A term without a trek anywhere is absent. */
export type TermCounts = ReadonlyMap<TermId, number>;

/** One quantity: of all treks, and of those that all criteria but its own leave. */
export interface RangeCounts {
  /**
   * The least and the greatest value of all treks, whatever the criteria: a slider does not move
   * under the finger. Absent while no value is known.
   */
  readonly bounds?: {readonly from: number; readonly to: number};
  /** About two dozen, side by side, over all bounds; on round numbers, the same until treks come. */
  readonly bins: readonly Bin[];
  /** How many treks have no known value. */
  readonly unknown: number;
}

/** A bar of a histogram. */
export interface Bin {
  readonly from: number;
  /** Belongs to the next bin, except at the last. */
  readonly to: number;
  readonly count: number;
}

/** As the crow flies, in metres, computed when asked for. */
export interface Distances {
  /** Absent when it is not known where the item is. */
  get(key: ItemKey): number | undefined;
}

/** What a visitor who types may mean. */
export type Suggestion =
  | {readonly kind: 'item'; readonly label: string; readonly item: Item}
  | {
      readonly kind: 'term';
      /** Whose term it is. */
      readonly filter: string;
      readonly label: string;
      readonly id: TermId;
      /** How many treks have it, whatever else is active; absent until that is known. */
      readonly count?: number;
    };
