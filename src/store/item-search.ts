import type {Item} from '../model/item.js';
import type {Criteria} from '../model/search/criteria.js';
import {isTermFilter} from '../model/search/filter-names.js';
import type {Filters} from '../model/search/filters.js';
import type {SearchFields} from '../model/search/search-fields.js';
import {SearchIndex} from '../model/search/search-index.js';
import type {SearchResults, Suggestion} from '../model/search/search-results.js';
import {shownKey} from '../model/server-number.js';
import type {Vocabularies} from '../model/vocabulary.js';
import {CriteriaLoading, type SearchedSource} from './criteria-loading.js';
import type {SourceCore} from './source-core.js';
import type {SourceState} from './source-state.js';

/** How many items are added in one task, without a noticeable delay while typing. */
const ITEMS_PER_TASK = 500;
/** How many communes, districts and themes a text may match; the server is asked which items have them. */
const MOST_TERMS_OF_TEXT = 4;
/** The pause in typing after which the server is asked. */
const TYPING_PAUSE_MS = 400;

/** Searches the index, which may still be arriving. Loaded when a visitor searches. */
export class ItemSearch {
  private readonly core: SourceCore;
  private readonly filters: Filters;
  private readonly searchIndex: SearchIndex;
  private readonly loading: CriteriaLoading;
  private addedCount = 0;
  /** What they were taken from. */
  private addedItems: readonly Item[] = [];
  private isAdding = false;
  private addedPages = 0;
  private lastState: Partial<SourceState> = {};
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(language: string, fields: SearchFields, source: SearchedSource) {
    this.core = source.core;
    this.filters = source.kind.filters;
    this.searchIndex = new SearchIndex(language, fields, this.filters.withItems);
    this.loading = new CriteriaLoading(source);
    this.core.subscribe(() => this.update());
    this.update();
  }

  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.searchIndex.suggest(text, limit);
  }

  countOf(criteria: Criteria): number {
    const {items, isPending} = this.search(criteria);
    return isPending ? 0 : items.length;
  }

  private update() {
    const {state} = this.core;
    const before = this.lastState;
    this.lastState = state;
    let isChanged = false;
    if (state.vocabularies !== before.vocabularies) {
      this.addVocabularies(state.vocabularies, before.vocabularies);
      isChanged = true;
    }
    if (state.columnPages !== before.columnPages) isChanged = this.addColumnPages() || isChanged;
    if (state.columns !== before.columns) isChanged = this.completeColumns(before) || isChanged;
    if (state.termMembers !== before.termMembers) {
      for (const {filter, id, keys} of state.termMembers.values()) {
        this.searchIndex.setMembers(filter, id, keys);
      }
      isChanged = true;
    }
    if (state.criteria.text !== before.criteria?.text) this.findTermsOfText();
    if (state.criteria !== before.criteria) this.loading.request(state.criteria);
    if (state.favourites !== before.favourites && state.criteria.selection) isChanged = true;
    if (state.criteria !== before.criteria || isChanged) this.find();
    if (state.items !== before.items) this.addSomeItems();
  }

  private addVocabularies(vocabularies: Vocabularies, before: Vocabularies = {}) {
    for (const [filter, name] of Object.entries(this.filters.terms)) {
      const vocabulary = vocabularies[name];
      if (!vocabulary || vocabulary === before[name]) continue;
      this.searchIndex.setVocabulary(filter, vocabulary);
    }
    this.findTermsOfText();
  }

  private readonly isFilter = (name: string) => isTermFilter(this.filters, name);

  private addColumnPages(): boolean {
    const {columnPages} = this.core.state;
    const pages = columnPages.slice(this.addedPages);
    this.addedPages = columnPages.length;
    for (const {names, rows} of pages) this.searchIndex.addParts(names.filter(this.isFilter), rows);
    return pages.length > 0;
  }

  private completeColumns(before: Partial<SourceState>): boolean {
    const complete = Object.entries(this.core.state.columns).filter(
      ([name, {status}]) => status === 'complete' && before.columns?.[name]?.status !== 'complete',
    );
    for (const [name] of complete) if (this.isFilter(name)) this.searchIndex.completeFilter(name);
    this.completeItems();
    return complete.length > 0;
  }

  /** Takes in the index a bit at a time, so that the page answers in between. */
  private addSomeItems() {
    const {items} = this.core.state;
    if (this.isAdding || items.status !== 'ready') return;
    if (this.core.state.servers) this.replaceItems(items.loaded);
    const some: readonly Item[] = items.loaded.slice(
      this.addedCount,
      this.addedCount + ITEMS_PER_TASK,
    );
    this.searchIndex.add(some, this.addedCount);
    this.addedCount += some.length;
    const isTaken = this.addedCount >= items.loaded.length;
    this.completeItems();
    if (isTaken || !this.core.state.results) this.find();
    if (isTaken) return;
    this.isAdding = true;
    setTimeout(() => {
      this.isAdding = false;
      if (!this.core.signal.aborted) this.addSomeItems();
    });
  }

  /** Another of several servers may have more fields of an item, or an event that precedes others. */
  private replaceItems(loaded: readonly Item[]) {
    const before = this.addedItems.slice(0, this.addedCount);
    this.addedItems = loaded;
    if (before.every((item, place) => item === loaded[place])) return;
    const keys = new Set(loaded.map(({key}) => key));
    for (const {key} of before) if (!keys.has(key)) this.searchIndex.remove(key);
    // Those that have only moved are there already.
    this.searchIndex.add(loaded.slice(0, this.addedCount), 0);
  }

  private completeItems() {
    const {items} = this.core.state;
    if (items.status !== 'ready' || items.index.status !== 'complete') return;
    if (this.addedCount >= items.loaded.length) this.searchIndex.complete();
  }

  /** A commune, a district or a theme that the text names is searched before its column is there. */
  private findTermsOfText() {
    clearTimeout(this.typing);
    const {text} = this.core.state.criteria;
    if (text.trim() === '') return;
    this.typing = setTimeout(() => {
      if (this.core.signal.aborted) return;
      for (const {filter, id} of this.searchIndex.unknownTermsOf(text, MOST_TERMS_OF_TEXT)) {
        this.loading.requestMembers(filter, id);
      }
    }, TYPING_PAUSE_MS);
  }

  private find() {
    const {items, criteria} = this.core.state;
    if (items.status !== 'ready') return;
    // Without any item in the index, an empty result is only correct for an empty source.
    if (this.addedCount === 0 && items.count > 0) return;
    this.core.change({results: this.search(criteria)});
  }

  private search(criteria: Criteria): SearchResults {
    const {selection} = criteria;
    const {favourites, shownKeys} = this.core.state;
    const selected =
      selection === 'favourites'
        ? favourites
        : selection && new Set(selection.map((key) => shownKey(shownKeys, key)));
    const results = this.searchIndex.find(criteria, selected);
    // The panel that names a selection comes with the favourites; cards before it would be moved by it.
    return selection && !favourites ? {...results, isPending: true} : results;
  }
}
