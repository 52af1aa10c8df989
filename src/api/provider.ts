import type {Line} from '../model/geometry.js';
import type {InformationDesk} from '../model/information-desk.js';
import type {TermFilter} from '../model/search/criteria.js';
import type {TrekCard, TrekSheet} from '../model/trek.js';
import type {TermId, Vocabularies, VocabularyName} from '../model/vocabulary.js';
import type {ColumnPage} from './column-reading.js';
import type {ColumnName} from './trek-columns.js';

export interface CardPage {
  /** How many treks there are in all. */
  readonly count: number;
  readonly treks: readonly TrekCard[];
}

/** Columns that are being read. A failed reading can be run again, and asks for what is missing. */
export interface Reading {
  /** `count` is how many treks to expect, where that is known. */
  run(count?: number): Promise<void>;
}

/**
 * Where the content of a source comes from. Every method rejects with an `ApiError`, or with an
 * `AbortError` once the source has ended.
 */
export interface Provider {
  /** Columns that it has of no trek: what needs them is not offered. */
  readonly missingColumns: readonly ColumnName[];
  /** One page of cards in the order of the source, counted from 1. */
  page(page: number, pageSize: number): Promise<CardPage>;
  /** Cards of some treks; those that are not published are absent. */
  cards(ids: readonly number[]): Promise<ReadonlyMap<number, TrekCard>>;
  /** Some columns of every trek. */
  columns(names: readonly ColumnName[], onPage: (page: ColumnPage) => void): Promise<Reading>;
  /** Whether a column costs the server nothing. */
  isFree(name: ColumnName): boolean;
  /** The ids of the treks that have a term: quick where a column would be slow. */
  idsWith(filter: TermFilter, id: TermId): Promise<ReadonlySet<number>>;
  sheet(id: number): Promise<TrekSheet>;
  lines(id: number): Promise<readonly Line[]>;
  vocabulary<N extends VocabularyName>(name: N): Promise<NonNullable<Vocabularies[N]>>;
  desks(ids: readonly number[]): Promise<readonly InformationDesk[]>;
}
