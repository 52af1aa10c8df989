import type {ApiError} from '../api/api-error.js';
import type {ColumnPage} from '../api/column-reading.js';
import type {Item, ItemKey} from '../model/item.js';
import type {TermId} from '../model/vocabulary.js';
import type {ColumnLoading} from './column-loading.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import type {ColumnState, IndexState} from './source-state.js';

/**
 * The items of a source in the server's order, from pages of cards and from the base column of the
 * index. What loads columns is loaded when an element needs one.
 */
export class ItemIndex {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly items: Item[] = [];
  private readonly seen = new Set<ItemKey>();
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

  /** How many items there are, as far as is known. */
  get count(): number {
    return this.items.length;
  }

  private get isComplete(): boolean {
    const {items} = this.core.state;
    return items.status === 'ready' && items.index.status === 'complete';
  }

  /** Loads these columns of the index, each once; those that are named with `base` in its requests. */
  request(names: readonly string[]) {
    for (const name of names) {
      this.core.requestOnce(`column ${name}`, async () => {
        try {
          const columns = await this.loadColumns();
          await columns.load(name, names.includes('base'));
        } catch (cause) {
          // Pages of cards may have brought all items meanwhile.
          if (name === 'base' && this.isComplete) return;
          const error = toApiError(cause);
          this.failColumn(name, error);
          if (name === 'base') this.setFailed(error);
          throw error;
        }
      });
    }
    const {items, columns} = this.core.state;
    if (!names.includes('base') || columns.base) return;
    this.setColumns(['base'], {status: 'loading', known: 0});
    if (items.status === 'ready') this.setItems(items.count, {status: 'loading'});
  }

  /** Loads which items have a term, unless its column is loaded or being loaded. */
  requestMembers(filter: string, id: TermId) {
    // The filters that are columns have their names.
    if (this.core.state.columns[filter]) return;
    this.core.requestOnce(`members ${filter} ${id}`, async () => {
      try {
        const columns = await this.loadColumns();
        await columns.loadMembers(filter, id);
      } catch (cause) {
        this.failColumn(filter, toApiError(cause));
        throw cause;
      }
    });
  }

  /** Adds a page of items once all pages before it are there, so that they keep the server's order. */
  addPage(page: ColumnPage) {
    this.waiting.push(page);
    this.waiting.sort((a, b) => a.offset - b.offset);
    for (;;) {
      const [next] = this.waiting;
      if (!next || next.offset > this.coveredRows) return;
      this.waiting.shift();
      this.coveredRows = Math.max(this.coveredRows, next.offset + next.size);
      for (const item of next.rows) {
        // A card has more fields than a row of the index.
        if (this.seen.has(item.key)) continue;
        this.seen.add(item.key);
        // Rows of the base column and of cards have names.
        this.items.push(item as Item);
      }
    }
  }

  /** Takes a page of cards, which are items of the index as well. */
  addCardPage(page: ColumnPage & {readonly rows: readonly Item[]}) {
    this.addPage(page);
    const {items} = this.core.state;
    const before: IndexState = items.status === 'ready' ? items.index : {status: 'none'};
    // A page after a failure shows that the server is there again.
    const isMended = before.status === 'partial' || before.status === 'none';
    const index = isMended ? this.withoutPages : before;
    const isComplete = this.coveredRows >= page.count;
    if (!isComplete) return this.setItems(page.count, index);
    this.setItems(this.count, {status: 'complete'});
    this.setColumns(['base'], {status: 'complete'});
  }

  /** What the index is whatever becomes of pages of cards: one that failed is missing still. */
  private get withoutPages(): IndexState {
    const {base} = this.core.state.columns;
    if (base?.status === 'failed') return {status: 'partial', error: base.error};
    return {status: base?.status === 'loading' ? 'loading' : 'none'};
  }

  /** The items, or the next of them, could not be loaded; no matter when all are there already. */
  setFailed(error: ApiError) {
    const {items} = this.core.state;
    if (this.isComplete) return;
    if (items.status === 'ready') this.setItems(items.count, {status: 'partial', error});
    else this.core.change({items: {status: 'failed', error}});
  }

  /** Requests again the columns that failed, from where they failed. */
  retry() {
    const {items, columns} = this.core.state;
    if (items.status === 'ready' && items.index.status === 'partial') {
      this.setItems(items.count, {status: columns.base ? 'loading' : 'none'});
    }
    for (const name of Object.keys(columns)) this.retryColumn(name);
  }

  retryColumn(name: string) {
    const column = this.core.state.columns[name];
    if (column?.status !== 'failed') return;
    this.setColumns([name], {status: 'loading', known: column.known});
    this.core.allowAgain(`column ${name}`);
    this.request([name]);
  }

  failColumn(name: string, error: ApiError) {
    if (this.core.signal.aborted) return;
    const column = this.core.state.columns[name];
    const known = column && column.status !== 'complete' ? column.known : 0;
    this.setColumns([name], {status: 'failed', known, error});
  }

  setItems(count: number, index: IndexState) {
    const {items} = this.core.state;
    const isSame = items.status === 'ready' && items.loaded.length === this.items.length;
    const known = isSame ? items.loaded : this.items.slice();
    const covered = this.coveredRows;
    this.core.change({items: {status: 'ready', count, loaded: known, covered, index}});
  }

  setColumns(names: readonly string[], state: ColumnState) {
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
