import {asksForRange, type Criteria} from '../../model/search/criteria.js';
import {isTermFilter} from '../../model/search/filter-names.js';
import type {Filters} from '../../model/search/filters.js';
import type {Term, TermId, Vocabulary} from '../../model/vocabulary.js';
import type {SourceState} from '../../store/source-state.js';

/**
 * The terms of a filter to offer, in the order of the vocabulary: those that any item has and those
 * in `kept`; all terms until it is known which items have them.
 */
export function availableTerms(
  filter: string,
  filters: Filters,
  {vocabularies, results}: SourceState,
  kept: readonly TermId[],
): readonly Term[] {
  const used = results?.counted.has(filter) ? results.counts[filter] : undefined;
  const name = filters.terms[filter];
  const vocabulary: Vocabulary | undefined = name && vocabularies[name];
  const terms = [...(vocabulary?.values() ?? [])];
  return terms.filter(
    (term) => kept.includes(term.id) || ((!used || used.has(term.id)) && isFilterable(term)),
  );
}

/** In Geotrek a label can be excluded from filters. */
const isFilterable = (term: Term & {readonly filterable?: boolean}) => term.filterable !== false;

/** Whether the options of a filter are still being loaded. */
export function isPending(
  filter: string,
  {terms, days = []}: Filters,
  {vocabularies, results}: SourceState,
): boolean {
  const name = terms[filter];
  // A filter by days needs no data.
  if (days.includes(filter)) return false;
  return name ? !vocabularies[name] : !results;
}

/** How many items the counts of a filter cover; undefined when they cover all. */
export function countedItems(filter: string, state: SourceState): number | undefined {
  const {results, items, columns} = state;
  if (results?.counted.has(filter) || items.status !== 'ready') return undefined;
  const column = columns[filter];
  if (column && column.status !== 'complete') return column.known;
  if (results && results.searched < items.loaded.length) return results.searched;
  const base = columns.base;
  return base?.status === 'loading' ? base.known : undefined;
}

/** Whether a filter has options, or may have when they are loaded. */
export function hasOptions(
  filter: string,
  filters: Filters,
  criteria: Criteria,
  state: SourceState,
): boolean {
  if (isTermFilter(filters, filter)) {
    const chosen = criteria.terms[filter] ?? [];
    const isMissing = state.missingColumns.includes(filter);
    if (isMissing && chosen.length === 0) return false;
    return (
      isPending(filter, filters, state) || availableTerms(filter, filters, state, chosen).length > 0
    );
  }
  if (!state.results) return true;
  const {bounds} = state.results.ranges[filter] ?? {};
  return bounds !== undefined && (bounds.from < bounds.to || asksForRange(criteria.ranges[filter]));
}

/** The number of active values of a filter. */
export function activeValues(filter: string, {terms, ranges}: Criteria): number {
  return (terms[filter] ?? ranges[filter])?.length ?? 0;
}
