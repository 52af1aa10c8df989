import {ApiError, abortError} from './api-error.js';

/** Timeouts and retries of requests. */
export interface FetchOptions {
  /** The limit of one attempt, with its whole body. */
  readonly timeoutMs: number;
  /** The delay before the second attempt; it doubles before each further one. */
  readonly retryDelayMs: number;
  /** A request whose `Retry-After` is longer than this is not repeated. */
  readonly longestWaitMs: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
}

type Attempt =
  | {readonly text: string}
  | {
      readonly error: ApiError;
      /** How often a request is repeated after such a failure. */
      readonly retries: number;
      readonly retryAfter?: string | null;
    };

/** How often a failed request is repeated at most. */
export interface RetryLimits {
  /** After a 500, which Geotrek also answers to a request that it does not understand. */
  readonly retries500?: number;
  /** After any failure. */
  readonly most?: number;
}

/** The parsed JSON at an address. Failures that may be temporary are repeated with a growing delay. */
export async function fetchWithRetries(
  url: string,
  fetchOptions: FetchOptions,
  signal: AbortSignal,
  limits?: RetryLimits,
): Promise<unknown> {
  return readJson(await fetchTextWithRetries(url, fetchOptions, signal, limits), url);
}

/** The text at an address, as `fetchWithRetries` requests it. */
export async function fetchTextWithRetries(
  url: string,
  fetchOptions: FetchOptions,
  signal: AbortSignal,
  {retries500 = 0, most = Number.POSITIVE_INFINITY}: RetryLimits = {},
): Promise<string> {
  for (let tries = 0; ; tries++) {
    const attempt = await fetchOnce(url, fetchOptions, signal);
    if ('text' in attempt) return attempt.text;
    const {error, retries, retryAfter} = attempt;
    const requestedMs = retryAfterMs(retryAfter);
    if (requestedMs !== undefined) error.retryAfterMs = requestedMs;
    if (tries >= Math.min(most, error.status === 500 ? retries500 : retries)) throw error;
    if (requestedMs !== undefined && requestedMs > fetchOptions.longestWaitMs) {
      throw new ApiError('rate-limited', url, error);
    }
    // Requests that failed together are not repeated at the same moment.
    const jitter = 0.5 + Math.random() / 2;
    await fetchOptions.pause(
      requestedMs ?? fetchOptions.retryDelayMs * 2 ** tries * jitter,
      signal,
    );
  }
}

/** Resolves after some time; rejects when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer);
      reject(abortError());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, ms);
    signal.addEventListener('abort', leave, {once: true});
  });
}

async function fetchOnce(
  url: string,
  fetchOptions: FetchOptions,
  signal: AbortSignal,
): Promise<Attempt> {
  if (signal.aborted) throw abortError();
  const {fetch = globalThis.fetch, timeoutMs} = fetchOptions;
  const timeout = AbortSignal.timeout(timeoutMs);
  let response: Response | undefined;
  try {
    // A header of ours would need a preflight, which Geotrek's web server refuses.
    response = await fetch(url, {
      credentials: 'omit',
      signal: AbortSignal.any([signal, timeout]),
    });
    if (!response.ok) return refusal(url, response);
    return {text: await response.text()};
  } catch (cause) {
    if (signal.aborted) throw abortError();
    if (timeout.aborted) return {error: new ApiError('timeout', url), retries: 0};
    return {error: new ApiError(response ? 'unreadable' : 'network', url, {cause}), retries: 2};
  }
}

function refusal(url: string, {status, headers, body}: Response): Attempt {
  // Nothing in the body of a refusal is read; it may be a long page of HTML.
  body?.cancel().catch(() => {});
  if (status === 404) return {error: new ApiError('not-found', url, {status}), retries: 0};
  const error = new ApiError(status === 429 ? 'rate-limited' : 'http', url, {status});
  const retryAfter = headers.get('retry-after');
  return {error, retries: status === 429 || status > 500 ? 2 : 0, retryAfter};
}

/** A number of seconds or an HTTP date. */
function retryAfterMs(value: string | null | undefined): number | undefined {
  if (!value) return undefined;
  const ms = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function readJson(text: string, url: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new ApiError('unreadable', url, {cause});
  }
}

/** As `JSON.parse`, with null for the bare `NaN` and `Infinity` that Geotrek's encoder may write. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const strict = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g, (token) =>
      token.startsWith('"') ? token : 'null',
    );
    return JSON.parse(strict);
  }
}
