import * as z from 'zod/mini';
import type {TermFilter} from '../model/search/criteria.js';
import type {TermId} from '../model/vocabulary.js';
import {readList} from './lists.js';
import {type Question, scopeQuery} from './question.js';
import {readPage} from './rows.js';
import {id} from './wire.js';

/** What the API calls its filters. It knows no filter by a single difficulty. */
const parameters: Readonly<Partial<Record<TermFilter, string>>> = {
  practice: 'practices',
  route: 'routes',
  theme: 'themes',
  label: 'labels',
  accessibility: 'accessibilities',
  network: 'networks',
  city: 'cities',
  district: 'districts',
  structure: 'structures',
};

const kind = {name: 'treks', wire: z.object({id}), toOurs: (row: {readonly id: number}) => row};

/** The treks of the scope that have a term, and perhaps others. On the server a filter costs a tenth of the column that it reads. */
export async function readIdsWith(
  {client, language, scope}: Question,
  filter: TermFilter,
  term: TermId,
  signal: AbortSignal,
): Promise<ReadonlySet<number>> {
  const parameter = parameters[filter];
  if (!parameter) throw new TypeError(`The API has no filter for "${filter}".`);
  // Without the scope's own terms of this filter there may be others among them, which no index has.
  const query = {...scopeQuery(scope), [parameter]: term, language, fields: 'id'};
  const rows = await readList(client, 'trek/', query, kind, {signal, background: true});
  return new Set(rows.map((row) => row.id));
}

/** How many treks the scope has. */
export async function readCount(
  {client, language, scope}: Question,
  signal: AbortSignal,
): Promise<number> {
  const query = {...scopeQuery(scope), language, fields: 'id', page_size: 1};
  return readPage(await client.get('trek/', query, {signal}), kind, client).count;
}

/** The treks of the scope that were made or changed on this day, `YYYY-MM-DD`, or later. */
export async function readChangedIds(
  {client, language, scope}: Question,
  day: string,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const query = {...scopeQuery(scope), language, fields: 'id', updated_after: day};
  const rows = await readList(client, 'trek/', query, kind, {signal, background: true});
  return rows.map((row) => row.id);
}
