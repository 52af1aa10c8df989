import type {Criteria, TermFilter} from '../model/finding/criteria.js';
import {Finder} from '../model/finding/finder.js';
import type {Suggestion} from '../model/finding/found.js';
import type {Trek} from '../model/trek.js';
import type {Vocabularies, VocabularyName} from '../model/vocabulary.js';
import type {SourceCore} from './source-core.js';

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

/** Looks for treks in the index, which may still be arriving. Loaded when somebody looks. */
export class Finding {
  private readonly core: SourceCore;
  private readonly finder: Finder;
  private readonly taken = new Set<number>();
  private waiting: readonly Trek[] = [];
  private seenTreks: readonly Trek[] | undefined;
  private seenVocabularies: Vocabularies = {};
  private seenCriteria: Criteria;
  private hadGap = false;
  private isTaking = false;

  constructor(core: SourceCore, language: string) {
    this.core = core;
    this.finder = new Finder(language);
    this.seenCriteria = core.state.criteria;
    core.subscribe(() => this.follow());
    this.follow();
  }

  suggest(text: string, limit: number): readonly Suggestion[] {
    return this.finder.suggest(text, limit);
  }

  countOf(criteria: Criteria): number {
    return this.finder.find(criteria).treks.length;
  }

  private follow() {
    const {treks, vocabularies, criteria} = this.core.state;
    if (vocabularies !== this.seenVocabularies) this.takeVocabularies(vocabularies);
    if (criteria !== this.seenCriteria) this.find();
    if (treks.status !== 'ready' || treks.treks === this.seenTreks) return;
    // Once a gap in the index is filled, every trek has its place.
    if (this.hadGap && treks.index.status === 'complete') this.taken.clear();
    this.hadGap = treks.index.status === 'partial' || (this.hadGap && this.taken.size > 0);
    this.seenTreks = treks.treks;
    this.waiting = treks.treks.filter(({id}) => !this.taken.has(id));
    this.takeSome();
  }

  private takeVocabularies(vocabularies: Vocabularies) {
    for (const [filter, name] of Object.entries(filterVocabularies)) {
      const vocabulary = vocabularies[name];
      if (!vocabulary || vocabulary === this.seenVocabularies[name]) continue;
      // Keys of the record are what it is typed with.
      this.finder.setVocabulary(filter as TermFilter, vocabulary);
    }
    this.seenVocabularies = vocabularies;
    this.find();
  }

  /** Takes in the index a bit at a time, so that the page answers in between. */
  private takeSome() {
    if (this.isTaking) return;
    const some = this.waiting.slice(0, TREKS_PER_TASK);
    this.waiting = this.waiting.slice(TREKS_PER_TASK);
    this.finder.add(some, this.taken.size);
    for (const {id} of some) this.taken.add(id);
    if (this.waiting.length === 0 || !this.core.state.found) this.find();
    if (this.waiting.length === 0) return;
    this.isTaking = true;
    setTimeout(() => {
      this.isTaking = false;
      if (!this.core.signal.aborted) this.takeSome();
    });
  }

  private find() {
    const {treks, criteria} = this.core.state;
    this.seenCriteria = criteria;
    if (treks.status !== 'ready') return;
    // Before the first are taken in, nothing matches; which says nothing unless there are none.
    if (this.taken.size === 0 && treks.count > 0) return;
    this.core.change({found: this.finder.find(criteria)});
  }
}
