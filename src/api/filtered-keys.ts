import * as z from 'zod/mini';
import {type ItemKey, itemKey} from '../model/item.js';
import type {TermId} from '../model/vocabulary.js';
import {readList} from './lists.js';
import {type RequestContext, scopeQuery} from './request-context.js';
import {type RowKind, readPage} from './rows.js';
import {id} from './wire.js';

interface Row {
  readonly id: number;
}

const wire = z.object({id});

const readerOf = ({kind}: RequestContext): RowKind<typeof wire, Row> => ({
  name: kind.plural,
  wire,
  toOurs: (row) => row,
});

/** The items of the scope that have a term, and perhaps others. On the server a filter costs a tenth of the column that it reads. */
export async function readKeysWith(
  context: RequestContext,
  filter: string,
  term: TermId,
  signal: AbortSignal,
): Promise<ReadonlySet<ItemKey>> {
  const {client, kind, language, scope} = context;
  const parameter = (await kind.loadColumns()).parameters[filter];
  if (!parameter) throw new TypeError(`No filter "${filter}".`);
  // Without the scope's own terms of this filter there may be others among them, which no index has.
  const query = {
    ...kind.query,
    ...scopeQuery(scope, kind),
    [parameter]: term,
    language,
    fields: 'id',
  };
  const options = {signal, background: true};
  const rows = await readList(client, kind.path, query, readerOf(context), options);
  return new Set(rows.map((row) => itemKey(kind.name, row.id)));
}

/** How many items the scope has. */
export async function readCount(context: RequestContext, signal: AbortSignal): Promise<number> {
  const {client, kind, language, scope} = context;
  const query = {...kind.query, ...scopeQuery(scope, kind), language, fields: 'id', page_size: 1};
  const answer = await client.get(kind.path, query, {signal});
  return readPage(answer, readerOf(context), client).count;
}

/** The items of the scope that were made or changed on this day, `YYYY-MM-DD`, or later. */
export async function readChangedKeys(
  context: RequestContext,
  day: string,
  signal: AbortSignal,
): Promise<readonly ItemKey[]> {
  const {client, kind, language, scope} = context;
  const query = {
    ...kind.query,
    ...scopeQuery(scope, kind),
    language,
    fields: 'id',
    updated_after: day,
  };
  const options = {signal, background: true};
  const rows = await readList(client, kind.path, query, readerOf(context), options);
  return rows.map((row) => itemKey(kind.name, row.id));
}
