import type {ColumnName} from '../api/trek-columns.js';
import {type Criteria, isTermFilter, type TermFilter} from '../model/search/criteria.js';
import {SearchIndex} from '../model/search/search-index.js';
import type {Suggestion} from '../model/search/search-results.js';
import type {Trek} from '../model/trek.js';
import type {Vocabularies, VocabularyName} from '../model/vocabulary.js';
import {CriteriaLoading, type CriteriaLoadingParts} from './criteria-loading.js';
import type {SourceCore} from './source-core.js';
import type {SourceState} from './source-state.js';

/** Which vocabulary a filter takes its terms from. */
export const filterVocabularies: Readonly<Record<TermFilter, VocabularyName>> = {
  practice: 'practices',
  difficulty: 'difficulties',
  route: 'routes',
  theme: 'themes',
  label: 'labels',
  accessibility: 'accessibilities',
  network: 'networks',
  city: 'cities',
  district: 'districts',
  structure: 'structures',
};

/** As many as are taken in without a visitor who types noticing. */
const TREKS_PER_TASK = 500;
/** A text may mean so many communes, districts and themes; the server is asked who has them. */
const MOST_TERMS_OF_TEXT = 4;
/** A server is asked once the visitor pauses. */
const TYPING_PAUSE_MS = 400;

/** Searches the index, which may still be arriving. Loaded when a visitor searches. */
export class TrekSearch {
  private readonly core: SourceCore;
  private readonly searchIndex: SearchIndex;
  private readonly loading: CriteriaLoading;
  private taken = 0;
  private isTaking = false;
  private takenPages = 0;
  private seen: Partial<SourceState> = {};
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor(language: string, parts: CriteriaLoadingParts) {
    this.core = parts.core;
    this.searchIndex = new SearchIndex(language);
    this.loading = new CriteriaLoading(parts);
    this.core.subscribe(() => this.follow());
    this.follow();
  }

  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.searchIndex.suggest(text, limit);
  }

  countOf(criteria: Criteria): number {
    const {treks, isPending} = this.searchIndex.find(criteria);
    return isPending ? 0 : treks.length;
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
      for (const {filter, id, trekIds} of state.termMembers.values()) {
        this.searchIndex.setMembers(filter, id, trekIds);
      }
      isChanged = true;
    }
    if (state.criteria.text !== before.criteria?.text) this.findTermsOfText();
    if (state.criteria !== before.criteria) this.loading.request(state.criteria);
    if (state.criteria !== before.criteria || isChanged) this.find();
    if (state.treks !== before.treks) this.takeSome();
  }

  private takeVocabularies(vocabularies: Vocabularies, before: Vocabularies = {}) {
    for (const [filter, name] of Object.entries(filterVocabularies)) {
      const vocabulary = vocabularies[name];
      if (!vocabulary || vocabulary === before[name]) continue;
      // Keys of the record are what it is typed with.
      this.searchIndex.setVocabulary(filter as TermFilter, vocabulary);
    }
    this.findTermsOfText();
  }

  private takePages(): boolean {
    const {columnPages} = this.core.state;
    const pages = columnPages.slice(this.takenPages);
    this.takenPages = columnPages.length;
    for (const {names, rows} of pages) this.searchIndex.addParts(filtersOf(names), rows);
    return pages.length > 0;
  }

  private takeColumns(before: Partial<SourceState>): boolean {
    const complete = Object.entries(this.core.state.columns).filter(
      // Keys of the record are what it is typed with.
      ([name, {status}]) =>
        status === 'complete' && before.columns?.[name as ColumnName]?.status !== 'complete',
    );
    for (const [name] of complete) if (isFilter(name)) this.searchIndex.completeFilter(name);
    this.completeTreks();
    return complete.length > 0;
  }

  /** Takes in the index a bit at a time, so that the page answers in between. */
  private takeSome() {
    const {treks} = this.core.state;
    if (this.isTaking || treks.status !== 'ready') return;
    const some: readonly Trek[] = treks.treks.slice(this.taken, this.taken + TREKS_PER_TASK);
    this.searchIndex.add(some, this.taken);
    this.taken += some.length;
    const isTaken = this.taken >= treks.treks.length;
    this.completeTreks();
    if (isTaken || !this.core.state.found) this.find();
    if (isTaken) return;
    this.isTaking = true;
    setTimeout(() => {
      this.isTaking = false;
      if (!this.core.signal.aborted) this.takeSome();
    });
  }

  private completeTreks() {
    const {treks} = this.core.state;
    if (treks.status !== 'ready' || treks.index.status !== 'complete') return;
    if (this.taken >= treks.treks.length) this.searchIndex.complete();
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
    const {treks, criteria} = this.core.state;
    if (treks.status !== 'ready') return;
    // Before the first are taken in, nothing matches; which says nothing unless there are none.
    if (this.taken === 0 && treks.count > 0) return;
    this.core.change({found: this.searchIndex.find(criteria)});
  }
}

const isFilter = (name: string): name is TermFilter => isTermFilter(name as TermFilter);

const filtersOf = (names: readonly ColumnName[]) =>
  names.flatMap((name) => (isFilter(name) ? [name] : []));
