import type {ApiClient} from '../../src/api/client.js';
import {type ColumnPage, ColumnReading} from '../../src/api/column-reading.js';
import {trek} from '../../src/kinds/trek.js';
import type {Scope} from '../../src/model/scope.js';
import type {PageRequest} from './paged-server.js';

interface ReadingOptions {
  readonly names?: readonly string[];
  readonly scope?: Scope;
}

export function readingOf(
  client: ApiClient,
  count: number,
  {names = ['base'], scope = {}}: ReadingOptions = {},
) {
  const pages: ColumnPage[] = [];
  const leaving = new AbortController();
  const reading = new ColumnReading(
    {kind: trek, client, language: 'fr', scope},
    {names, count, signal: leaving.signal, onPage: (page) => pages.push(page)},
  );
  /** The ids that have arrived, in the order of the server. */
  const ids = () =>
    [...pages].sort((a, b) => a.offset - b.offset).flatMap(({rows}) => rows.map(({id}) => id));
  return {reading, pages, ids, leaving};
}

export const refusal = (status: number, headers?: HeadersInit) =>
  new Response('<h1>No</h1>', {status, ...(headers && {headers})});

/** How often each row of the list was in a page. */
export function timesOfRows(pages: readonly PageRequest[], count: number): readonly number[] {
  const times = new Array<number>(count).fill(0);
  for (const {offset, size} of pages) {
    for (let at = offset; at < Math.min(count, offset + size); at++)
      times[at] = (times[at] ?? 0) + 1;
  }
  return times;
}

export const once = (count: number) => new Array<number>(count).fill(1);
