import type {Position} from '../model/geometry.js';
import type {ItemKey} from '../model/item.js';
import {type Criteria, hasCriteria} from '../model/search/criteria.js';
import {isColumnFilter} from '../model/search/filters.js';
import type {Suggestion} from '../model/search/search-results.js';
import type {VocabularyName} from '../model/vocabulary.js';
import {CardLoading} from './card-loading.js';
import {ItemIndex} from './item-index.js';
import type {ItemSearch} from './item-search.js';
import type {Kind} from './kinds.js';
import type {SheetLoading} from './sheet-loading.js';
import {SourceCore, toApiError} from './source-core.js';
import {type CreateProvider, SourceProvider} from './source-provider.js';
import type {SourceQuestion} from './source-question.js';
import {nearName, type SheetState, type SourceState} from './source-state.js';
import type {VocabularyLoading} from './vocabulary-loading.js';

/**
 * The one place where things change: what is known of the items of one question, and what the
 * visitor chose among them. Shared by the elements that ask the same question.
 */
export class ItemSource {
  /** What its items are. */
  readonly kind: Kind;
  /** For other modules of the store alone, which change the state with it. */
  readonly core: SourceCore;
  private readonly provider: SourceProvider;
  private readonly index: ItemIndex;
  private readonly cards: CardLoading;
  private vocabularies: Promise<VocabularyLoading> | undefined;
  private readonly language: string;
  private search: ItemSearch | undefined;

  /** `carried` is what the visitor had chosen in the source that this one replaces. */
  constructor(
    question: SourceQuestion,
    carried: Partial<SourceState> = {},
    createProvider?: CreateProvider,
  ) {
    this.kind = question.kind;
    this.core = new SourceCore(carried);
    this.provider = new SourceProvider(this.core, question, createProvider);
    this.index = new ItemIndex(this.core, this.provider);
    this.cards = new CardLoading(this.core, this.provider, this.index, this.kind);
    this.language = question.language;
    this.requestForCriteria();
  }

  get state(): SourceState {
    return this.core.state;
  }

  subscribe(listener: () => void): () => void {
    return this.core.subscribe(listener);
  }

  /** Loads the first page of cards, once for all elements that share the source. */
  requestFirstPage(pageSize: number) {
    this.cards.requestFirstPage(pageSize);
  }

  /** Loads the index of all items: what a map, a search, a filter or a sort needs. */
  requestIndex() {
    this.requestUnlessFailed('base');
  }

  /** Loads what a filter needs to count its terms. */
  requestFilter(filter: string) {
    this.requestSearch();
    if (isColumnFilter(this.kind.filters, filter)) this.requestUnlessFailed(filter);
  }

  /** Loads again what a filter needs, after a failure. */
  retryFilter(filter: string) {
    this.index.retryColumn(filter);
  }

  /** Loads what searches, filters and sorts, with the index. */
  requestSearch() {
    this.requestIndex();
    if (this.state.searchError) return;
    this.core.requestOnce('search', async () => {
      try {
        const [{ItemSearch}, fields] = await Promise.all([
          this.importSearch(),
          this.kind.loadSearchFields(),
        ]);
        if (this.core.signal.aborted) return;
        this.search = new ItemSearch(this.language, fields, {
          filters: this.kind.filters,
          core: this.core,
          provider: this.provider,
          index: this.index,
          requestVocabularies: (names) => this.requestVocabularies(names),
        });
      } catch (cause) {
        this.core.change({searchError: toApiError(cause)});
        throw cause;
      }
    });
  }

  /** Loads the texts that a search reads beside the names. */
  requestTexts() {
    this.requestSearch();
    this.index.request(['texts']);
  }

  /** Shows the items that match; all when nothing is asked. */
  setCriteria(criteria: Criteria) {
    // A page may set again what is set: as many cards stay.
    if (JSON.stringify(criteria) === JSON.stringify(this.state.criteria)) return;
    this.core.change({criteria, depth: 1});
    this.requestForCriteria();
  }

  /** What a visitor who types may mean, the best first. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.search?.suggest(text, limit) ?? [];
  }

  /** How many items would match; zero until a search is possible. */
  countOf(criteria: Criteria): number {
    return this.search?.countOf(criteria) ?? 0;
  }

  /** Counts an element that shows search, filters and sort, until the returned function is called. */
  addControls(): () => void {
    return this.add('controls');
  }

  /** Counts a map that will report its view, until the returned function is called. */
  addMap(): () => void {
    return this.add('maps');
  }

  /** Shows this many pages of cards. */
  setDepth(depth: number) {
    if (depth !== this.state.depth) this.core.change({depth});
    this.cards.requestPages(depth);
  }

