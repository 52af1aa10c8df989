import type {VocabularyName} from '../vocabulary.js';

/** A quantity and its unit: hours, metres of length, or metres of height. */
export type Quantity = 'duration' | 'length' | 'elevation';

/** The filters and orders of one kind of items, by name. */
export interface Filters {
  /** Filters by terms, with their vocabularies; in the order of active filters and of addresses. */
  readonly terms: Readonly<Record<string, VocabularyName>>;
  /** Term filters whose terms are part of the items, and not in a column of their own. */
  readonly withItems: readonly string[];
  /**
   * Term filters whose columns cost a server nearly nothing but their rows: they are loaded together,
   * and with the items where these are few.
   */
  readonly cheap?: readonly string[];
  /** Filters by a quantity. */
  readonly ranges: Readonly<Record<string, Quantity>>;
  /** Filters by days; an item may have a range of days. */
  readonly days?: readonly string[];
  /** Orders of the sort menu; `name`, `newest` and `nearest` work in the same way for all kinds. */
  readonly sorts: readonly string[];
  /** The vocabularies whose order of terms an order needs, of filters in `cheap` or `withItems`. */
  readonly sortVocabularies?: Readonly<Record<string, VocabularyName>>;
  /** The filters to show by default, in this order. */
  readonly usual: readonly string[];
}

export const noFilters: Filters = {terms: {}, withItems: [], ranges: {}, sorts: [], usual: []};
