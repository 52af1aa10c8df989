import type {ApiError} from './api-error.js';
import {type FetchOptions, fetchTextWithRetries, pause} from './fetch-with-retries.js';

export type JsonObject = Readonly<Record<string, unknown>>;

const fetchOptions: FetchOptions = {
  timeoutMs: 15_000,
  retryDelayMs: 500,
  longestWaitMs: 10_000,
  pause,
  // A site may be behind a password.
  fetch: (input, init) => fetch(input, {...init, credentials: 'same-origin'}),
};

/** The files that the page has requested, by their addresses. */
const files = new Map<string, Promise<JsonObject>>();

/**
 * The object in a JSON file, which the page requests once. Rejects with an error that says what is
 * wrong with the file, in words that follow its name, such as `could not be loaded (404)`; its `cause`
 * is an `ApiError` where the request has failed.
 */
export function loadJsonObject(address: string, base: string): Promise<JsonObject> {
  if (!URL.canParse(address, base)) return Promise.reject(new Error('is not an address'));
  const {href} = new URL(address, base);
  const known = files.get(href);
  if (known) return known;
  const file = load(href);
  files.set(href, file);
  // An element that comes later tries again.
  file.catch(() => files.delete(href));
  return file;
}

async function load(address: string): Promise<JsonObject> {
  const text = await loadText(address);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    const isPage = text.trimStart().startsWith('<');
    throw new Error(isPage ? 'is an HTML page and not JSON' : `is not JSON (${cause})`, {cause});
  }
  if (!isObject(content)) throw new Error('is not a JSON object');
  return content;
}

async function loadText(address: string): Promise<string> {
  try {
    return await fetchTextWithRetries(address, fetchOptions, new AbortController().signal);
  } catch (cause) {
    const {status, code} = cause as ApiError;
    throw new Error(`could not be loaded (${status ?? code})`, {cause});
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
