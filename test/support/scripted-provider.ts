import {ApiError, abortError} from '../../src/api/api-error.js';
import type {ApiKind, ItemSheet} from '../../src/api/api-kind.js';
import type {ColumnPage} from '../../src/api/column-reading.js';
import type {CardPage, NearItem, Provider, Reading} from '../../src/api/provider.js';
import type {Shape} from '../../src/model/geometry.js';
import type {InformationDesk} from '../../src/model/information-desk.js';
import {type ItemCard, type ItemKey, itemKey} from '../../src/model/item.js';
import type {TrekCard} from '../../src/model/trek.js';
import type {TermId, Vocabularies, Vocabulary, VocabularyName} from '../../src/model/vocabulary.js';
import {trekAt} from './trek-rows.js';

/** Long enough for all promises that are settled, and for what follows from them. */
export const aTask = () => new Promise<void>((resolve) => setTimeout(resolve));

export const serverError = () => new ApiError('http', 'https://geotrek.example/', {status: 503});

/** A request that waits until the test answers it, or until its source ends. */
export class Pending<Asked, Answer> {
  readonly asked: Asked;
  readonly answered: Promise<Answer>;
  private settle!: {resolve(answer: Answer): void; reject(error: unknown): void};

  constructor(asked: Asked, signal?: AbortSignal) {
    this.asked = asked;
    this.answered = new Promise((resolve, reject) => {
      this.settle = {resolve, reject};
    });
    signal?.addEventListener('abort', () => this.settle.reject(abortError()));
  }

  /** Resolves once the source has taken the answer. */
  answer(answer: Answer): Promise<void> {
    this.settle.resolve(answer);
    return aTask();
  }

  /** Resolves once the source has taken note of it. */
  fail(error: unknown = serverError()): Promise<void> {
    this.settle.reject(error);
    return aTask();
  }
}

/** Columns that are being read: the test sends their pages and ends each run. */
export class ScriptedReading implements Reading {
  readonly names: readonly string[];
  readonly send: (page: ColumnPage) => void;
  readonly runs: Pending<number | undefined, void>[] = [];
  private readonly signal: AbortSignal | undefined;

  constructor(
    names: readonly string[],
    send: (page: ColumnPage) => void,
    signal: AbortSignal | undefined,
  ) {
    this.names = names;
    this.send = send;
    this.signal = signal;
  }

  run(count?: number): Promise<void> {
    return push(this.runs, count, this.signal);
  }

  /** The last run. */
  get running(): Pending<number | undefined, void> {
    return last(this.runs, `run of ${this.names}`);
  }
}

/** A provider that remembers what it was asked and answers nothing by itself. */
export class ScriptedProvider implements Provider {
  readonly pages: Pending<readonly [page: number, pageSize: number], CardPage>[] = [];
  readonly cardRequests: Pending<readonly ItemKey[], ReadonlyMap<ItemKey, ItemCard>>[] = [];
  /** The kinds of the cards that were asked for. */
  readonly cardKinds: string[] = [];
  readonly readings: ScriptedReading[] = [];
  readonly members: Pending<string, ReadonlySet<ItemKey>>[] = [];
  readonly sheets: Pending<ItemKey, ItemSheet>[] = [];
  readonly shapes: Pending<ItemKey, Shape>[] = [];
  /** By kind and item, such as `poi near trek/12`. */
  readonly nearRequests: Pending<string, readonly ItemCard[]>[] = [];
  readonly vocabularies: Pending<VocabularyName, Vocabulary>[] = [];
  readonly deskRequests: Pending<readonly number[], readonly InformationDesk[]>[] = [];
  readonly missingColumns: readonly string[] = [];
  readonly freeColumns = new Set<string>();
  /** Set it to have every request given up with it. */
  signal: AbortSignal | undefined;

  page(page: number, pageSize: number) {
    return push(this.pages, [page, pageSize] as const, this.signal);
  }

  cards(keys: readonly ItemKey[], {name}: ApiKind) {
    this.cardKinds.push(name);
    return push(this.cardRequests, keys, this.signal);
  }

  async columns(names: readonly string[], onPage: (page: ColumnPage) => void) {
    const reading = new ScriptedReading([...names], onPage, this.signal);
    this.readings.push(reading);
    return reading;
  }

  isFree(name: string) {
    return this.freeColumns.has(name);
  }

  keysWith(filter: string, id: TermId) {
    return push(this.members, `${filter} ${id}`, this.signal);
  }

  sheet(key: ItemKey) {
    return push(this.sheets, key, this.signal);
  }

  shape(key: ItemKey) {
    return push(this.shapes, key, this.signal);
  }

  near({key}: NearItem, {name}: ApiKind) {
    return push(this.nearRequests, `${name} near ${key}`, this.signal);
  }

  vocabulary<N extends VocabularyName>(name: N) {
    // Tests give terms without what only some vocabularies have.
    return push(this.vocabularies, name, this.signal) as unknown as Promise<
      NonNullable<Vocabularies[N]>
    >;
  }

  desks(ids: readonly number[]) {
    return push(this.deskRequests, ids, this.signal);
  }

  /** The columns that have been asked, those of one reading joined by commas. */
  get columnNames(): readonly string[] {
    return this.readings.map(({names}) => names.join());
  }

  /** The first reading of these columns. */
  readingOf(...names: readonly string[]): ScriptedReading {
    const found = this.readings.filter((reading) => reading.names.join() === names.join());
    return last(found, `reading of ${names}`);
  }
}

function push<Asked, Answer>(
  list: Pending<Asked, Answer>[],
  asked: Asked,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const pending = new Pending<Asked, Answer>(asked, signal);
  list.push(pending);
  return pending.answered;
}

/** The request that was made last. */
export function last<T>(list: readonly T[], what = 'request'): T {
  const found = list.at(-1);
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}

/** What has been asked in each of these requests. */
export const asked = <T>(list: readonly {readonly asked: T}[]) => list.map((each) => each.asked);

/** The key of a trek. */
export const trekKey = (id: number) => itemKey('trek', id);

export const numbers = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => from + index);

/** The keys of the treks with these ids. */
export const trekKeys = (...ids: readonly number[]) => ids.map((id) => itemKey('trek', id));

/** A trek as a card shows it. */
export const cardOf = (id: number, part: Partial<TrekCard> = {}): TrekCard => ({
  ...trekAt(id),
  themeIds: [],
  labelIds: [],
  pictures: [],
  ...part,
});

/** A page of cards, of the treks with these numbers. */
export const cardPage = (count: number, from: number, to: number): CardPage => ({
  count,
  items: numbers(from, to).map((id) => cardOf(id)),
});

/** A page of the base column. */
export const basePage = (count: number, from: number, to: number): ColumnPage => ({
  offset: from - 1,
  size: to - from + 1,
  rows: numbers(from, to).map((id) => ({key: itemKey('trek', id), id, name: `Trek ${id}`})),
  count,
});

export const vocabularyOf = (terms: Readonly<Record<string, string>>): Vocabulary =>
  new Map(Object.entries(terms).map(([id, label]) => [id, {id, label}]));
