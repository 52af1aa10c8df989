import type {Term} from '../model/vocabulary.js';

/** What several terms of a vocabulary are called. */
export function repeatedLabels(terms: readonly Term[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    terms.flatMap(({label}) => {
      const isRepeated = seen.has(label);
      seen.add(label);
      return isRepeated ? label : [];
    }),
  );
}
