import type {TrekCard} from '../model/trek.js';
import {isMissing} from './api-error.js';
import {fewAtATime} from './pages.js';
import type {Question} from './question.js';
import {fieldsOf, readOne, readPage} from './rows.js';
import {WireTrekCard} from './trek-cards.js';
import {cardKind} from './treks.js';

/** Keeps the address of a request well under what servers accept. */
const IDS_PER_REQUEST = 100;

/** The cards of some treks; those that the server does not show are absent. */
export async function readTrekCards(
  question: Question,
  ids: readonly number[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, TrekCard>> {
  const {client, language} = question;
  const wanted = new Set(ids);
  const cards = new Map<number, TrekCard>();
  const query = {language, fields: fieldsOf(WireTrekCard)};
  const kind = cardKind(question);
  const together = async (some: readonly number[]) => {
    if (client.ignoresIds) return;
    const asked = {...query, ids: some.join(','), page_size: some.length};
    const {rows} = readPage(await client.get('trek/', asked, {signal}), kind, client);
    for (const card of rows) {
      if (wanted.has(card.id)) cards.set(card.id, card);
      else client.ignoresIds = true;
    }
  };
  // A stage of a walk of several days may be in no list and yet have a sheet.
  const alone = async (id: number) => {
    const path = `trek/${id}/`;
    try {
      const answer = await client.get(path, query, {signal});
      cards.set(id, kind.toOurs(readOne(answer, kind.wire, client.address + path)));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  };
  try {
    await eachOf(chunks([...wanted], IDS_PER_REQUEST), together);
    const others = [...wanted].filter((id) => !cards.has(id));
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
