import {serverNumberOf} from './server-number.js';
import type {Term, Vocabulary} from './vocabulary.js';

/** The terms of a vocabulary that one of several servers has, with the ids that it knows them by. */
export function termsOfServer(
  vocabulary: Vocabulary | undefined,
  server: number,
): readonly Pick<Term, 'id' | 'label'>[] {
  if (!vocabulary) return [];
  const aliases = [...(vocabulary.aliases ?? [])];
  return [...vocabulary].flatMap(([main, {label}]) => {
    const ids = [main, ...aliases.flatMap(([id, of]) => (of === main ? [id] : []))];
    const own = ids.find((id) => serverNumberOf(id) === server);
    return own === undefined ? [] : [{id: own.slice(own.indexOf('.') + 1), label}];
  });
}
