import type {CardPage} from '../api/provider.js';
import type {ItemCard} from '../model/item.js';
import {numberedKey} from '../model/server-number.js';
import type {Kind} from './kinds.js';

/** Digits of a degree: 10 m. */
const PLACE_DIGITS = 4;

/**
 * The items of a kind that has days, from one of them on: those first that begin then or later. `requests`
 * are for a page of each server.
 */
export async function loadNextItems(
  kind: Kind,
  requests: readonly Promise<CardPage>[],
  day: number,
): Promise<readonly ItemCard[]> {
  const [answers, fields] = await Promise.all([
    Promise.allSettled(requests),
    kind.loadSearchFields(),
  ]);
  const daysOf = Object.values(fields.days ?? {})[0];
  const items = answers.flatMap((answer, index) => {
    if (answer.status === 'rejected') return [];
    return answer.value.items.flatMap((item) => {
      const [first, last = first] = daysOf?.(item) ?? [];
      if (first === undefined || last === undefined || last < day) return [];
      return [{item: {...item, key: numberedKey(item.key, index + 1)}, first}];
    });
  });
  // As in a list of several servers, what two of them have is there once.
  const names = new Set<string>();
  const once = items.filter(({item: {name, position}, first}) => {
    const place = position?.map((degrees) => degrees.toFixed(PLACE_DIGITS));
    const isNew = !names.has(`${name} ${place} ${first}`);
    names.add(`${name} ${place} ${first}`);
    return isNew;
  });
  const hasBegun = ({first}: {readonly first: number}) => Number(first < day);
  return once.sort((a, b) => hasBegun(a) - hasBegun(b) || a.first - b.first).map(({item}) => item);
}
