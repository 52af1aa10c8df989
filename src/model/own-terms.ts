import type {Term, Vocabulary} from './vocabulary.js';

/** The number of the server of a term, from 1, and its id there. */
function ownIdOf(id: string): readonly [server: number, id: string] {
  const dot = id.indexOf('.');
  return dot < 0 ? [1, id] : [Number(id.slice(0, dot)), id.slice(dot + 1)];
}

/** The terms of a vocabulary that one of several servers has, with the ids that it knows them by. */
export function termsOfServer(
  vocabulary: Vocabulary | undefined,
  server: number,
): readonly Pick<Term, 'id' | 'label'>[] {
  if (!vocabulary) return [];
  const aliases = [...(vocabulary.aliases ?? [])];
  return [...vocabulary].flatMap(([main, {label}]) => {
    const ids = [main, ...aliases.flatMap(([id, of]) => (of === main ? [id] : []))];
    const own = ids.map(ownIdOf).find(([number]) => number === server);
    return own ? [{id: own[1], label}] : [];
  });
}
