import {fetchWithRetries, pause} from './fetch-with-retries.js';
import type {Origin} from './origin.js';
import {toPictures} from './pictures.js';
import type {RequestContext} from './request-context.js';

/** Where a server publishes the files of its mobile application, and in which language they are read. */
export interface PublishedFolder extends Origin {
  /** The address of the folder: addresses in the files are relative to it. */
  readonly baseUrl: string;
}

export interface PublishedFile {
  readonly content: unknown;
  /** When it was written, in milliseconds since 1970; absent where the server does not say it. */
  readonly modifiedAt?: number;
}

interface ReadOptions {
  /** How often it is requested again after a failure. */
  readonly retries?: number;
  /** What the browser lets go before it. */
  readonly priority?: RequestPriority;
}

const FETCH_OPTIONS = {timeoutMs: 10_000, retryDelayMs: 500, longestWaitMs: 10_000, pause};

/** Absent with `none`, and with an invalid address, which is reported. */
export function folderOf({client, language, files}: RequestContext): PublishedFolder | undefined {
  if (files === 'none') return undefined;
  const stated = files || '../../mobile/';
  const folder = stated.endsWith('/') ? stated : `${stated}/`;
  const url = URL.canParse(folder, client.address) ? new URL(folder, client.address) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return {language, baseUrl: url.href};
  console.warn(`trek-widgets: files "${stated}" is not an http address or "none"; using none.`);
  return undefined;
}

/** Rejects as a request to the API does. A file that is missing has no CORS header: code `network`. */
export async function readFile(
  {language, baseUrl}: PublishedFolder,
  path: string,
  signal: AbortSignal,
  {retries = 0, priority = 'auto'}: ReadOptions = {},
): Promise<PublishedFile> {
  let modified: string | null = null;
  const fetchFile = async (input: RequestInfo | URL, init?: RequestInit) => {
    // The server compares the header with the names of its folders, which are main languages.
    const headers = {'Accept-Language': language};
    const response = await fetch(input, {...init, headers, priority});
    modified = response.headers.get('last-modified');
    return response;
  };
  const fetchOptions = {...FETCH_OPTIONS, fetch: fetchFile};
  const content = await fetchWithRetries(baseUrl + path, fetchOptions, signal, {most: retries});
  const modifiedAt = Date.parse(modified ?? '');
  return Number.isNaN(modifiedAt) ? {content} : {content, modifiedAt};
}

/** The whole address of what a file names as `/12/media/…`; absent when it is on another server. */
export function addressIn({baseUrl}: PublishedFolder, path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '') return undefined;
  const relative = path.replace(/^\/+/, '');
  if (!URL.canParse(relative, baseUrl)) return undefined;
  const url = new URL(relative, baseUrl);
  return url.origin === new URL(baseUrl).origin ? url.href : undefined;
}

/** Pictures of the files, which are all on their server. */
export function toPublishedPictures(pictures: readonly unknown[], folder: PublishedFolder) {
  const whole = pictures.map((picture) => {
    const row: Readonly<Record<string, unknown>> = Object(picture);
    return {...row, url: addressIn(folder, row.url)};
  });
  return toPictures(whole, folder);
}
