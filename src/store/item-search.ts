import type {Item} from '../model/item.js';
import type {Criteria} from '../model/search/criteria.js';
import {isTermFilter} from '../model/search/filter-names.js';
import type {Filters} from '../model/search/filters.js';
import type {SearchFields} from '../model/search/search-fields.js';
import {SearchIndex} from '../model/search/search-index.js';
import type {Suggestion} from '../model/search/search-results.js';
import type {Vocabularies} from '../model/vocabulary.js';
import {CriteriaLoading, type SearchedSource} from './criteria-loading.js';
import type {SourceCore} from './source-core.js';
import type {SourceState} from './source-state.js';

/** As many as are taken in without a visitor who types noticing. */
const ITEMS_PER_TASK = 500;
/** A text may mean so many communes, districts and themes; the server is asked who has them. */
const MOST_TERMS_OF_TEXT = 4;
/** A server is asked once the visitor pauses. */
const TYPING_PAUSE_MS = 400;

/** Searches the index, which may still be arriving. Loaded when a visitor searches. */
export class ItemSearch {
  private readonly core: SourceCore;
  private readonly filters: Filters;
  private readonly searchIndex: SearchIndex;
  private readonly loading: CriteriaLoading;
  private taken = 0;
  /** What they were taken from. */
  private takenFrom: readonly Item[] = [];
  private isTaking = false;
  private takenPages = 0;
  private seen: Partial<SourceState> = {};
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(language: string, fields: SearchFields, source: SearchedSource) {
    this.core = source.core;
    this.filters = source.kind.filters;
    this.searchIndex = new SearchIndex(language, fields, this.filters.withItems);
    this.loading = new CriteriaLoading(source);
    this.core.subscribe(() => this.follow());
    this.follow();
  }

  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.searchIndex.suggest(text, limit);
  }

  countOf(criteria: Criteria): number {
    const {items, isPending} = this.searchIndex.find(criteria);
    return isPending ? 0 : items.length;
  }

  private follow() {
    const {state} = this.core;
    const before = this.seen;
    this.seen = state;
    let isChanged = false;
    if (state.vocabularies !== before.vocabularies) {
      this.takeVocabularies(state.vocabularies, before.vocabularies);
      isChanged = true;
    }
    if (state.columnPages !== before.columnPages) isChanged = this.takePages() || isChanged;
    if (state.columns !== before.columns) isChanged = this.takeColumns(before) || isChanged;
    if (state.termMembers !== before.termMembers) {
      for (const {filter, id, keys} of state.termMembers.values()) {
        this.searchIndex.setMembers(filter, id, keys);
      }
      isChanged = true;
    }
    if (state.criteria.text !== before.criteria?.text) this.findTermsOfText();
    if (state.criteria !== before.criteria) this.loading.request(state.criteria);
    if (state.criteria !== before.criteria || isChanged) this.find();
    if (state.items !== before.items) this.takeSome();
  }

  private takeVocabularies(vocabularies: Vocabularies, before: Vocabularies = {}) {
    for (const [filter, name] of Object.entries(this.filters.terms)) {
      const vocabulary = vocabularies[name];
      if (!vocabulary || vocabulary === before[name]) continue;
      this.searchIndex.setVocabulary(filter, vocabulary);
    }
    this.findTermsOfText();
  }

  private readonly isFilter = (name: string) => isTermFilter(this.filters, name);

  private takePages(): boolean {
    const {columnPages} = this.core.state;
    const pages = columnPages.slice(this.takenPages);
    this.takenPages = columnPages.length;
    for (const {names, rows} of pages) this.searchIndex.addParts(names.filter(this.isFilter), rows);
    return pages.length > 0;
  }

  private takeColumns(before: Partial<SourceState>): boolean {
    const complete = Object.entries(this.core.state.columns).filter(
      ([name, {status}]) => status === 'complete' && before.columns?.[name]?.status !== 'complete',
    );
    for (const [name] of complete) if (this.isFilter(name)) this.searchIndex.completeFilter(name);
    this.completeItems();
    return complete.length > 0;
  }

  /** Takes in the index a bit at a time, so that the page answers in between. */
  private takeSome() {
    const {items} = this.core.state;
    if (this.isTaking || items.status !== 'ready') return;
    if (this.core.state.servers) this.takeReplaced(items.loaded);
    const some: readonly Item[] = items.loaded.slice(this.taken, this.taken + ITEMS_PER_TASK);
    this.searchIndex.add(some, this.taken);
    this.taken += some.length;
    const isTaken = this.taken >= items.loaded.length;
    this.completeItems();
    if (isTaken || !this.core.state.results) this.find();
    if (isTaken) return;
    this.isTaking = true;
    setTimeout(() => {
      this.isTaking = false;
      if (!this.core.signal.aborted) this.takeSome();
    });
  }

  /** One of several servers may have more to say of an item, or an event that comes before others. */
  private takeReplaced(loaded: readonly Item[]) {
    const before = this.takenFrom.slice(0, this.taken);
    this.takenFrom = loaded;
    if (before.every((item, place) => item === loaded[place])) return;
    const keys = new Set(loaded.map(({key}) => key));
    for (const {key} of before) if (!keys.has(key)) this.searchIndex.remove(key);
    // Those that have only moved are there already.
    this.searchIndex.add(loaded.slice(0, this.taken), 0);
  }

  private completeItems() {
    const {items} = this.core.state;
    if (items.status !== 'ready' || items.index.status !== 'complete') return;
    if (this.taken >= items.loaded.length) this.searchIndex.complete();
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
    // Before the first are taken in, nothing matches; which says nothing unless there are none.
    if (this.taken === 0 && items.count > 0) return;
    this.core.change({results: this.searchIndex.find(criteria)});
  }
}
