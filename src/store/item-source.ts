import type {ItemKey} from '../model/item.js';
import {type Criteria, hasCriteria} from '../model/search/criteria.js';
import type {Suggestion} from '../model/search/search-results.js';
import type {TrackPosition} from '../model/track.js';
import type {TermId, VocabularyName} from '../model/vocabulary.js';
import type {ItemSearch} from './item-search.js';
import type {Kind} from './kinds.js';
import {SourceCore, toApiError} from './source-core.js';
import type {SourceState} from './source-state.js';
import type {WithinRequest} from './tile-loading.js';

/**
 * The only place where state changes: what is known of some items, and what the visitor chose among
 * them. Shared by the elements that show the same. A subclass loads the items.
 */
export abstract class ItemSource {
  /** What its items are. */
  readonly kind: Kind;
  /** For other modules of the store alone, which change the state with it. */
  readonly core: SourceCore;
  private readonly language: string;
  private search: ItemSearch | undefined;

  /** `carried` is what the visitor had chosen in the source that this one replaces. */
  constructor(kind: Kind, language: string, carried: Partial<SourceState>) {
    this.kind = kind;
    this.language = language;
    this.core = new SourceCore(carried);
  }

  get state(): SourceState {
    return this.core.state;
  }

  subscribe(listener: () => void): () => void {
    return this.core.subscribe(listener);
  }

  /** Loads the first page of cards, once for all elements that share the source. */
  abstract requestFirstPage(pageSize: number): void;
  /** Loads so many pages of cards, unless the index has them. */
  abstract requestPages(depth: number): void;
  /** Loads what cards need beyond the index, also those of items of other kinds. */
  abstract requestCards(keys: readonly ItemKey[]): void;
  /** Loads these columns of the index, each once. */
  abstract requestColumns(names: readonly string[]): void;
  /** Loads a column again after a failure. */
  abstract retryFilter(filter: string): void;
  /** Loads which items have a term, before the column of its filter is there. */
  abstract requestMembers(filter: string, id: TermId): void;
  /** Loads vocabularies, after the first cards and in this order. */
  abstract requestVocabularies(names: readonly VocabularyName[]): void;
  /** Loads the vocabularies of the terms that its cards have. */
  abstract requestCardVocabularies(): void;
  abstract requestSheet(key: ItemKey): void;
  abstract retrySheet(key: ItemKey): void;
  /** Loads the shape of an item for the map, unless its sheet is requested, which has it. */
  abstract requestShape(key: ItemKey): void;
  /** Loads what a map shows of all items within its bounds, and no longer what is within the previous ones only. */
  abstract requestWithin(request: WithinRequest): void;
  /** Loads cards of the items of a kind near another one. */
  abstract requestNear(key: ItemKey, kind: string): void;
  /** Loads information desks; those that are not published stay absent. */
  abstract requestDesks(keys: readonly ItemKey[]): void;
  /** Address of the API that has an item. */
  abstract addressOf(key: ItemKey): string;
  /** Requests again whatever could not be loaded. */
  protected abstract retryLoading(): void;

  /** Loads the index of all items: what a map, a search, a filter or a sort needs. */
  requestIndex() {
    this.requestColumn('base');
  }

  /** Loads a column of the index. Controls request with each update: what has failed is loaded again by a retry only. */
  requestColumn(name: string) {
    const {cheap} = this.kind.filters;
    this.requestUnfailed(cheap?.includes(name) ? cheap : [name]);
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
        this.search = new ItemSearch(this.language, fields, this);
      } catch (cause) {
        this.core.change({searchError: toApiError(cause)});
        throw cause;
      }
    });
  }

  /** Loads the texts that a search reads beside the names. */
  requestTexts() {
    this.requestSearch();
    this.requestColumns(['texts']);
  }

  /** Shows the items that match the criteria; all items for empty criteria. */
  setCriteria(criteria: Criteria) {
    // A page may set again what is set: as many cards stay.
    if (JSON.stringify(criteria) === JSON.stringify(this.state.criteria)) return;
    this.core.change({criteria, depth: 1});
    this.requestForCriteria();
  }

  /** Suggestions for a search text, the best matches first. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.search?.suggest(text, limit) ?? [];
  }

  /** How many items would match; zero until a search is possible. */
  countOf(criteria: Criteria): number {
    return this.search?.countOf(criteria) ?? 0;
  }

  /** Shows this many pages of cards. */
  setDepth(depth: number) {
    if (depth !== this.state.depth) this.core.change({depth});
    this.requestPages(depth);
  }

  /** Requests again whatever failed, and only that. */
  retryItems() {
    if (this.state.searchError) this.core.forget(['searchError']);
    this.retryLoading();
    this.requestForCriteria();
  }

  select(key: ItemKey | undefined) {
    if (key === this.state.selectedKey) return;
    const selected = key === undefined ? {} : {selectedKey: key};
    this.core.forget(['selectedKey', 'trackPosition'], selected);
  }

  /** Requests that the sheet of an item is opened and shown in the viewport. */
  requestOpening(key: ItemKey) {
    this.core.change({openRequest: {key}});
  }

  highlight(key: ItemKey | undefined) {
    if (key === this.state.highlightedKey) return;
    this.core.forget(['highlightedKey'], key === undefined ? {} : {highlightedKey: key});
  }

  /** Marks a position on the track of an item. */
  pointAtTrack(position: TrackPosition | undefined) {
    const {trackPosition: known} = this.state;
    if (JSON.stringify(position) === JSON.stringify(known)) return;
    this.core.forget(['trackPosition'], position === undefined ? {} : {trackPosition: position});
  }

  /** Gives up every request. */
  end() {
    this.core.end();
  }

  /** Loads what the criteria ask about. */
  requestForCriteria() {
    const {criteria} = this.state;
    const {cheap = [], sortVocabularies} = this.kind.filters;
    const isCheapNeeded = cheap.some((filter) => criteria.terms[filter]?.length);
    // One request is cheaper than one for the items and one for these.
    if (isCheapNeeded || sortVocabularies?.[criteria.sort ?? '']) {
      this.requestUnfailed(['base', ...cheap]);
    }
    if (hasCriteria(criteria) || criteria.sort || criteria.from) this.requestSearch();
  }

  private requestUnfailed(names: readonly string[]) {
    const {columns} = this.state;
    const some = names.filter((name) => columns[name]?.status !== 'failed');
    if (some[0]) this.requestColumns(some);
  }

  /** A test may fail. */
  protected importSearch(): Promise<typeof import('./item-search.js')> {
    return import('./item-search.js');
  }
}
