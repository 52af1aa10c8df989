/**
 * - `network`: no answer at all, or one that the server does not let this page read (CORS).
 * - `timeout`: no complete answer in time.
 * - `not-found`: nothing there, or nothing published in this language.
 * - `rate-limited`: the server limits the number of requests (429).
 * - `http`: any other refusal; `status` says which.
 * - `unreadable`: an answer in another format than that of the API.
 */
export type ApiErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-found'
  | 'rate-limited'
  | 'unreadable';

/** A request that failed. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly url: string;
  readonly status?: number;
  /**
   * The delay that `Retry-After` demands, in milliseconds.
   * @internal
   */
  retryAfterMs?: number;

  constructor(code: ApiErrorCode, url: string, options: {status?: number; cause?: unknown} = {}) {
    const {status, cause} = options;
    const why = status === undefined ? code : `${code} (${status})`;
    super(`${why}: ${url}`, cause === undefined ? undefined : {cause});
    this.name = 'ApiError';
    this.code = code;
    this.url = url;
    if (status !== undefined) this.status = status;
  }
}

/** The error of a request whose signal was aborted. */
export const abortError = () => new DOMException('No longer asked for.', 'AbortError');

/** Whether the server has no such resource: an older version, or a module that is not installed. */
export const isMissing = (error: unknown) =>
  error instanceof ApiError && error.code === 'not-found';
