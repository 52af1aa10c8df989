import type {ApiError} from '../../api/api-error.js';
import type {ColumnName} from '../../api/trek-columns.js';
import {
  asksForRange,
  type Criteria,
  type FilterName,
  isTermFilter,
  type TermFilter,
} from '../../model/search/criteria.js';
import type {Term, TermId} from '../../model/vocabulary.js';
import type {ColumnState, ColumnStates, SourceState} from '../../store/source-state.js';
import {filterVocabularies} from '../../store/trek-search.js';

/**
 * The terms of a filter that a trek has, and those to keep in any case, in the order to show them;
 * all terms of the vocabulary until it is known which treks have them.
 */
export function termsOf(
  filter: TermFilter,
  {vocabularies, found}: SourceState,
  kept: readonly TermId[],
): readonly Term[] {
  const used = found?.counted.has(filter) ? found.counts[filter] : undefined;
  const terms: readonly Term[] = [...(vocabularies[filterVocabularies[filter]]?.values() ?? [])];
  return terms.filter(
    (term) => kept.includes(term.id) || ((!used || used.has(term.id)) && isMeant(term)),
  );
}

/** An editor may keep a label from being a filter. */
const isMeant = (term: Term & {readonly filterable?: boolean}) => term.filterable !== false;

/** Whether it is not known yet what there is to choose from. */
export function isPending(filter: FilterName, {vocabularies, found}: SourceState): boolean {
  return isTermFilter(filter) ? !vocabularies[filterVocabularies[filter]] : !found;
}

/** How many treks it is known of whether they pass a filter; absent once that is all of them. */
export function knownOf(filter: FilterName, state: SourceState): number | undefined {
  const {found, treks, columns} = state;
  if (found?.counted.has(filter) || treks.status !== 'ready') return undefined;
  const column = isTermFilter(filter) && columnOf(filter, columns);
  if (column && column.status !== 'complete') return column.known;
  const base = columns.base;
  return base?.status === 'loading' ? base.known : undefined;
}

/** Why a filter cannot count its terms, if it failed. */
export function failureOf(filter: FilterName, {columns}: SourceState): ApiError | undefined {
  const column = isTermFilter(filter) ? columnOf(filter, columns) : undefined;
  return column?.status === 'failed' ? column.error : undefined;
}

/** Practice, difficulty and route come with the treks themselves. */
function columnOf(filter: TermFilter, columns: ColumnStates): ColumnState | undefined {
  return filter in columns ? columns[filter as ColumnName] : undefined;
}

/** Whether there is anything to choose from, or may be. */
export function hasChoice(filter: FilterName, criteria: Criteria, state: SourceState): boolean {
  if (isTermFilter(filter)) {
    const chosen = criteria.terms[filter] ?? [];
    const isMissing = state.missingColumns.includes(filter as ColumnName);
    if (isMissing && chosen.length === 0) return false;
    return isPending(filter, state) || termsOf(filter, state, chosen).length > 0;
  }
  if (isPending(filter, state)) return true;
  const {bounds} = state.found?.ranges[filter] ?? {};
  return bounds !== undefined && (bounds.from < bounds.to || asksForRange(criteria.ranges[filter]));
}

/** How many values of a filter are asked for. */
export function askedOf(filter: FilterName, {terms, ranges}: Criteria): number {
  return (isTermFilter(filter) ? terms[filter] : ranges[filter])?.length ?? 0;
}
