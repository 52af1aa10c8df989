import {ApiError} from '../api/api-error.js';
import type {Question} from '../api/question.js';
import {
  readTrekCards,
  readTrekIndex,
  readTrekLines,
  readTrekPage,
  readTrekSheet,
} from '../api/treks.js';
import {readVocabulary} from '../api/vocabularies.js';
import type {Position} from '../model/geometry.js';
import type {Trek, TrekCard} from '../model/trek.js';
import type {VocabularyName} from '../model/vocabulary.js';
import {askInKnownLanguage} from './answered-language.js';
import {type IndexState, initialState, type SheetState, type SourceState} from './source-state.js';

/**
 * The one place where things change: what is known of the treks of one question, and what the
 * visitor chose among them. Shared by the elements that ask the same question.
 */
export class TrekSource {
  private question: Question;
  private current = initialState;
  private readonly listeners = new Set<() => void>();
  private readonly ending = new AbortController();
  private readonly asked = new Set<string>();
  private firstPageSize = 0;
  private wantedCards = new Set<number>();

  constructor(question: Question, chosen?: number) {
    this.question = question;
    if (chosen !== undefined) this.current = {...initialState, selectedId: chosen};
  }

  get state(): SourceState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Asks for the treks, once for all who share the source: the first cards, then the whole index.
   * A map has no use for cards and says zero.
   */
  wantTreks(firstCards: number) {
    this.firstPageSize = Math.max(this.firstPageSize, firstCards);
    // All elements of the page say what they want before the first request leaves.
    this.askOnce('treks', async () => {
      await Promise.resolve();
      await this.loadTreks();
    });
  }

  /** Asks again for whatever failed, and only for that. */
  retryTreks() {
    const {treks} = this.current;
    if (treks.status === 'failed') {
      this.change({treks: {status: 'loading'}});
      void this.loadTreks();
    } else if (treks.status === 'ready' && treks.index.status === 'partial') {
      this.change({treks: {...treks, index: {status: 'loading'}}});
      void this.loadIndex(treks.count);
    }
  }

  /** Asks for what cards need beyond the index. Calls of one task become one request. */
  wantCards(ids: readonly number[]) {
    const missing = ids.filter(
      (id) => !this.current.cards.has(id) && !this.asked.has(`card ${id}`),
    );
    if (missing.length === 0) return;
    if (this.wantedCards.size === 0) queueMicrotask(() => void this.loadCards());
    for (const id of missing) {
      this.asked.add(`card ${id}`);
      this.wantedCards.add(id);
    }
  }

  wantVocabularies(names: readonly VocabularyName[]) {
    for (const name of names) {
      this.askOnce(`vocabulary ${name}`, async () => {
        const terms = await this.ask((question) =>
          readVocabulary(question, name, this.ending.signal),
        );
        this.change({vocabularies: {...this.current.vocabularies, [name]: terms}});
      });
    }
  }

  wantSheet(id: number) {
    this.askOnce(`sheet ${id}`, () => this.loadSheet(id));
  }

  retrySheet(id: number) {
    this.asked.delete(`sheet ${id}`);
    this.wantSheet(id);
  }

  /** Asks for the way of a trek, unless its sheet brings it. */
  wantLines(id: number) {
    if (this.current.lines.has(id) || this.asked.has(`sheet ${id}`)) return;
    this.askOnce(`lines ${id}`, async () => {
      const lines = await this.ask((question) => readTrekLines(question, id, this.ending.signal));
      this.change({lines: new Map(this.current.lines).set(id, lines)});
    });
  }

  /** Asks for information desks; those that are not published stay absent. */
  wantDesks(ids: readonly number[]) {
    const missing = ids.filter((id) => !this.current.desks.has(id));
    if (missing.length === 0) return;
    this.askOnce(`desks ${missing}`, async () => {
      // A page with a list alone has no use for it.
      const {readInformationDesks} = await import('../api/information-desks.js');
      const found = await this.ask((question) =>
        readInformationDesks(question, missing, this.ending.signal),
      );
      const desks = new Map(this.current.desks);
      for (const desk of found) desks.set(desk.id, desk);
      this.change({desks});
    });
  }

