import type {VocabularyName} from '../vocabulary.js';

/** In what a quantity is measured: hours, metres along a track, or metres of height. */
export type Quantity = 'duration' | 'length' | 'elevation';

/** The filters and orders that one kind of items has, by their names. */
export interface Filters {
  /** Filters by the terms of a vocabulary, and which one; in the order of chips and addresses. */
  readonly terms: Readonly<Record<string, VocabularyName>>;
  /** Those of them whose terms come with the items themselves, and not in a column of their own. */
  readonly withItems: readonly string[];
  /** Filters by a quantity. */
  readonly ranges: Readonly<Record<string, Quantity>>;
  /** Filters by days, which an item may have several of. */
  readonly days?: readonly string[];
  /** Orders, as they are offered; `name`, `newest` and `nearest` are the same for all kinds. */
  readonly sorts: readonly string[];
  /** The vocabularies that an order compares by. */
  readonly sortVocabularies?: Readonly<Record<string, VocabularyName>>;
  /** The filters that are shown unless the page names others, in this order. */
  readonly usual: readonly string[];
}

export const noFilters: Filters = {terms: {}, withItems: [], ranges: {}, sorts: [], usual: []};
