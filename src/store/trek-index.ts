import type {ApiError} from '../api/api-error.js';
import type {ColumnPage} from '../api/column-reading.js';
import type {ColumnName} from '../api/trek-columns.js';
import type {Trek} from '../model/trek.js';
import type {ColumnLoading} from './column-loading.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import type {ColumnState, IndexState} from './source-state.js';

/**
 * The treks of a source in the server's order, from pages of cards and from the base column of the
 * index. What loads columns is loaded when an element needs one.
 */
export class TrekIndex {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly treks: Trek[] = [];
  private readonly seen = new Set<number>();
  /** Pages that wait for those before them. */
  private waiting: ColumnPage[] = [];
  private coveredRows = 0;
  private loading: Promise<ColumnLoading> | undefined;

  constructor(core: SourceCore, provider: SourceProvider) {
    this.core = core;
    this.provider = provider;
  }

  /** How many places of the server's order have been read, from the first on. */
  get covered(): number {
    return this.coveredRows;
  }

  /** How many treks there are, as far as is known. */
  get count(): number {
    return this.treks.length;
  }

  private get isComplete(): boolean {
    const {treks} = this.core.state;
    return treks.status === 'ready' && treks.index.status === 'complete';
  }

  /** Loads these columns of the index, each once. */
  request(names: readonly ColumnName[]) {
    for (const name of names) {
      this.core.requestOnce(`column ${name}`, async () => {
        try {
          const columns = await this.loadColumns();
          await columns.load(name);
        } catch (cause) {
          // Pages of cards may have brought all treks meanwhile.
          if (name === 'base' && this.isComplete) return;
          const error = toApiError(cause);
          this.failColumn(name, error);
          if (name === 'base') this.fail(error);
          throw error;
        }
      });
    }
    const {treks, columns} = this.core.state;
    if (!names.includes('base') || columns.base) return;
    this.setColumns(['base'], {status: 'loading', known: 0});
    if (treks.status === 'ready') this.show(treks.count, {status: 'loading'});
  }

  /** Adds treks whose turn it is in the server's order. */
  take(page: ColumnPage) {
    this.waiting.push(page);
    this.waiting.sort((a, b) => a.offset - b.offset);
    for (
      let [next] = this.waiting;
      next && next.offset <= this.coveredRows;
      [next] = this.waiting
    ) {
      this.waiting.shift();
      this.coveredRows = Math.max(this.coveredRows, next.offset + next.size);
      for (const trek of next.rows) {
        // The card of a trek says more than its row.
        if (this.seen.has(trek.id)) continue;
        this.seen.add(trek.id);
        // Rows of the base column and of cards have names.
        this.treks.push(trek as Trek);
      }
    }
  }

  /** Takes a page of cards, which are treks of the index as well. */
  addCards(page: ColumnPage & {readonly rows: readonly Trek[]}) {
    this.take(page);
    const {treks} = this.core.state;
    const before: IndexState = treks.status === 'ready' ? treks.index : {status: 'none'};
    // A page after a failure shows that the server is there again.
    const isMended = before.status === 'partial' || before.status === 'none';
    const index = isMended ? this.withoutPages : before;
    const isComplete = this.coveredRows >= page.count;
    if (!isComplete) return this.show(page.count, index);
    this.show(this.count, {status: 'complete'});
    this.setColumns(['base'], {status: 'complete'});
  }

  /** What the index is whatever becomes of pages of cards: one that failed is missing still. */
  private get withoutPages(): IndexState {
    const {base} = this.core.state.columns;
    if (base?.status === 'failed') return {status: 'partial', error: base.error};
    return {status: base?.status === 'loading' ? 'loading' : 'none'};
  }

  /** The treks, or the next of them, could not be loaded; no matter when all are there already. */
  fail(error: ApiError) {
    const {treks} = this.core.state;
    if (this.isComplete) return;
    if (treks.status === 'ready') this.show(treks.count, {status: 'partial', error});
    else this.core.change({treks: {status: 'failed', error}});
  }

  /** Requests again the columns that failed, from where they failed. */
  retry() {
    const {treks, columns} = this.core.state;
    if (treks.status === 'ready' && treks.index.status === 'partial') {
      this.show(treks.count, {status: columns.base ? 'loading' : 'none'});
    }
    // Keys of the record are what it is typed with.
    for (const name of Object.keys(columns)) this.retryColumn(name as ColumnName);
  }

  retryColumn(name: ColumnName) {
    const column = this.core.state.columns[name];
    if (column?.status !== 'failed') return;
    this.setColumns([name], {status: 'loading', known: column.known});
    this.core.allowAgain(`column ${name}`);
    this.request([name]);
  }

  failColumn(name: ColumnName, error: ApiError) {
    if (this.core.signal.aborted) return;
    const column = this.core.state.columns[name];
    const known = column && column.status !== 'complete' ? column.known : 0;
    this.setColumns([name], {status: 'failed', known, error});
  }

  show(count: number, index: IndexState) {
    const {treks} = this.core.state;
    const isSame = treks.status === 'ready' && treks.treks.length === this.treks.length;
    const known = isSame ? treks.treks : this.treks.slice();
    const covered = this.coveredRows;
    this.core.change({treks: {status: 'ready', count, treks: known, covered, index}});
  }

  setColumns(names: readonly ColumnName[], state: ColumnState) {
    const changed = Object.fromEntries(names.map((name) => [name, state]));
    this.core.change({columns: {...this.core.state.columns, ...changed}});
  }

  /**
   * One import for all columns: Chromium resolves each import in a task of its own, and columns that
   * are requested in one task would not share their requests.
   */
  private loadColumns(): Promise<ColumnLoading> {
    this.loading ??= import('./column-loading.js').then(
      ({ColumnLoading}) => new ColumnLoading(this.core, this.provider, this),
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    );
    return this.loading;
  }
}
