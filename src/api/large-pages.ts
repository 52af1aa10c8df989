import type * as z from 'zod/mini';
import type {ApiClient} from './client.js';
import {openPage, type Page, type RowKind, RowReading} from './rows.js';

/** As `readPage`, for pages so large that the browser has to yieldToMain in between. */
export async function readLargePage<Wire extends z.ZodMiniType, Ours>(
  answer: unknown,
  kind: RowKind<Wire, Ours>,
  client: ApiClient,
  yieldToMain: () => Promise<void>,
): Promise<Page<Ours>> {
  const {count, results} = openPage(answer, client);
  const reading = new RowReading(kind, client);
  for (const [index, row] of results.entries()) {
    if (index % ROWS_PER_TASK === 0) await yieldToMain();
    reading.add(row);
  }
  return {count, rows: reading.end()};
}

/** On a slow phone, about 20 ms. */
const ROWS_PER_TASK = 250;
