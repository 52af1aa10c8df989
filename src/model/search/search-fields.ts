import type {Item} from '../item.js';
import type {TermId, Vocabulary} from '../vocabulary.js';

/** What a search, the filters and the orders read of the items of one kind. */
// biome-ignore lint/suspicious/noExplicitAny: a search does not know the kind of its items.
export interface SearchFields<T extends Item = any> {
  /** By filter: the terms of an item; absent while they have not been loaded. */
  readonly terms: Readonly<Record<string, (item: Partial<T>) => readonly TermId[] | undefined>>;
  /** By filter: a quantity; absent while it is unknown. */
  readonly ranges: Readonly<Record<string, (item: T) => number | undefined>>;
  /** By filter: the days of an item. */
  readonly days?: Readonly<Record<string, (item: T) => DaySpan | undefined>>;
  /** Orders of this kind, besides by name, newest and nearest. */
  readonly sorts: Readonly<Record<string, (vocabularies: VocabulariesByFilter) => SortKeys<T>>>;
  /** What an item says besides its name; absent parts are unknown or empty. */
  texts(item: Partial<T>): ItemTexts;
  /** Filters whose terms are searched for by their labels, those of communes apart. */
  readonly labelled: Readonly<Record<string, 'commune' | 'other'>>;
}

/** The first and the last of some days, counted since 1970. */
export type DaySpan = readonly [first: number, last: number];

export interface ItemTexts {
  /** Names of places. */
  readonly places?: readonly (string | undefined)[];
  /** A sentence or two. */
  readonly teaser?: string | undefined;
}

export type VocabulariesByFilter = ReadonlyMap<string, Vocabulary>;

/** What an order compares: the least comes first, absent is unknown. */
export type SortKey<T extends Item = Item> = (item: T) => number | undefined;

/** The second key decides where the first is equal. */
export type SortKeys<T extends Item = Item> = readonly SortKey<T>[];

/** The terms of a filter that has one at most. */
export const some = (id: TermId | undefined): readonly TermId[] => (id === undefined ? [] : [id]);
