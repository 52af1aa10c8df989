import {
  asksForRange,
  type Criteria,
  type FilterName,
  isTermFilter,
  type TermFilter,
} from '../../model/finding/criteria.js';
import type {Term, TermId} from '../../model/vocabulary.js';
import {filterVocabularies} from '../../store/finding.js';
import type {SourceState} from '../../store/source-state.js';

/** The terms of a filter that a trek has, or the visitor has ticked, in the order to show them. */
export function termsOf(
  filter: TermFilter,
  {vocabularies, found}: SourceState,
  chosen: readonly TermId[],
): readonly Term[] {
  const used = found?.counts[filter];
  const terms: readonly Term[] = [...(vocabularies[filterVocabularies[filter]]?.values() ?? [])];
  return terms.filter((term) => chosen.includes(term.id) || (used?.has(term.id) && isMeant(term)));
}

/** An editor may keep a label from being a filter. */
const isMeant = (term: Term & {readonly filterable?: boolean}) => term.filterable !== false;

/** Whether it is not known yet what there is to choose from. */
export function isPending(filter: FilterName, {vocabularies, found}: SourceState): boolean {
  return !found || (isTermFilter(filter) && !vocabularies[filterVocabularies[filter]]);
}

/** Whether there is anything to choose from, or may be. */
export function hasChoice(filter: FilterName, criteria: Criteria, state: SourceState): boolean {
  if (isPending(filter, state)) return true;
  if (isTermFilter(filter)) {
    return termsOf(filter, state, criteria.terms[filter] ?? []).length > 0;
  }
  const {bounds} = state.found?.ranges[filter] ?? {};
  return bounds !== undefined && (bounds.from < bounds.to || asksForRange(criteria.ranges[filter]));
}

/** How many values of a filter are asked for. */
export function askedOf(filter: FilterName, {terms, ranges}: Criteria): number {
  return (isTermFilter(filter) ? terms[filter] : ranges[filter])?.length ?? 0;
}
