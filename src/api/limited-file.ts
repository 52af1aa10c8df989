import {fetchWithRetries, pause} from './fetch-with-retries.js';

/** A larger file would stop a phone for seconds. */
export const MOST_BYTES = 5_000_000;

const FETCH_OPTIONS = {
  timeoutMs: 15_000,
  retryDelayMs: 500,
  longestWaitMs: 10_000,
  pause,
  fetch: fetchLimited,
};

/** The JSON of a file that the page names. Rejects with an `ApiError` when it cannot be read. */
export const readLimitedJson = (url: string, signal: AbortSignal): Promise<unknown> =>
  fetchWithRetries(url, FETCH_OPTIONS, signal, {most: 0});

/** Ends the answer with an error where it is too large, whatever its headers say. */
async function fetchLimited(url: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) controller.error(new Error('The file is too large.'));
      else controller.enqueue(chunk);
    },
  });
  const {status, headers, body} = response;
  return body ? new Response(body.pipeThrough(limit), {status, headers}) : response;
}