  /** Requests again whatever failed, and only that. */
  retryItems() {
    if (this.state.searchError) this.core.forget(['searchError']);
    this.cards.retry();
    this.requestForCriteria();
  }

  /** Loads what cards need beyond the index, also those of items of other kinds. */
  requestCards(keys: readonly ItemKey[]) {
    this.cards.requestCards(keys);
  }

  /** Loads vocabularies, after the first cards and in this order. */
  requestVocabularies(names: readonly VocabularyName[]) {
    this.withVocabularies((loading) => loading.request(names));
  }

  /** Loads what its cards have words from, as far as they need it. */
  requestCardVocabularies() {
    this.withVocabularies((loading) => loading.requestForCards(this.kind.cardVocabularies));
  }

  requestSheet(key: ItemKey) {
    const {core} = this;
    const name = `sheet ${key}`;
    if (!core.isRequested(name)) core.expectFirst();
    core.requestOnce(name, async () => {
      this.showSheet(key, {status: 'loading'});
      try {
        await core.first(async () => (await this.loadSheets()).loadSheet(key));
      } catch (cause) {
        this.showSheet(key, {status: 'failed', error: toApiError(cause)});
      }
    });
  }

  retrySheet(key: ItemKey) {
    this.core.allowAgain(`sheet ${key}`);
    this.requestSheet(key);
  }

  /** Loads what an item looks like on a map, unless its sheet brings it. */
  requestShape(key: ItemKey) {
    const {core} = this;
    if (core.state.shapes.has(key) || core.isRequested(`sheet ${key}`)) return;
    core.requestOnce(`shape ${key}`, async () => (await this.loadSheets()).loadShape(key));
  }

  /** Loads cards of the items of a kind near another one. */
  requestNear(key: ItemKey, kind: string) {
    this.core.requestOnce(nearName(key, kind), async () =>
      (await this.loadSheets()).loadNear(key, kind),
    );
  }

  /** Loads information desks; those that are not published stay absent. */
  requestDesks(ids: readonly number[]) {
    const {core} = this;
    const missing = ids.filter((id) => !core.state.desks.has(id));
    if (missing.length === 0) return;
    core.requestOnce(`desks ${missing}`, async () => (await this.loadSheets()).loadDesks(missing));
  }

  select(key: ItemKey | undefined) {
    if (key === this.state.selectedKey) return;
    const selected = key === undefined ? {} : {selectedKey: key};
    this.core.forget(['selectedKey', 'trackPosition'], selected);
  }

  /** The visitor wants to read the sheet of an item. */
  requestOpening(key: ItemKey) {
    this.core.change({openRequest: {key}});
  }

  highlight(key: ItemKey | undefined) {
    if (key === this.state.highlightedKey) return;
    this.core.forget(['highlightedKey'], key === undefined ? {} : {highlightedKey: key});
  }

  /** Marks a position on the track of the selected item. */
  pointAtTrack(position: Position | undefined) {
    if (position === this.state.trackPosition) return;
    this.core.forget(['trackPosition'], position === undefined ? {} : {trackPosition: position});
  }

  /** Gives up every request. */
  end() {
    this.core.end();
  }

  /** Loads what the criteria ask about. */
  requestForCriteria() {
    const {criteria} = this.state;
    if (hasCriteria(criteria) || criteria.sort || criteria.from) this.requestSearch();
  }

  /** Controls request with each update: what has failed is loaded again by a retry only. */
  private requestUnlessFailed(column: string) {
    if (this.state.columns[column]?.status !== 'failed') this.index.request([column]);
  }

  private add(what: 'controls' | 'maps'): () => void {
    const add = (change: number) => this.core.change({[what]: this.state[what] + change});
    add(1);
    return () => add(-1);
  }

  private withVocabularies(request: (loading: VocabularyLoading) => void) {
    this.vocabularies ??= this.core
      .afterFirst()
      .then(() => import('./vocabulary-loading.js'))
      .then(({VocabularyLoading}) => new VocabularyLoading(this.core, this.provider));
    this.vocabularies.then(
      request,
      // Cards have no labels then; the next element that needs a vocabulary tries again.
      () => {
        this.vocabularies = undefined;
      },
    );
  }

  private showSheet(key: ItemKey, sheet: SheetState) {
    this.core.change({sheets: new Map(this.state.sheets).set(key, sheet)});
  }

  /** Most pages show no sheet at first. */
  private async loadSheets(): Promise<SheetLoading> {
    const {SheetLoading} = await import('./sheet-loading.js');
    return new SheetLoading(this.core, this.provider, this.kind);
  }

  /** A test may fail. */
  protected importSearch(): Promise<typeof import('./item-search.js')> {
    return import('./item-search.js');
  }
}