  select(id: number | undefined) {
    if (id === this.current.selectedId) return;
    const {selectedId: _, spot: __, ...rest} = this.current;
    this.replace(id === undefined ? rest : {...rest, selectedId: id});
  }

  highlight(id: number | undefined) {
    if (id === this.current.highlightedId) return;
    const {highlightedId: _, ...rest} = this.current;
    this.replace(id === undefined ? rest : {...rest, highlightedId: id});
  }

  /** Points at a place along the chosen trek. */
  point(position: Position | undefined) {
    if (position === this.current.spot) return;
    const {spot: _, ...rest} = this.current;
    this.replace(position === undefined ? rest : {...rest, spot: position});
  }

  /** Gives up every request. */
  end() {
    this.listeners.clear();
    this.ending.abort();
  }

  private async loadTreks() {
    try {
      if (this.firstPageSize === 0) return await this.loadIndex(1);
      const page = await this.ask((question) =>
        readTrekPage(question, {page: 1, pageSize: this.firstPageSize, signal: this.ending.signal}),
      );
      const complete = page.treks.length >= page.count;
      this.addCards(page.treks);
      this.showTreks(page.count, page.treks, {status: complete ? 'complete' : 'loading'});
      if (!complete) await this.loadIndex(page.count);
    } catch (error) {
      this.change({treks: {status: 'failed', error: toApiError(error)}});
    }
  }

  private async loadIndex(count: number) {
    try {
      const treks = await this.ask((question) =>
        readTrekIndex(question, {
          count,
          signal: this.ending.signal,
          onProgress: (known, total) => this.showTreks(total, known, {status: 'loading'}),
        }),
      );
      this.showTreks(treks.length, treks, {status: 'complete'});
    } catch (error) {
      const {treks} = this.current;
      if (treks.status !== 'ready') throw error;
      this.showTreks(treks.count, treks.treks, {status: 'partial', error: toApiError(error)});
    }
  }

  /** Never shows fewer than before: a retry begins with the pages that had arrived. */
  private showTreks(count: number, treks: readonly Trek[], index: IndexState) {
    const before = this.current.treks;
    const known =
      before.status === 'ready' && index.status !== 'complete' && before.treks.length > treks.length
        ? before.treks
        : treks;
    this.change({treks: {status: 'ready', count, treks: known, index}});
  }

  private async loadCards() {
    const ids = [...this.wantedCards];
    this.wantedCards = new Set();
    try {
      const cards = await this.ask((question) => readTrekCards(question, ids, this.ending.signal));
      this.addCards([...cards.values()]);
    } catch {
      // The cards keep what the index says; they are asked for again when shown again.
      for (const id of ids) this.asked.delete(`card ${id}`);
    }
  }

  private addCards(treks: readonly TrekCard[]) {
    const cards = new Map(this.current.cards);
    for (const trek of treks) cards.set(trek.id, trek);
    this.change({cards});
  }

  private async loadSheet(id: number) {
    this.showSheet(id, {status: 'loading'});
    try {
      const sheet = await this.ask((question) => readTrekSheet(question, id, this.ending.signal));
      this.change({lines: new Map(this.current.lines).set(id, sheet.lines)});
      this.showSheet(id, {status: 'ready', sheet});
    } catch (error) {
      this.showSheet(id, {status: 'failed', error: toApiError(error)});
    }
  }

  private showSheet(id: number, sheet: SheetState) {
    this.change({sheets: new Map(this.current.sheets).set(id, sheet)});
  }

  private ask<T>(request: (question: Question) => Promise<T>): Promise<T> {
    const adopt = (language: string) => {
      console.warn(
        `trek-widgets: ${this.question.client.address} does not publish in ` +
          `"${this.question.language}"; using "${language}".`,
      );
      this.question = {...this.question, language};
    };
    return askInKnownLanguage(this.question, request, adopt, this.ending.signal);
  }

  /** A question asked before is not asked again, unless it failed. */
  private askOnce(name: string, load: () => Promise<void>) {
    if (this.asked.has(name)) return;
    this.asked.add(name);
    load().catch(() => this.asked.delete(name));
  }

  private change(part: Partial<SourceState>) {
    this.replace({...this.current, ...part});
  }

  private replace(state: SourceState) {
    if (this.ending.signal.aborted) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('unreadable', '', {cause: error});
}
