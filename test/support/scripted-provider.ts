import {ApiError, abortError} from '../../src/api/api-error.js';
import type {ApiKind, ItemSheet} from '../../src/api/api-kind.js';
import type {ColumnPage} from '../../src/api/column-reading.js';
import type {WithinArea} from '../../src/api/items-within.js';
import type {CardPage, NearItem, Provider, Reading} from '../../src/api/provider.js';
import type {Shape} from '../../src/model/geometry.js';
import type {InformationDesk} from '../../src/model/information-desk.js';
import {type ItemCard, type ItemKey, type ItemWithShape, itemKey} from '../../src/model/item.js';
import type {TrekCard} from '../../src/model/trek.js';
import type {TermId, Vocabularies, Vocabulary, VocabularyName} from '../../src/model/vocabulary.js';
import {nextTask} from './async.js';
import {trekAt} from './treks.js';

export const serverError = () => new ApiError('http', 'https://geotrek.example/', {status: 503});

/** A request that stays pending until the test answers it, or until its signal is aborted. */
export class PendingRequest<Params, Answer> {
  readonly params: Params;
  readonly response: Promise<Answer>;
  private settle!: {resolve(answer: Answer): void; reject(error: unknown): void};

  constructor(params: Params, signal?: AbortSignal) {
    this.params = params;
    this.response = new Promise((resolve, reject) => {
      this.settle = {resolve, reject};
    });
    signal?.addEventListener('abort', () => this.settle.reject(abortError()));
  }

  /** Resolves once the source has handled the answer. */
  answer(answer: Answer): Promise<void> {
    this.settle.resolve(answer);
    return nextTask();
  }

  /** Resolves once the source has handled the failure. */
  fail(error: unknown = serverError()): Promise<void> {
    this.settle.reject(error);
    return nextTask();
  }
}

/** Columns that are being read: the test sends their pages and ends each run. */
export class ScriptedReading implements Reading {
  readonly names: readonly string[];
  readonly send: (page: ColumnPage) => void;
  readonly runs: PendingRequest<number | undefined, void>[] = [];
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
  get running(): PendingRequest<number | undefined, void> {
    return last(this.runs, `run of ${this.names}`);
  }
}

/** A provider that records all requests and leaves each pending until the test answers it. */
export class ScriptedProvider implements Provider {
  readonly pages: PendingRequest<readonly [page: number, pageSize: number], CardPage>[] = [];
  readonly cardRequests: PendingRequest<readonly ItemKey[], ReadonlyMap<ItemKey, ItemCard>>[] = [];
  /** The kind of each request for cards. */
  readonly cardKinds: string[] = [];
  readonly readings: ScriptedReading[] = [];
  readonly members: PendingRequest<string, ReadonlySet<ItemKey>>[] = [];
  readonly sheets: PendingRequest<ItemKey, ItemSheet>[] = [];
  readonly shapes: PendingRequest<ItemKey, Shape>[] = [];
  readonly withinRequests: PendingRequest<WithinArea, ReadonlyMap<ItemKey, ItemWithShape>>[] = [];
  /** Of each request for what is within an area. */
  readonly withinSignals: AbortSignal[] = [];
  /** By kind and item, such as `poi near trek/12`. */
  readonly nearRequests: PendingRequest<string, readonly ItemCard[]>[] = [];
  readonly vocabularies: PendingRequest<VocabularyName, Vocabulary>[] = [];
  readonly deskRequests: PendingRequest<readonly number[], readonly InformationDesk[]>[] = [];
  readonly missingColumns: readonly string[] = [];
  readonly freeColumns = new Set<string>();
  /** When it is aborted, every pending request fails. */
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

  within(area: WithinArea, signal: AbortSignal) {
    this.withinSignals.push(signal);
    return push(this.withinRequests, area, signal);
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

  /** The names of all requested columns, those of one reading joined by commas. */
  get columnNames(): readonly string[] {
    return this.readings.map(({names}) => names.join());
  }

  /** The first reading of these columns. */
  readingOf(...names: readonly string[]): ScriptedReading {
    const found = this.readings.filter((reading) => reading.names.join() === names.join());
    return last(found, `reading of ${names}`);
  }
}

function push<Params, Answer>(
  list: PendingRequest<Params, Answer>[],
  params: Params,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const pending = new PendingRequest<Params, Answer>(params, signal);
  list.push(pending);
  return pending.response;
}

/** The last request of a list. */
export function last<T>(list: readonly T[], what = 'request'): T {
  const found = list.at(-1);
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}

/** The parameters of each of these requests. */
export const paramsOf = <T>(list: readonly {readonly params: T}[]) =>
  list.map(({params}) => params);

/** The key of a trek. */
export const trekKey = (id: number) => itemKey('trek', id);

export const numbers = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => from + index);

/** The keys of the treks with these ids. */
export const trekKeys = (...ids: readonly number[]) => ids.map((id) => itemKey('trek', id));

/** The card of a trek. */
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
