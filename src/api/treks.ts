import type {Line} from '../model/geometry.js';
import type {Trek, TrekCard, TrekSheet} from '../model/trek.js';
import {abortError, isMissing} from './api-error.js';
import {fewAtATime, LARGEST_PAGE, readPages} from './pages.js';
import {originOf, type Question, scopeQuery} from './question.js';
import {fieldsOf, type Kind, type Page, readOne, readPage} from './rows.js';
import {toTrekCard, WireTrekCard} from './trek-cards.js';
import {plainIndex} from './trek-index.js';

/** Keeps the address of a request well under what servers accept. */
const IDS_PER_REQUEST = 100;

/** One page of cards, as the visitor sees them first. */
export async function readTrekPage(
  question: Question,
  {page, pageSize, signal}: {page: number; pageSize: number; signal?: AbortSignal},
): Promise<{readonly count: number; readonly treks: readonly TrekCard[]}> {
  const {client, language, scope} = question;
  const answer = await client.get(
    'trek/',
    {
      ...scopeQuery(scope),
      language,
      fields: fieldsOf(WireTrekCard),
      page_size: pageSize,
      // Absent, so that this question equals one that never heard of pages.
      page: page > 1 ? page : undefined,
    },
    {signal},
  );
  const {count, rows} = inScope(readPage(answer, cardKind(question), client), question);
  return {count, treks: rows};
}

/** How an index is read. */
export interface IndexOptions {
  /** How many treks to expect. */
  readonly count: number;
  /** Whether to read the texts that are only searched. */
  readonly withTexts?: boolean;
  readonly signal?: AbortSignal;
  /**
   * Told at each page what has arrived, in the server's order: each time the same treks and more.
   * After a failure, also what stood behind the gap.
   */
  readonly onProgress: (treks: readonly Trek[], count: number) => void;
}

/** Every trek of the scope. */
export async function readTrekIndex(
  question: Question,
  {count, withTexts = false, signal, onProgress}: IndexOptions,
): Promise<readonly Trek[]> {
  const {client, language, scope} = question;
  const origin = originOf(question);
  // A list without a search has no use for the texts.
  const texts = withTexts ? await import('./searched-treks.js') : undefined;
  const index = texts ? texts.searchedIndex(origin) : plainIndex(origin);
  const query = {...scopeQuery(scope), language, fields: index.fields};
  const pages: (readonly Trek[])[] = [];
  let told = 0;
  let total = count;
  const seen = new Set<number>();
  // Pages that arrive together are read one after the other, and the browser draws in between.
  let turn: Promise<unknown> = Promise.resolve();
  const breathe = async () => {
    await nextTask();
    if (signal?.aborted) throw abortError();
  };
  const read = async (answer: unknown, page: number) => {
    const {count, rows} = inScope(await index.read(answer, client, breathe), question);
    // A trek may move between pages while we read.
    pages[page] = rows.filter(({id}) => !seen.has(id));
    for (const {id} of rows) seen.add(id);
    total = count;
    tell();
    return count;
  };
  const tell = () => {
    const before = told;
    while (pages[told + 1]) told++;
    if (told > before) onProgress(pages.slice(0, told + 1).flat(), total);
  };
  try {
    await readPages(
      count,
      (page) =>
        client.get('trek/', {...query, page, page_size: LARGEST_PAGE}, {signal, background: true}),
      (answer, page) => {
        const reading = turn.then(() => read(answer, page));
        turn = reading.catch(() => {});
        return reading;
      },
    );
  } catch (error) {
    if (told < pages.length - 1) onProgress(pages.flat(), total);
    throw error;
  }
  return pages.flat();
}

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

function cardKind(question: Question): Kind<typeof WireTrekCard, TrekCard> {
  const origin = originOf(question);
  return {name: 'treks', wire: WireTrekCard, toOurs: (card) => toTrekCard(card, origin)};
}

/** Leaves out what a server sends that does not know the filter `ids`. */
function inScope<T extends Trek>(page: Page<T>, {client, scope: {ids}}: Question): Page<T> {
  if (!ids || ids.length === 0) return page;
  const rows = page.rows.filter(({id}) => ids.includes(String(id)));
  if (rows.length < page.rows.length) client.ignoresIds = true;
  return {...page, rows};
}

/**
 * A trek's whole sheet. Its reader is loaded when somebody asks: a list of cards does without.
 * Rejects with `not-found` when the trek is not published in this language.
 */
export async function readTrekSheet(
  question: Question,
  id: number,
  signal?: AbortSignal,
): Promise<TrekSheet> {
  const reader = await import('./trek-sheet.js');
  return reader.readTrekSheet(question, id, signal);
}

/** A trek's way alone, for the map. */
export async function readTrekLines(
  question: Question,
  id: number,
  signal?: AbortSignal,
): Promise<readonly Line[]> {
  const reader = await import('./trek-lines.js');
  return reader.readTrekLines(question, id, signal);
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

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
