import {type ItemCard, type ItemKey, idOfKey, itemKey} from '../model/item.js';
import {isMissing} from './api-error.js';
import {cardReader, IDS_PER_REQUEST} from './item-pages.js';
import {fewAtATime} from './pages.js';
import type {RequestContext} from './request-context.js';
import {fieldsOf, readOne, readPage} from './rows.js';

/** The cards of some items; undefined for those that the server does not show. */
export async function readCards(
  context: RequestContext,
  keys: readonly ItemKey[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<ItemKey, ItemCard | undefined>> {
  const {client, kind, language} = context;
  const wanted = new Set(keys.map(idOfKey));
  const cards = new Map<ItemKey, ItemCard | undefined>();
  const query = {...kind.query, language, fields: fieldsOf(kind.card.wire)};
  const reader = cardReader(context);
  const together = async (some: readonly number[]) => {
    if (client.ignoresIds) return;
    const parameters = {...query, ids: some.join(','), page_size: some.length};
    const {rows} = readPage(await client.get(kind.path, parameters, {signal}), reader, client);
    for (const card of rows) {
      if (wanted.has(card.id)) cards.set(card.key, card);
      else client.ignoresIds = true;
    }
  };
  // A stage of a walk of several days may be in no list and yet have a sheet.
  const alone = async (id: number) => {
    const path = `${kind.path}${id}/`;
    try {
      const answer = await client.get(path, query, {signal});
      const card = reader.toOurs(readOne(answer, reader.wire, client.address + path));
      cards.set(card.key, card);
    } catch (error) {
      if (!isMissing(error)) throw error;
      cards.set(itemKey(kind.name, id), undefined);
    }
  };
  try {
    await eachOf(chunks([...wanted], IDS_PER_REQUEST), together);
    const others = [...wanted].filter((id) => !cards.has(itemKey(kind.name, id)));
    await eachOf(others, alone);
  } catch (error) {
    // Some cards are better than none.
    if (signal?.aborted || cards.size === 0) throw error;
  }
  return cards;
}

function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  // The index is always within the list.
  return fewAtATime(
    () => items.length,
    (index) => work(items[index] as T),
  );
}

function chunks<T>(items: readonly T[], size: number): (readonly T[])[] {
  const starts = Array.from({length: Math.ceil(items.length / size)}, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}
