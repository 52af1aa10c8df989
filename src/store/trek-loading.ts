import {isMissing} from '../api/api-error.js';
import type {TrekCard} from '../model/trek.js';
import {idle} from './next-paint.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {SourceProvider} from './source-provider.js';
import type {TrekIndex} from './trek-index.js';

/**
 * A territory this small loads its index when the page is idle, so that every filter answers at
 * once: 150 treks cost a server about as much as the first page of cards.
 */
const SMALL_TERRITORY = 150;

/** Loads the cards of a source: a page at a time, or those of some treks. */
export class TrekLoading {
  private readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly index: TrekIndex;
  private pageSize = 0;
  private wantedPages = 0;
  private isLoadingPage = false;
  private wantedCards = new Set<number>();

  constructor(core: SourceCore, provider: SourceProvider, index: TrekIndex) {
    this.core = core;
    this.provider = provider;
    this.index = index;
  }

  /** Loads the first page of cards, unless the treks are there already. */
  requestFirstPage(pageSize: number) {
    this.pageSize = Math.max(this.pageSize, pageSize);
    this.requestPages(1);
  }

  /** Loads so many pages of cards in the server's order, unless the index has them. */
  requestPages(count: number) {
    this.wantedPages = Math.max(this.wantedPages, count);
    // All elements of the page say what they need before the first request leaves.
    if (this.isLoadingPage || this.pageSize === 0) return;
    if (this.core.state.treks.status === 'loading') this.core.expectFirst();
    queueMicrotask(() => void this.loadPages());
  }

  retry() {
    if (this.core.state.treks.status === 'failed') this.core.change({treks: {status: 'loading'}});
    this.index.retry();
    // Without an index, the page that failed is still missing.
    if (this.pageSize > 0) void this.loadPages();
  }

  requestCards(ids: readonly number[]) {
    const {cards} = this.core.state;
    const missing = ids.filter((id) => !cards.has(id) && !this.core.isRequested(`card ${id}`));
    if (missing.length === 0) return;
    // Calls of one task become one request.
    if (this.wantedCards.size === 0) queueMicrotask(() => void this.loadCards());
    for (const id of missing) {
      this.core.requestOnce(`card ${id}`, () => Promise.resolve());
      this.wantedCards.add(id);
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

  /** Zero when nothing is missing: the index brings the treks, and their cards come by their ids. */
  private get nextPage(): number {
    const {treks} = this.core.state;
    if (treks.status === 'failed') return 0;
    if (treks.status === 'loading') return 1;
    const {count, index} = treks;
    const {covered} = this.index;
    const isEnough = covered >= Math.min(count, this.wantedPages * this.pageSize);
    if (isEnough || index.status === 'loading' || index.status === 'complete') return 0;
    return Math.floor(covered / this.pageSize) + 1;
  }

  /** Whether it has arrived. */
  private async loadPage(page: number): Promise<boolean> {
    const size = this.pageSize;
    try {
      await this.core.first(async () => {
        const {count, treks} = await this.provider.ask((provider) => provider.page(page, size));
        this.addCards(treks);
        this.index.addCards({offset: (page - 1) * size, size, rows: treks, count});
        if (page === 1 && count > size && count <= SMALL_TERRITORY) void this.loadIndexWhenIdle();
      }, 'wait');
      return true;
    } catch (cause) {
      const error = toApiError(cause);
      // The list has become shorter than it was.
      const end = (page - 1) * size;
      if (isMissing(error) && end > 0) {
        this.index.addCards({offset: end, size: 0, rows: [], count: end});
      } else {
        this.index.fail(error);
      }
      return false;
    }
  }

  private async loadIndexWhenIdle() {
    await idle();
    if (!this.core.signal.aborted) this.index.request(['base']);
  }

  private async loadCards() {
    const ids = [...this.wantedCards];
    this.wantedCards = new Set();
    try {
      const cards = await this.core.first(() =>
        this.provider.ask((provider) => provider.cards(ids)),
      );
      this.addCards([...cards.values()]);
    } catch {
      // The cards keep what the index says; they are requested again when shown again.
      for (const id of ids) this.core.allowAgain(`card ${id}`);
    }
  }

  private addCards(treks: readonly TrekCard[]) {
    const cards = new Map(this.core.state.cards);
    for (const trek of treks) cards.set(trek.id, trek);
    this.core.change({cards});
  }
}
