import {apiAddress} from '../../src/api/address.js';
import type {ApiKind} from '../../src/api/api-kind.js';
import {ApiClient} from '../../src/api/client.js';
import {readLanguages} from '../../src/api/languages.js';
import type {RequestContext} from '../../src/api/request-context.js';
import {readVocabulary} from '../../src/api/vocabularies.js';
import type {Term, VocabularyName} from '../../src/model/vocabulary.js';
import {idLists} from '../../src/store/scope-attributes.js';

/** What a server publishes. */
export interface ServerContents {
  readonly languages: readonly string[];
  /** The kinds that have items, with their numbers. */
  readonly kinds: ReadonlyMap<string, number>;
  /** The terms of each attribute of the scope. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

/**
 * - `address`: no address of the web.
 * - `mixed`: http: on a page with https:, which browsers do not load.
 * - `cors`: it answers, but does not let this page read the answer.
 * - `login`: it asks for a login.
 * - `other`: it answers, but not as a Geotrek API: a portal, a back office.
 * - `silent`: no answer.
 */
export type ServerProblem = 'address' | 'mixed' | 'cors' | 'login' | 'other' | 'silent';

/** The attributes of a scope whose values are terms. */
export const TERM_ATTRIBUTES = idLists.filter((name) => name !== 'ids');

/** The kinds by the names that the attribute `resource` knows; each is a list of the API. */
export const KINDS = [
  'trek',
  'outdoor_site',
  'outdoor_course',
  'touristiccontent',
  'touristicevent',
  'poi',
  'sensitivearea',
  'informationdesk',
  'signage',
  'infrastructure',
  'service',
  'hdviewpoint',
  'vigilancearea',
];

/** A server that has not answered by then is said to be silent; somebody waits for it. */
const TIMEOUT_MS = 30_000;

/** The complete address of an API, as somebody may type it: with or without `https://` and its path. */
export function completeAddress(text: string): string | undefined {
  const isHost = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text);
  if (!isHost && !/^(https?:)?\//i.test(text)) return undefined;
  return apiAddress(isHost ? `https://${text}` : text, document.baseURI);
}

/** Why an address cannot be read; undefined where it can. */
export async function findProblem(
  text: string,
  stop: AbortSignal,
  timeoutMs = TIMEOUT_MS,
): Promise<ServerProblem | undefined> {
  const address = completeAddress(text);
  if (!address) return 'address';
  if (location.protocol === 'https:' && address.startsWith('http:')) return 'mixed';
  const request = `${address}trek/?fields=id&page_size=1`;
  const signal = AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]);
  try {
    const response = await fetch(request, {signal});
    if (response.status === 401 || response.status === 403) return 'login';
    const answer: unknown = await response.json().catch(() => undefined);
    signal.throwIfAborted();
    return typeof Object(answer).count === 'number' ? undefined : 'other';
  } catch {
    stop.throwIfAborted();
    // A request whose answer nobody reads tells a server that is there from one that is not.
    const isThere = await fetch(request, {mode: 'no-cors', signal}).then(
      () => true,
      () => false,
    );
    stop.throwIfAborted();
    return isThere ? 'cors' : 'silent';
  }
}

/** Reads what a server publishes, with the names in a language; what cannot be read is left out. */
export async function readServer(
  text: string,
  language: string,
  signal: AbortSignal,
): Promise<ServerContents> {
  const client = new ApiClient(completeAddress(text) ?? '');
  const languages = await readLanguages(client, signal).catch((): readonly string[] => []);
  const known = languages.includes(language) ? language : (languages[0] ?? language);
  // Vocabularies do not depend on the kind.
  const context: RequestContext = {client, language: known, scope: {}, kind: {} as ApiKind};
  const [counts, lists] = await Promise.all([
    Promise.all(KINDS.map((kind) => countOf(client, kind, signal))),
    Promise.all(TERM_ATTRIBUTES.map((name) => termsOf(context, name, signal))),
  ]);
  signal.throwIfAborted();
  return {
    languages,
    kinds: new Map(
      KINDS.map((kind, i): [string, number] => [kind, counts[i] ?? 0]).filter(([, n]) => n > 0),
    ),
    terms: new Map(
      TERM_ATTRIBUTES.map((name, i): [string, readonly Term[]] => [name, lists[i] ?? []]),
    ),
  };
}

async function termsOf(
  context: RequestContext,
  name: VocabularyName,
  signal: AbortSignal,
): Promise<readonly Term[]> {
  const vocabulary = await readVocabulary(context, name, signal).catch(() => undefined);
  return [...((vocabulary as ReadonlyMap<string, Term> | undefined)?.values() ?? [])];
}

async function countOf(client: ApiClient, kind: string, signal: AbortSignal): Promise<number> {
  const query = {fields: 'id', page_size: 1};
  const answer: unknown = await client
    .get(`${kind}/`, query, {signal, retries: 0})
    .catch(() => undefined);
  return Number(Object(answer).count) || 0;
}
