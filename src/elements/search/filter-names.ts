import {filterNames} from '../../model/search/filter-names.js';
import type {Filters} from '../../model/search/filters.js';

/** The filter names of an attribute, each once; the default ones when the attribute is absent. */
export function readFilterNames(
  stated: string | null | undefined,
  filters: Filters,
  warn: (message: string) => void,
): readonly string[] {
  if (stated === undefined || stated === null) return filters.usual;
  const names = new Set(stated.split(/[\s,]+/).filter(Boolean));
  const known = filterNames(filters);
  return [...names].filter((name) => {
    if (!known.includes(name)) {
      warn(`filters "${name}" is not ${known.join(', ')} or none; leaving it out.`);
    }
    return known.includes(name);
  });
}
