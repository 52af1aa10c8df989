import {isMissing} from './api-error.js';
import type {ApiClient} from './client.js';

/** Lists that are rarely empty, and a field of theirs that is kept per language. */
const QUESTIONS = [
  ['trek/', 'name'],
  ['theme/', 'label'],
] as const;

/**
 * The languages that a server is configured for. No endpoint lists them: a translated field, requested
 * without a language, has them as keys. Empty when no list has such a field.
 */
export async function readLanguages(
  client: ApiClient,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  for (const [path, field] of QUESTIONS) {
    const query = {fields: field, page_size: 1};
    const answer = await client.get(path, query, {signal, keep: true}).catch((error) => {
      // A Geotrek may be without treks.
      if (!isMissing(error)) throw error;
    });
    const codes = keysOf(answer, field);
    if (codes.length > 0) return codes;
  }
  return [];
}

function keysOf(answer: unknown, field: string): string[] {
  const {results} = Object(answer) as {readonly results?: readonly unknown[]};
  const value: unknown = Object(results?.[0])[field];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
