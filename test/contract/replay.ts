import {ApiClient} from '../../src/api/client.js';
import type {RequestContext} from '../../src/api/request-context.js';
import {trek} from '../../src/kinds/trek.js';

/** A recorded answer, or undefined where the recorded answers are not beside the repository. */
export async function recorded(path: string): Promise<unknown> {
  const response = await fetch(`/recorded/${path}`);
  return response.ok ? response.json() : undefined;
}

/** Skips what only the recorded answers can prove, and says so. */
export function skipWithoutRecordings(context: Mocha.Context): never {
  console.info('The recorded answers are not here: skipping what they prove.');
  return context.skip();
}

interface Entry {
  readonly path: string;
  readonly query: string;
  readonly file: string;
  readonly bytes: number;
}

/** Asks the demonstration server of June 2026: each path answers with the fullest recording. */
export async function demoContext(): Promise<RequestContext | undefined> {
  const index = (await recorded('demo-2026-06/index.json')) as readonly Entry[] | undefined;
  if (!index) return undefined;
  const fullest = new Map<string, Entry>();
  for (const entry of index) {
    if ((fullest.get(entry.path)?.bytes ?? -1) < entry.bytes) fullest.set(entry.path, entry);
  }
  return contextFor('https://demo-admin.geotrek.fr/api/v2/', (path) => {
    const entry = fullest.get(`/api/v2/${path}`);
    return entry && `demo-2026-06/${entry.file}`;
  });
}

/** Asks the full-field answers of several versions, most of them in several languages at once. */
export function fullFieldsContext(language: string): RequestContext {
  const names: Readonly<Record<string, string>> = {
    'theme/': 'trek_theme',
    'label/': 'trek_label',
    'source/': 'sources',
  };
  return contextFor(
    'https://foo.fr/api/v2/',
    (path) => `full-fields/${names[path] ?? path.replace('/', '')}.json`,
    language,
  );
}

function contextFor(
  address: string,
  fileOf: (path: string) => string | undefined,
  language = 'fr',
): RequestContext {
  const replay = async (input: RequestInfo | URL): Promise<Response> => {
    const file = fileOf(new URL(String(input)).pathname.replace('/api/v2/', ''));
    return file ? fetch(`/recorded/${file}`) : new Response(null, {status: 404});
  };
  return {kind: trek, client: new ApiClient(address, {fetch: replay}), language, scope: {}};
}
