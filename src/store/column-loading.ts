import type {ColumnPage} from '../api/column-reading.js';
import type {Provider, Reading} from '../api/provider.js';
import type {TermId} from '../model/vocabulary.js';
import type {SourceCore} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import type {ColumnState, IndexState} from './source-state.js';

/** The index that takes what is loaded. */
export interface LoadedIndex {
  /** How many places of the server's order have been read, from the first on. */
  readonly covered: number;
  /** How many items it has. */
  readonly count: number;
  addPage(page: ColumnPage): void;
  request(names: readonly string[]): void;
  setItems(count: number, index: IndexState): void;
  setColumns(names: readonly string[], state: ColumnState): void;
}

/** A reading and its provider. */
interface ProviderReading {
  readonly provider: Provider;
  readonly reading: Reading;
}

/** Columns that share their requests. */
interface Batch {
  readonly names: string[];
  readonly loaded: Promise<void>;
}

/** Loads columns of the index: the base column for the items themselves, others joined by their ids. */
export class ColumnLoading {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly index: LoadedIndex;
  private readonly readings = new Map<string, ProviderReading>();
  /** Columns that are requested in one task share their requests; by whether they come with the items. */
  private readonly batches = new Map<boolean, Batch>();

  constructor(core: SourceCore, provider: SourceProvider, index: LoadedIndex) {
    this.core = core;
    this.provider = provider;
    this.index = index;
  }

  /** Rejects when the column cannot be loaded; what is missing can be loaded later. */
  load(name: string, isWithItems: boolean): Promise<void> {
    if (this.readings.has(name)) return this.loadTogether([name]);
    let batch = this.batches.get(isWithItems);
    if (!batch) {
      const names: string[] = [];
      const loaded = Promise.resolve().then(() => {
        this.batches.delete(isWithItems);
        return this.loadTogether(names);
      });
      batch = {names, loaded};
      this.batches.set(isWithItems, batch);
    }
    batch.names.push(name);
    return batch.loaded.catch((error: unknown) => this.loadWithoutMissing(name, error));
  }

  /** Loads which items have a term; where its column costs nothing, all of that. */
  async loadMembers(filter: string, id: TermId) {
    const {core, provider, index} = this;
    if (provider.current.isFree(filter)) return index.request([filter]);
    await core.afterFirstRequests();
    const keys = await provider.ask((current) => current.keysWith(filter, id));
    const termMembers = new Map(core.state.termMembers);
    core.change({termMembers: termMembers.set(`${filter} ${id}`, {filter, id, keys})});
  }

  /** A column fails only for itself where others of its batch are missing in the source. */
  private loadWithoutMissing(name: string, error: unknown): Promise<void> {
    const {missingColumns} = this.core.state;
    if (missingColumns.length === 0 || missingColumns.includes(name)) throw error;
    this.readings.delete(name);
    return this.loadTogether([name]);
  }

  private async loadTogether(names: readonly string[]) {
    const {core, index} = this;
    index.setColumns(names, {status: 'loading', known: this.knownOf(names)});
    // Its code comes beside the first cards, its requests after them.
    const {current} = this.provider;
    const coming = this.readingOf(current, names);
    coming.catch(() => {});
    await core.afterFirstRequests();
    const isBase = names.includes('base');
    // A card has what comes with the items.
    if (isBase && this.hasAllItems) return index.setColumns(names, {status: 'complete'});
    await this.provider.ask(async (provider) => {
      const reading = await (provider === current ? coming : this.readingOf(provider, names));
      const {items} = core.state;
      return reading.run(items.status === 'ready' ? items.count : undefined);
    });
    index.setColumns(names, {status: 'complete'});
    if (isBase) index.setItems(index.count, {status: 'complete'});
  }

  private get hasAllItems(): boolean {
    const {items} = this.core.state;
    const isComplete = items.status === 'ready' && this.index.covered >= items.count;
    if (isComplete) {
      this.index.setColumns(['base'], {status: 'complete'});
      this.index.setItems(this.index.count, {status: 'complete'});
    }
    return isComplete;
  }

  /** A reading that failed before requests only what is missing. */
  private async readingOf(provider: Provider, names: readonly string[]): Promise<Reading> {
    const before = this.readings.get(names[0] ?? 'base');
    if (before?.provider === provider) return before.reading;
    const reading = await provider.columns(names, (page) => this.addPage(names, page));
    for (const name of names) this.readings.set(name, {provider, reading});
    return reading;
  }

  private addPage(names: readonly string[], page: ColumnPage) {
    const {core, index} = this;
    if (names.includes('base')) {
      index.addPage(page);
      index.setItems(page.count, {status: 'loading'});
    } else {
      core.change({columnPages: [...core.state.columnPages, {names, rows: page.rows}]});
    }
    const known = Math.min(page.count, this.knownOf(names) + page.size);
    index.setColumns(names, {status: 'loading', known});
    core.markAnswered();
  }

  private knownOf([name]: readonly string[]): number {
    const column = name && this.core.state.columns[name];
    return column && column.status !== 'complete' ? column.known : 0;
  }
}
