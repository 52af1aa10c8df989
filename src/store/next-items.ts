import type {CardPage} from '../api/provider.js';
import type {ItemCard} from '../model/item.js';
import {numberedKey} from '../model/server-number.js';
import type {Kind} from './kinds.js';

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
  const hasBegun = ({first}: {readonly first: number}) => Number(first < day);
  return items.sort((a, b) => hasBegun(a) - hasBegun(b) || a.first - b.first).map(({item}) => item);
}
