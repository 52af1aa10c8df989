import {ApiClient} from '../../src/api/client.js';
import type {FetchOptions} from '../../src/api/fetch-with-retries.js';
import {nextTask} from '../support/async.js';

export interface PageRequest {
  readonly page: number;
  readonly size: number;
  /** Where the page begins in the list. */
  readonly offset: number;
  readonly fields: string;
  readonly language: string | null;
}

export interface PagedServerOptions extends Partial<FetchOptions> {
  /** Until the answer. */
  readonly delay?: (asked: PageRequest) => Promise<void>;
}

/**
 * A server of some treks, whose ids are 1, 2, 3… in its order. `answer` may answer in its place: it
 * gets the request, how many there have been, and the request's signal.
 */
export function pagedServer(
  count: number,
  answer: (
    asked: PageRequest,
    times: number,
    signal: AbortSignal,
  ) => Response | undefined | Promise<Response> = () => undefined,
  {delay = nextTask, ...fetchOptions}: PagedServerOptions = {},
) {
  const asked: PageRequest[] = [];
  const answered: PageRequest[] = [];
  const signals: AbortSignal[] = [];
  const pauses: number[] = [];
  let running = 0;
  let most = 0;
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const request = toPageRequest(new URL(String(input)));
    const signal = init.signal ?? new AbortController().signal;
    asked.push(request);
    signals.push(signal);
    const times = asked.length;
    most = Math.max(most, ++running);
    await delay(request).finally(() => running--);
    signal.throwIfAborted();
    const response = (await answer(request, times, signal)) ?? pageResponse(request, count);
    if (response.ok) answered.push(request);
    return response;
  };
  const pause = async (ms: number) => void pauses.push(ms);
  const client = new ApiClient('https://geotrek.example/api/v2/', {pause, fetch, ...fetchOptions});
  client.hasAnswered = true;
  client.knownLanguages.add('fr').add('de');
  return {client, asked, answered, signals, pauses, most: () => most};
}

function toPageRequest({searchParams}: URL): PageRequest {
  const size = Number(searchParams.get('page_size'));
  const page = Number(searchParams.get('page') ?? 1);
  const fields = searchParams.get('fields') ?? '';
  return {page, size, offset: (page - 1) * size, fields, language: searchParams.get('language')};
}

/** One page of a list of so many treks. */
export function pageResponse(
  {offset, size}: PageRequest,
  count: number,
  toRow: (id: number) => object = row,
): Response {
  if (offset > 0 && offset >= count) return Response.json({detail: 'No page'}, {status: 404});
  const here = Math.max(0, Math.min(size, count - offset));
  const results = Array.from({length: here}, (_, index) => toRow(offset + index + 1));
  return Response.json({count, results});
}

export const row = (id: number) => ({
  ...{id, name: `Trek ${id}`, cities: [id % 7], description_teaser: '<p>Un &eacute;tang</p>'},
  departure_geom: [6, 44],
});

export const idsUpTo = (count: number) => Array.from({length: count}, (_, index) => index + 1);

export const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Resolves when everything that needs no timer has happened. */
export async function settled() {
  for (let task = 0; task < 8; task++) await nextTask();
}
