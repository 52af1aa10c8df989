import {type FilterName, rangeFilters, termFilters} from '../../model/search/criteria.js';

const known: readonly string[] = [...termFilters, ...rangeFilters];

const usual: readonly FilterName[] = [
  'practice',
  'difficulty',
  'duration',
  'length',
  'ascent',
  'route',
  'theme',
  'label',
  'accessibility',
  'city',
  'district',
];

/** Reads the names of filters from an attribute, each once; the usual ones where it is absent. */
export function readFilterNames(
  stated: string | null | undefined,
  warn: (sentence: string) => void,
): readonly FilterName[] {
  if (stated === undefined || stated === null) return usual;
  const names = new Set(stated.split(/[\s,]+/).filter(Boolean));
  return [...names].filter((name): name is FilterName => {
    if (!known.includes(name)) {
      warn(`filters "${name}" is not ${known.join(', ')} or none; leaving it out.`);
    }
    return known.includes(name);
  });
}
