import type {Bounds, Position, Shape} from '../model/geometry.js';
import type {InformationDesk} from '../model/information-desk.js';
import type {ItemCard, ItemKey, ItemWithShape} from '../model/item.js';
import type {TermId, Vocabularies, VocabularyName} from '../model/vocabulary.js';
import type {ApiKind, ItemSheet} from './api-kind.js';
import type {ColumnPage} from './column-reading.js';
import type {WithinArea} from './items-within.js';

export interface CardPage {
  /** How many items there are in all. */
  readonly count: number;
  readonly items: readonly ItemCard[];
}

/** The item near which others are searched, with its position. */
export interface NearItem {
  readonly key: ItemKey;
  readonly position?: Position | undefined;
  /** Absent while its shape is not known. */
  readonly bounds?: Bounds | undefined;
}

/** Columns that are being read. A failed reading can be run again, and requests what is missing. */
export interface Reading {
  /** `count` is how many items to expect, where that is known. */
  run(count?: number): Promise<void>;
}

/**
 * Where the content of a source comes from. Every method rejects with an `ApiError`, or with an
 * `AbortError` once the source has ended.
 */
export interface Provider {
  /** Columns that it has of no item: what needs them is not offered. */
  readonly missingColumns: readonly string[];
  /** One page of cards in the order of the source, counted from 1. */
  page(page: number, pageSize: number): Promise<CardPage>;
  /** Cards of some items of one kind, that of the source or another one; undefined for one that the server does not show. */
  cards(
    keys: readonly ItemKey[],
    kind: ApiKind,
  ): Promise<ReadonlyMap<ItemKey, ItemCard | undefined>>;
  /** Some columns of every item. */
  columns(names: readonly string[], onPage: (page: ColumnPage) => void): Promise<Reading>;
  /** Whether a column costs the server nothing. */
  isFree(column: string): boolean;
  /** The items that have a term: quick where a column would be slow. */
  keysWith(filter: string, id: TermId): Promise<ReadonlySet<ItemKey>>;
  /** An item's sheet, of the kind of the source or of another one. */
  sheet(key: ItemKey, kind: ApiKind): Promise<ItemSheet>;
  /** The shape of an item on a map. */
  shape(key: ItemKey, kind: ApiKind): Promise<Shape>;
  /** The items within an area, with their shapes; absent where they can only be read one by one. */
  within?(area: WithinArea, signal: AbortSignal): Promise<ReadonlyMap<ItemKey, ItemWithShape>>;
  /** Cards of the items of some kind near another item, the nearest or most important first. */
  near(item: NearItem, kind: ApiKind): Promise<readonly ItemCard[]>;
  vocabulary<N extends VocabularyName>(name: N): Promise<NonNullable<Vocabularies[N]>>;
  desks(ids: readonly number[]): Promise<readonly InformationDesk[]>;
}
