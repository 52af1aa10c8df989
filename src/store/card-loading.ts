import {isMissing} from '../api/api-error.js';
import {type ItemCard, type ItemKey, kindOfKey} from '../model/item.js';
import type {ItemIndex} from './item-index.js';
import {type Kind, loadKind} from './kinds.js';
import {idle} from './next-paint.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';

/**
 * A territory this small loads its index when the page is idle, so that the first filters answer at
 * once: with 80 treks, a list that is only looked at costs a server 0.6 s in all.
 */
export const SMALL_TERRITORY = 80;

/** Loads the cards of a source: a page at a time, or those of some items. */
export class CardLoading {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly index: ItemIndex;
  private readonly kind: Kind;
  private pageSize = 0;
  /** How many pages of cards are requested. */
  private pageCount = 0;
  private isLoadingPage = false;
  /** Cards to request at the end of this task. */
  private queue = new Set<ItemKey>();

  constructor(core: SourceCore, provider: SourceProvider, index: ItemIndex, kind: Kind) {
    this.core = core;
    this.provider = provider;
    this.index = index;
    this.kind = kind;
  }

  /** Loads the first page of cards, unless the items are there already. */
  requestFirstPage(pageSize: number) {
    this.pageSize = Math.max(this.pageSize, pageSize);
    this.requestPages(1);
  }

  /** Loads so many pages of cards in the server's order, unless the index has them. */
  requestPages(count: number) {
    this.pageCount = Math.max(this.pageCount, count);
    // All elements of the page request in the same task; the request is sent after it.
    if (this.isLoadingPage || this.pageSize === 0) return;
    if (this.core.state.items.status === 'loading') this.core.expectFirstRequest();
    queueMicrotask(() => void this.loadPages());
  }

  retry() {
    if (this.core.state.items.status === 'failed') this.core.change({items: {status: 'loading'}});
    this.index.retry();
    // Without an index, the page that failed is still missing.
    if (this.pageSize > 0) void this.loadPages();
  }

  requestCards(keys: readonly ItemKey[]) {
    const {cards} = this.core.state;
    const missing = keys.filter((key) => !cards.has(key) && !this.core.isRequested(`card ${key}`));
    if (missing.length === 0) return;
    // Calls of one task become one request.
    if (this.queue.size === 0) queueMicrotask(() => this.loadCards());
    for (const key of missing) {
      this.core.requestOnce(`card ${key}`, () => Promise.resolve());
      this.queue.add(key);
    }
  }

  private async loadPages() {
    if (this.isLoadingPage || this.core.signal.aborted) return;
    this.isLoadingPage = true;
    try {
      for (let page = this.nextPage; page > 0; page = this.nextPage) {
        if (!(await this.loadPage(page))) break;
      }
    } finally {
      this.isLoadingPage = false;
    }
  }

  /** Zero when nothing is missing: the index brings the items, and their cards come by their ids. */
  private get nextPage(): number {
    const {items} = this.core.state;
    if (items.status === 'failed') return 0;
    if (items.status === 'loading') return 1;
    const {count, index} = items;
    const {covered} = this.index;
    const isEnough = covered >= Math.min(count, this.pageCount * this.pageSize);
    if (isEnough || index.status === 'loading' || index.status === 'complete') return 0;
    return Math.floor(covered / this.pageSize) + 1;
  }

  /** Whether it has arrived. */
  private async loadPage(page: number): Promise<boolean> {
    const size = this.pageSize;
    try {
      await this.core.runFirstRequest(async () => {
        const {count, items} = await this.provider.ask((provider) => provider.page(page, size));
        this.addCards(items);
        this.index.addCardPage({offset: (page - 1) * size, size, rows: items, count});
        if (page === 1 && count > size && count <= SMALL_TERRITORY) void this.loadIndexWhenIdle();
      }, 'wait');
      return true;
    } catch (cause) {
      const error = toApiError(cause);
      // The list has become shorter than it was.
      const end = (page - 1) * size;
      if (isMissing(error) && end > 0) {
        this.index.addCardPage({offset: end, size: 0, rows: [], count: end});
      } else {
        this.index.setFailed(error);
      }
      return false;
    }
  }

  private async loadIndexWhenIdle() {
    await idle();
    if (!this.core.signal.aborted) {
      this.index.request(['base', ...(this.kind.filters.cheap ?? [])]);
    }
  }

  private loadCards() {
    const keys = [...this.queue];
    this.queue = new Set();
    for (const name of new Set(keys.map(kindOfKey))) {
      void this.loadCardsOf(
        name,
        keys.filter((key) => kindOfKey(key) === name),
      );
    }
  }

  private async loadCardsOf(name: string, keys: readonly ItemKey[]) {
    let cards: ReadonlyMap<ItemKey, ItemCard | undefined> = new Map();
    try {
      const load = async () => {
        const kind = name === this.kind.name ? this.kind : await loadKind(name);
        return this.provider.ask((provider) => provider.cards(keys, kind));
      };
      // What waits for an answer waits for the first page, not for what is requested beside it.
      const isBesidePage = this.core.state.items.status === 'loading';
      cards = await (isBesidePage ? load() : this.core.runFirstRequest(load));
      this.addCards([...cards.values()].filter((card) => card !== undefined));
      const unpublished = [...cards.keys()].filter((key) => !cards.get(key));
      if (unpublished[0]) {
        const known = this.core.state.unpublished;
        this.core.change({unpublished: new Set([...known, ...unpublished])});
      }
    } catch {
      // The cards show the fields of the index.
    }
    // Those that have failed, all or some, are requested again when they are rendered again.
    for (const key of keys) if (!cards.has(key)) this.core.allowAgain(`card ${key}`);
  }

  private addCards(items: readonly ItemCard[]) {
    const cards = new Map(this.core.state.cards);
    for (const item of items) cards.set(item.key, item);
    this.core.change({cards});
  }
}
