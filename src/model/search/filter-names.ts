import type {Criteria} from './criteria.js';
import type {Filters} from './filters.js';

/** The names of all filters. */
export const filterNames = ({terms, ranges, days = []}: Filters): readonly string[] => [
  ...Object.keys(terms),
  ...Object.keys(ranges),
  ...days,
];

export const isTermFilter = ({terms}: Filters, name: string): boolean => Object.hasOwn(terms, name);

/** Whether the terms of a filter are a column of their own, which is loaded when it is needed. */
export const isColumnFilter = (filters: Filters, name: string): boolean =>
  isTermFilter(filters, name) && !filters.withItems.includes(name);

/** The columns to load where that of a filter is needed. */
export const columnsOf = ({cheap = []}: Filters, filter: string): readonly string[] =>
  cheap.includes(filter) ? cheap : [filter];

/** The cheap columns, if the criteria need one of them. */
export function cheapColumnsFor(
  {cheap = [], terms, sortVocabularies}: Filters,
  {terms: chosen, sort = ''}: Criteria,
): readonly string[] {
  const sorted = sortVocabularies?.[sort];
  const isNeeded = (filter: string) =>
    chosen[filter]?.length || (sorted && terms[filter] === sorted);
  return cheap.some(isNeeded) ? cheap : [];
}
