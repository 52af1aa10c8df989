import {filterNames} from '../../model/search/filter-names.js';
import type {Filters} from '../../model/search/filters.js';

/** Reads the names of filters from an attribute, each once; the usual ones where it is absent. */
export function readFilterNames(
  stated: string | null | undefined,
  filters: Filters,
  warn: (sentence: string) => void,
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
