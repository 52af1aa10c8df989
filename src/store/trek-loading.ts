import {readTrekCards, readTrekIndex, readTrekPage} from '../api/treks.js';
import type {Trek, TrekCard} from '../model/trek.js';
import {painted} from './painted.js';
import {type SourceCore, toApiError} from './source-core.js';
import type {IndexState} from './source-state.js';

/** Brings the treks of a source: the first cards, the whole index, then cards on demand. */
export class TrekLoading {
  private readonly core: SourceCore;
  private firstPageSize = 0;
  private withTexts = false;
  private wantedCards = new Set<number>();

  constructor(core: SourceCore) {
    this.core = core;
  }

  want(firstCards: number) {
    this.firstPageSize = Math.max(this.firstPageSize, firstCards);
    // All elements of the page say what they want before the first request leaves.
    this.core.askOnce('treks', async () => {
      await Promise.resolve();
      await this.load();
    });
  }

  /** The index will carry what a search reads; too late once it has been asked for. */
  wantTexts() {
    this.withTexts = true;
  }

  retry() {
    const {treks} = this.core.state;
    if (treks.status === 'failed') {
      this.core.change({treks: {status: 'loading'}});
      void this.load();
    } else if (treks.status === 'ready' && treks.index.status === 'partial') {
      this.core.change({treks: {...treks, index: {status: 'loading'}}});
      void this.loadIndex(treks.count);
    }
  }

  wantCards(ids: readonly number[]) {
    const {cards} = this.core.state;
    const missing = ids.filter((id) => !cards.has(id) && !this.core.hasAsked(`card ${id}`));
    if (missing.length === 0) return;
    // Calls of one task become one request.
    if (this.wantedCards.size === 0) queueMicrotask(() => void this.loadCards());
    for (const id of missing) {
      this.core.askOnce(`card ${id}`, () => Promise.resolve());
      this.wantedCards.add(id);
    }
  }

  private async load() {
    const {signal} = this.core;
    try {
      if (this.firstPageSize === 0) return await this.loadIndex(1);
      const page = await this.core.ask((question) =>
        readTrekPage(question, {page: 1, pageSize: this.firstPageSize, signal}),
      );
      const isComplete = page.treks.length >= page.count;
      this.addCards(page.treks);
      this.show(page.count, page.treks, {status: isComplete ? 'complete' : 'loading'});
      if (isComplete) return;
      // The first cards are shown before the browser is busy with the rest.
      await painted();
      await this.loadIndex(page.count);
    } catch (error) {
      this.core.change({treks: {status: 'failed', error: toApiError(error)}});
    }
  }

  private async loadIndex(count: number) {
    const {signal} = this.core;
    try {
      const treks = await this.core.ask((question) =>
        readTrekIndex(question, {
          count,
          withTexts: this.withTexts,
          signal,
          onProgress: (known, total) => this.show(total, known, {status: 'loading'}),
        }),
      );
      this.show(treks.length, treks, {status: 'complete'});
    } catch (error) {
      const {treks} = this.core.state;
      if (treks.status !== 'ready') throw error;
      this.show(treks.count, treks.treks, {status: 'partial', error: toApiError(error)});
    }
  }

  /** Never shows fewer than before: a retry begins with the pages that had arrived. */
  private show(count: number, treks: readonly Trek[], index: IndexState) {
    const before = this.core.state.treks;
    const known =
      before.status === 'ready' && index.status !== 'complete' && before.treks.length > treks.length
        ? before.treks
        : treks;
    this.core.change({treks: {status: 'ready', count, treks: known, index}});
  }

  private async loadCards() {
    const ids = [...this.wantedCards];
    const {signal} = this.core;
    this.wantedCards = new Set();
    try {
      const cards = await this.core.ask((question) => readTrekCards(question, ids, signal));
      this.addCards([...cards.values()]);
    } catch {
      // The cards keep what the index says; they are asked for again when shown again.
      for (const id of ids) this.core.unask(`card ${id}`);
    }
  }

  private addCards(treks: readonly TrekCard[]) {
    const cards = new Map(this.core.state.cards);
    for (const trek of treks) cards.set(trek.id, trek);
    this.core.change({cards});
  }
}
