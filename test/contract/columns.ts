import {type ColumnPage, ColumnReading} from '../../src/api/column-reading.js';
import type {RequestContext} from '../../src/api/request-context.js';
import type {TrekColumns} from '../../src/api/trek-columns.js';

/** A page as the readers of treks make it. */
export interface TrekPage extends ColumnPage {
  readonly rows: readonly TrekColumns[];
}

/** Some columns of every trek. A recorded list answers to all fields and to any page. */
export async function readColumns(
  context: RequestContext,
  count: number,
  names: readonly string[],
): Promise<readonly TrekPage[]> {
  const pages: ColumnPage[] = [];
  const {signal} = new AbortController();
  const onPage = (page: ColumnPage) => pages.push(page);
  await new ColumnReading(context, {names, count, signal, onPage}).run();
  return pages;
}
