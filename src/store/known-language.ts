import {readLanguages} from '../api/languages.js';
import type {Question} from '../api/question.js';

const LAST_RESORT = 'fr';

/** One that the server knows, as near to the wanted one as can be; absent when it tells of none. */
export async function knownLanguage(
  {client, language}: Question,
  signal: AbortSignal,
): Promise<string | undefined> {
  const known = await readLanguages(client, signal).catch(() => []);
  return bestLanguage(language, known);
}

function bestLanguage(wanted: string, known: readonly string[]): string | undefined {
  return (
    known.find((code) => code === wanted) ??
    known.find((code) => code.startsWith(`${wanted}-`)) ??
    known.find((code) => code === LAST_RESORT) ??
    known[0]
  );
}
