import {distanceMetres, type Position} from '../geometry.js';
import type {Trek} from '../trek.js';
import type {Vocabulary} from '../vocabulary.js';
import type {Sort} from './criteria.js';

/** What a sort compares: the least comes first, absent is unknown. */
export type SortKey = (trek: Trek) => number | undefined;

/** A hundred metres of ascent are as hard as a kilometre of way, says the walkers' rule. */
const LENGTH_PER_ASCENT = 10;

/** The second key decides where the first is equal. */
export function sortKeys(
  sort: Exclude<Sort, 'name'>,
  difficulties: Vocabulary | undefined,
  from: Position | undefined,
  created: ReadonlyMap<number, number>,
): readonly SortKey[] {
  switch (sort) {
    case 'newest':
      // Ids are serial: they decide until it is known when the treks were made.
      return [({id}) => -(created.get(id) ?? 0), ({id}) => -id];
    case 'shortest':
      return [({lengthMetres}) => lengthMetres];
    case 'longest':
      return [({lengthMetres}) => lengthMetres && -lengthMetres];
    case 'easiest':
      return [difficultyKey(difficulties), effortMetres];
    case 'nearest':
      return [({start}) => from && start && distanceMetres(from, start)];
  }
}

/** The administrator shows difficulties from the easiest to the hardest. */
function difficultyKey(difficulties: Vocabulary | undefined): SortKey {
  const ranks = new Map([...(difficulties?.keys() ?? [])].map((id, index) => [id, index]));
  // Geotrek numbers them in the same order.
  return ({difficultyId}) =>
    difficultyId === undefined
      ? undefined
      : difficulties
        ? ranks.get(difficultyId)
        : Number(difficultyId);
}

/** A server without relief knows no ascent. */
function effortMetres({lengthMetres, ascentMetres = 0}: Trek): number | undefined {
  return lengthMetres === undefined ? undefined : lengthMetres + LENGTH_PER_ASCENT * ascentMetres;
}
