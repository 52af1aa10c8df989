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
