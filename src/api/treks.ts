import type {Trek, TrekCard} from '../model/trek.js';
import {originOf, type Question, scopeQuery} from './question.js';
import {fieldsOf, type Kind, type Page, readPage} from './rows.js';
import {toTrekCard, WireTrekCard} from './trek-cards.js';

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

export function cardKind(question: Question): Kind<typeof WireTrekCard, TrekCard> {
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
