import type {Vocabulary} from '../vocabulary.js';
import type {Suggestion} from './search-results.js';
import type {TermColumn} from './term-column.js';
import {type Costs, LACKS_WORD} from './text-search.js';

export interface SuggestionWithCost {
  readonly cost: number;
  readonly suggestion: Suggestion;
}

/** The matching terms of a filter that any item has. */
export function termSuggestions(
  filter: string,
  column: TermColumn,
  costs: Costs,
  replaced: Uint32Array,
  vocabulary: Vocabulary | undefined,
): readonly SuggestionWithCost[] {
  const counts = column.count(replaced, 0);
  return column.ids.flatMap((id, slot) => {
    const cost = costs[slot] ?? LACKS_WORD;
    const count = counts.get(id) ?? 0;
    const term = vocabulary?.get(id);
    if (cost === LACKS_WORD || count === 0 || !term) return [];
    return [{cost, suggestion: {kind: 'term', filter, label: term.label, id, count}}];
  });
}

/** The best suggestions of both, sorted by cost; terms get at least half of the places. */
export function bestOf(
  terms: readonly SuggestionWithCost[],
  items: readonly SuggestionWithCost[],
  limit: number,
): readonly Suggestion[] {
  const room = Math.max(Math.ceil(limit / 2), limit - items.length);
  const bestTerms = [...terms]
    .sort((a, b) => a.cost - b.cost || countOf(b) - countOf(a))
    .slice(0, room);
  return [...bestTerms, ...items.slice(0, limit - bestTerms.length)]
    .sort((a, b) => a.cost - b.cost)
    .map(({suggestion}) => suggestion);
}

const countOf = ({suggestion}: SuggestionWithCost) =>
  suggestion.kind === 'item' ? 1 : (suggestion.count ?? 0);
