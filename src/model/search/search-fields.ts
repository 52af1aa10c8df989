import type {Item, ItemPart} from '../item.js';
import type {TermId, Vocabulary} from '../vocabulary.js';

/** How search, filters and orders read the fields of one kind of items. */
// biome-ignore lint/suspicious/noExplicitAny: a search does not know the kind of its items.
export interface SearchFields<T extends Item = any> {
  /** By filter: the terms of an item; undefined until they are loaded. */
  readonly terms: Readonly<Record<string, (item: Partial<T>) => readonly TermId[] | undefined>>;
  /** By filter: a quantity of an item; undefined when unknown. */
  readonly ranges: Readonly<Record<string, (item: T) => number | undefined>>;
  /** By filter: the days of an item. */
  readonly days?: Readonly<Record<string, (item: T) => DaySpan | undefined>>;
  /** Orders of this kind besides `name`, `newest` and `nearest`. */
  readonly sorts: Readonly<Record<string, (vocabularies: VocabulariesByFilter) => SortKeys<T>>>;
  /** The texts of an item besides its name; absent ones are not loaded or empty. */
  texts(item: Partial<T>): ItemTexts;
  /** Filters whose labels are searched; labels of communes have a weight of their own. */
  readonly labelled: Readonly<Record<string, 'commune' | 'other'>>;
}

/** A first and a last day, in days since 1970. */
export type DaySpan = readonly [first: number, last: number];

export interface ItemTexts {
  /** Names of places. */
  readonly places?: readonly (string | undefined)[];
  /** A sentence or two. */
  readonly teaser?: string | undefined;
}

export type VocabulariesByFilter = ReadonlyMap<string, Vocabulary>;

/**
 * The value that an order compares, ascending; undefined when unknown. `part` is what columns of the
 * index say of the item.
 */
export type SortKey<T extends Item = Item> = (
  item: T,
  part?: Partial<T> & ItemPart,
) => number | undefined;

/** Later keys decide between items whose earlier keys are equal. */
export type SortKeys<T extends Item = Item> = readonly SortKey<T>[];

/** The terms of a filter that has one at most. */
export const some = (id: TermId | undefined): readonly TermId[] => (id === undefined ? [] : [id]);
