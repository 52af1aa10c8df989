import {ApiError, abortError} from './api-error.js';

/** Timeouts and retries of requests. */
export interface Patience {
  /** For one attempt, its whole body included. */
  readonly timeoutMs: number;
  /** Before the second attempt; each later one waits twice as long. */
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
      /** How often such a failure is worth another attempt. */
      readonly retries: number;
      readonly retryAfter?: string | null;
    };

/** How often a failure may be repeated. */
export interface Repeats {
  /** A 500, which Geotrek also answers to what it does not understand. */
  readonly retries500?: number;
  /** Any failure. */
  readonly most?: number;
}

/** What the server answers at this address, after as many attempts as are reasonable. */
export async function deliver(
  url: string,
  patience: Patience,
  signal: AbortSignal,
  {retries500 = 0, most = Number.POSITIVE_INFINITY}: Repeats = {},
): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const attempt = await ask(url, patience, signal);
    if ('text' in attempt) return readJson(attempt.text, url);
    const {error, retries, retryAfter} = attempt;
    const asked = retryAfterMs(retryAfter);
    if (asked !== undefined) error.retryAfterMs = asked;
    if (tries >= Math.min(most, error.status === 500 ? retries500 : retries)) throw error;
    if (asked !== undefined && asked > patience.longestWaitMs) {
      throw new ApiError('rate-limited', url, error);
    }
    // Pages that failed together must not come back together.
    const jitter = 0.5 + Math.random() / 2;
    await patience.pause(asked ?? patience.retryDelayMs * 2 ** tries * jitter, signal);
  }
}

/** Waits, unless the asker leaves. */
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

async function ask(url: string, patience: Patience, signal: AbortSignal): Promise<Attempt> {
  if (signal.aborted) throw abortError();
  const {fetch = globalThis.fetch, timeoutMs} = patience;
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
