import type * as z from 'zod/mini';
import {isMissing} from './api-error.js';
import type {ApiClient, Query, RequestOptions} from './client.js';
import {LARGEST_PAGE, readPages} from './pages.js';
import {type RowKind, readPage} from './rows.js';

/** A list whole, each row once; empty on a server that is too old or too small to have it. */
export async function readList<
  Wire extends z.ZodMiniType,
  Ours extends {readonly id: number | string},
>(
  client: ApiClient,
  path: string,
  query: Query,
  kind: RowKind<Wire, Ours>,
  options: RequestOptions,
): Promise<readonly Ours[]> {
  const pages: (readonly Ours[])[] = [];
  const parameters = {...query, page_size: LARGEST_PAGE};
  try {
    await readPages(
      1,
      // Most lists have one page only.
      (page) => client.get(path, {...parameters, page: page > 1 ? page : undefined}, options),
      (answer, page) => {
        const {count, rows} = readPage(answer, kind, client);
        pages[page] = rows;
        return count;
      },
    );
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return once(pages);
}

/** All rows in order; one that moved between pages while we read is counted once. */
function once<T extends {readonly id: number | string}>(
  pages: readonly (readonly T[])[],
): readonly T[] {
  const rows = new Map<number | string, T>();
  for (const row of pages.flat()) {
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()];
}
