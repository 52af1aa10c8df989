import {ApiError, abortError} from './api-error.js';
import {type FetchOptions, fetchWithRetries, pause} from './fetch-with-retries.js';
import {RequestQueue} from './request-queue.js';

export type Query = Readonly<Record<string, string | number | undefined>>;

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Whether the answer is cached until the page is closed. */
  readonly keep?: boolean;
  /** Whether requests that are not in the background are sent first. */
  readonly background?: boolean;
  /** How often a failure is repeated at most; by default as its status allows. */
  readonly retries?: number;
  /** Called when the request leaves the queue. */
  readonly onSend?: () => void;
}

/** One request and the number of its callers. */
interface PendingRequest {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  callers: number;
  keep: boolean;
}

/** Sends requests to one Geotrek server: a few at a time, equal ones once. */
export class ApiClient {
  readonly address: string;
  /** Set when an answer shows that the server ignores the filter `ids`, as those before 2.99 do. */
  ignoresIds = false;

  /** Geotrek answers 500 to requests that it does not understand; before the first answer, perhaps to all. */
  hasAnswered = false;
  /** Languages that the server is configured for, as its answers have shown. */
  readonly knownLanguages = new Set<string>();
  /** The languages to request in place of those that the server is not configured for. */
  readonly otherLanguages: Record<string, string> = {};

  private readonly options: FetchOptions;
  private readonly queue = new RequestQueue();
  private readonly shared = new Map<string, PendingRequest>();
  private readonly kept = new Map<string, unknown>();
  private warned = false;

  constructor(address: string, options: Partial<FetchOptions> = {}) {
    this.address = address;
    this.options = {
      timeoutMs: 30_000,
      retryDelayMs: 500,
      longestWaitMs: 10_000,
      pause,
      ...options,
    };
  }

  /** Rejects with an `ApiError`, or with an `AbortError` when the signal is aborted. */
  get(path: string, query: Query = {}, options: RequestOptions = {}): Promise<unknown> {
    const {signal, keep = false} = options;
    if (signal?.aborted) return Promise.reject(abortError());
    const url = this.address + path + queryString(query);
    if (keep && this.kept.has(url)) return Promise.resolve(this.kept.get(url));
    const {language} = query;
    const shared = this.shared.get(url) ?? this.start(url, options, language);
    shared.callers++;
    shared.keep ||= keep;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(abortError());
        if (--shared.callers === 0) this.stop(url, shared);
      };
      signal?.addEventListener('abort', leave, {once: true});
      shared.answer
        .then(resolve, reject)
        .finally(() => signal?.removeEventListener('abort', leave));
    });
  }

  /** Waits, unless the signal aborts. */
  pause(ms: number, signal: AbortSignal): Promise<void> {
    return this.options.pause(ms, signal);
  }

  /** Whether a 500 says that the server failed, and not that it does not understand the request. */
  understands(language: Query[string]): boolean {
    return language === undefined ? this.hasAnswered : this.knownLanguages.has(String(language));
  }

  private start(
    url: string,
    {background = false, retries, onSend}: RequestOptions,
    language: Query[string],
  ): PendingRequest {
    const controller = new AbortController();
    const answer = this.queue.run(background, () => {
      onSend?.();
      return fetchWithRetries(url, this.options, controller.signal, {
        retries500: Number(this.understands(language)),
        most: retries ?? Number.POSITIVE_INFINITY,
      });
    });
    const shared: PendingRequest = {answer, controller, callers: 0, keep: false};
    this.shared.set(url, shared);
    answer
      .then(
        (value) => {
          this.hasAnswered = true;
          if (language !== undefined) this.knownLanguages.add(String(language));
          if (shared.keep) this.kept.set(url, value);
        },
        (error: unknown) => this.explain(error),
      )
      .finally(() => this.forget(url, shared));
    return shared;
  }

  private stop(url: string, shared: PendingRequest) {
    this.forget(url, shared);
    shared.controller.abort();
  }

  private forget(url: string, shared: PendingRequest) {
    if (this.shared.get(url) === shared) this.shared.delete(url);
  }

  /** A browser does not tell a refusal by CORS from a server that is down. */
  private explain(error: unknown) {
    const page = globalThis.location?.origin;
    if (this.warned || !(error instanceof ApiError) || error.code !== 'network') return;
    if (!page || new URL(this.address).origin === page) return;
    this.warned = true;
    console.warn(
      `trek-widgets: no answer from ${this.address}. If it is up, its administrator can ` +
        `let this page read it: add ${page} to RANDO_SERVER_NAME.`,
    );
  }
}

/** Sorted, so that equal requests have equal addresses. */
function queryString(query: Query): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const clients = new Map<string, ApiClient>();

/** The client of an address, of which a page has one. */
export function clientFor(address: string): ApiClient {
  const client = clients.get(address) ?? new ApiClient(address);
  clients.set(address, client);
  return client;
}
