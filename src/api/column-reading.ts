import type {ItemKey, ItemPart} from '../model/item.js';
import {ApiError, abortError, isMissing} from './api-error.js';
import {type ColumnsReader, columnsReader} from './item-columns.js';
import {readLargePage} from './large-pages.js';
import {isMissingList} from './list-presence.js';
import {PagePlan, type PageRange, SHORT_LIST_OF_BASE} from './page-plan.js';
import {type RequestContext, scopeQuery} from './request-context.js';

/** A page of columns: rows that were not there before, with their place in the server's order. */
export interface ColumnPage {
  readonly offset: number;
  /** How many places of that order it covers; rows that cannot be read leave gaps. */
  readonly size: number;
  readonly rows: readonly ItemPart[];
  /** How many treks there are now. */
  readonly count: number;
}

export interface ColumnRequest {
  readonly names: readonly string[];
  /** How many treks to expect. */
  readonly count: number;
  readonly signal: AbortSignal;
  onPage(page: ColumnPage): void;
}

/** The pause after an overloaded server failed; it doubles with each further failure. */
const PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/** Reads some columns of every item, page by page. What has arrived stays when a page fails. */
export class ColumnReading {
  private readonly context: RequestContext;
  private readonly request: ColumnRequest;
  private readonly plan: PagePlan;
  private readonly seen = new Set<ItemKey>();
  private readonly reader: Promise<ColumnsReader>;
  private running = 0;
  /** Pages that arrive together are read one after the other, and the browser draws in between. */
  private turn: Promise<unknown> = Promise.resolve();
  private failure: unknown;
  private isPausing = false;
  private current: Promise<void> | undefined;

  constructor(context: RequestContext, request: ColumnRequest) {
    this.context = context;
    this.request = request;
    const {count, names} = request;
    this.plan = new PagePlan(count, names.includes('base') ? SHORT_LIST_OF_BASE : undefined);
    this.reader = columnsReader(names, context);
    // Its failure is that of run(): it must not count as unhandled before.
    this.reader.catch(() => {});
  }

  /** Reads what is missing. Rejects when a page fails at every size; it can be called again. */
  run(): Promise<void> {
    this.current ??= this.readNeeded().finally(() => {
      this.current = undefined;
    });
    return this.current;
  }

  /** A kind may have no fields for a column, such as texts: there is nothing to request. */
  private async readNeeded() {
    const {fields} = await this.reader;
    if (fields !== 'id' || this.request.names.includes('base')) await this.readAll();
  }

  private readAll(): Promise<void> {
    this.failure = undefined;
    this.plan.resume();
    return new Promise<void>((resolve, reject) => {
      const fill = () => {
        while (!this.failure && !this.isPausing && this.running < this.plan.pagesAtOnce) {
          const range = this.plan.next();
          if (!range) break;
          this.running++;
          this.readPage(range)
            .catch((error: unknown) => {
              this.failure ??= error;
            })
            .finally(() => {
              this.running--;
              fill();
            });
        }
        if (this.running > 0) return;
        if (this.failure) reject(this.failure);
        else resolve();
      };
      fill();
    });
  }

  /** A list of which several items are known is there. */
  private mayBeMissing({offset}: PageRange): boolean {
    return offset === 0 && this.request.count <= 1;
  }

  private async readPage(range: PageRange): Promise<void> {
    const {plan, request} = this;
    // From when it is sent: it may have waited for the pages of another reading.
    let start = 0;
    try {
      const answer = await this.get(range, await this.reader, () => {
        start = performance.now();
      });
      const ms = performance.now() - start;
      const reading = this.turn.then(() => this.take(range, answer, ms));
      this.turn = reading.catch(() => {});
      await reading;
    } catch (error) {
      if (request.signal.aborted) throw abortError();
      // The list has become shorter than it was.
      if (isMissing(error) && range.offset > 0)
        return plan.succeed(range, TOO_SHORT_MS, range.offset);
      if (this.mayBeMissing(range) && (await isMissingList(this.context, error, request.signal))) {
        plan.succeed(range, TOO_SHORT_MS, 0);
        return request.onPage({...range, rows: [], count: 0});
      }
      if (this.failure || !this.isWorthHalving(error) || !plan.fail(range)) {
        if (this.failure || !this.isWorthHalving(error)) plan.putBack(range);
        throw error;
      }
      await this.leaveAlone(error);
    }
  }

  private async take(range: PageRange, answer: unknown, ms: number) {
    const {client} = this.context;
    const {onPage, signal} = this.request;
    const page = await readLargePage(answer, await this.reader, client, async () => {
      await nextTask();
      if (signal.aborted) throw abortError();
    });
    // An item may move between pages while we read.
    const rows = this.inScope(page.rows).filter(({key}) => !this.seen.has(key));
    for (const {key} of rows) this.seen.add(key);
    this.plan.succeed(range, ms, page.count);
    onPage({...range, rows, count: page.count});
  }

  private get(
    {offset, size}: PageRange,
    {fields}: ColumnsReader,
    onSend: () => void,
  ): Promise<unknown> {
    const {client, kind, language, scope} = this.context;
    const {signal} = this.request;
    const query = {
      ...kind.query,
      ...scopeQuery(scope, kind),
      language,
      fields,
      page_size: size,
      page: offset > 0 ? offset / size + 1 : undefined,
    };
    return client.get(kind.path, query, {signal, background: true, retries: 0, onSend});
  }

  /** Leaves out what a server sends that does not know the filter `ids`. */
  private inScope(rows: readonly ItemPart[]): readonly ItemPart[] {
    const {client, scope} = this.context;
    const {ids} = scope;
    if (!ids || ids.length === 0) return rows;
    const kept = rows.filter(({id}) => ids.includes(String(id)));
    if (kept.length < rows.length) client.ignoresIds = true;
    return kept;
  }

  /** A server that cannot be reached, or that understands nothing, does so at any size. */
  private isWorthHalving(error: unknown): boolean {
    if (!(error instanceof ApiError) || (error.retryAfterMs ?? 0) > LONGEST_PAUSE_MS) return false;
    const {client, language} = this.context;
    if (error.status === 500) return client.understands(language);
    return ['timeout', 'http', 'rate-limited', 'unreadable'].includes(error.code);
  }

  /** Nothing is sent meanwhile, whatever else arrives. */
  private async leaveAlone(error: unknown): Promise<void> {
    const requestedMs = error instanceof ApiError ? error.retryAfterMs : undefined;
    const ms = requestedMs ?? PAUSE_MS * 2 ** (this.plan.failuresInARow - 1);
    this.isPausing = true;
    try {
      await this.context.client.pause(ms, this.request.signal);
    } finally {
      this.isPausing = false;
    }
  }
}

/** Says nothing about the speed of the server. */
const TOO_SHORT_MS = 1500;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
