import type {Item, ItemCard} from '../model/item.js';
import {isMissingList} from './list-presence.js';
import type {CardPage} from './provider.js';
import {originOf, type RequestContext, scopeQuery} from './request-context.js';
import {fieldsOf, type Page, type RowKind, readPage} from './rows.js';

/** Keeps the address of a request well under what servers accept. */
export const IDS_PER_REQUEST = 100;

/** One page of cards, as the visitor sees them first. */
export async function readItemPage(
  context: RequestContext,
  {page, pageSize, signal}: {page: number; pageSize: number; signal?: AbortSignal},
): Promise<CardPage> {
  const {client, kind, language, scope} = context;
  const query = {
    ...kind.query,
    ...scopeQuery(scope, kind),
    language,
    fields: fieldsOf(kind.card.wire),
    page_size: pageSize,
    // Absent for the first page, so that equal requests have equal addresses.
    page: page > 1 ? page : undefined,
  };
  try {
    const answer = await client.get(kind.path, query, {signal});
    const {count, rows} = inScope(readPage(answer, cardReader(context), client), context);
    return {count, items: rows};
  } catch (error) {
    if (page > 1 || !(await isMissingList(context, error, signal))) throw error;
    return {count: 0, items: []};
  }
}

export function cardReader({
  kind,
  ...context
}: RequestContext): RowKind<typeof kind.card.wire, ItemCard> {
  const origin = originOf(context);
  return {
    name: kind.plural,
    wire: kind.card.wire,
    toOurs: (row) => kind.card.toOurs(row, origin),
  };
}

/** Leaves out what a server sends that does not know the filter `ids`. */
function inScope<T extends Item>(page: Page<T>, {client, scope: {ids}}: RequestContext): Page<T> {
  if (!ids || ids.length === 0) return page;
  const rows = page.rows.filter(({id}) => ids.includes(String(id)));
  if (rows.length < page.rows.length) client.ignoresIds = true;
  return {...page, rows};
}
