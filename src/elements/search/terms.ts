import {asksForRange, type Criteria} from '../../model/search/criteria.js';
import {isTermFilter} from '../../model/search/filter-names.js';
import type {Filters} from '../../model/search/filters.js';
import type {Term, TermId, Vocabulary} from '../../model/vocabulary.js';
import type {SourceState} from '../../store/source-state.js';

/**
 * The terms of a filter that an item has, and those to keep in any case, in the order to show them;
 * all terms of the vocabulary until it is known which items have them.
 */
export function termsOf(
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
    (term) => kept.includes(term.id) || ((!used || used.has(term.id)) && isMeant(term)),
  );
}

/** An editor may keep a label from being a filter. */
const isMeant = (term: Term & {readonly filterable?: boolean}) => term.filterable !== false;

/** Whether it is not known yet what there is to choose from. */
export function isPending(
  filter: string,
  {terms, days = []}: Filters,
  {vocabularies, results}: SourceState,
): boolean {
  const name = terms[filter];
  // Any day can be asked for.
  if (days.includes(filter)) return false;
  return name ? !vocabularies[name] : !results;
}

/** How many items it is known of whether they pass a filter; absent once that is all of them. */
export function knownOf(filter: string, state: SourceState): number | undefined {
  const {results, items, columns} = state;
  if (results?.counted.has(filter) || items.status !== 'ready') return undefined;
  const column = columns[filter];
  if (column && column.status !== 'complete') return column.known;
  const base = columns.base;
  return base?.status === 'loading' ? base.known : undefined;
}

/** Whether there is anything to choose from, or may be. */
export function hasChoice(
  filter: string,
  filters: Filters,
  criteria: Criteria,
  state: SourceState,
): boolean {
  if (isTermFilter(filters, filter)) {
    const chosen = criteria.terms[filter] ?? [];
    const isMissing = state.missingColumns.includes(filter);
    if (isMissing && chosen.length === 0) return false;
    return isPending(filter, filters, state) || termsOf(filter, filters, state, chosen).length > 0;
  }
  if (!state.results) return true;
  const {bounds} = state.results.ranges[filter] ?? {};
  return bounds !== undefined && (bounds.from < bounds.to || asksForRange(criteria.ranges[filter]));
}

/** How many values of a filter are asked for. */
export function askedOf(filter: string, {terms, ranges}: Criteria): number {
  return (terms[filter] ?? ranges[filter])?.length ?? 0;
}
