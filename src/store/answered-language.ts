import {ApiError} from '../api/api-error.js';
import {readLanguages} from '../api/languages.js';
import type {Question} from '../api/question.js';

const LAST_RESORT = 'fr';

/**
 * Asks, and when the server breaks, finds out whether it does not know the language: Geotrek
 * answers 500 to a language it is not configured for. Then asks again in one that it knows.
 *
 * `adopt` hears of the language to use from then on.
 */
export async function askInKnownLanguage<T>(
  question: Question,
  ask: (question: Question) => Promise<T>,
  adopt: (language: string) => void,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await ask(question);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 500) throw error;
    const known = await readLanguages(question.client, signal).catch(() => []);
    const language = bestLanguage(question.language, known);
    if (language === undefined || language === question.language) throw error;
    adopt(language);
    return ask({...question, language});
  }
}

function bestLanguage(wanted: string, known: readonly string[]): string | undefined {
  return (
    known.find((code) => code === wanted) ??
    known.find((code) => code.startsWith(`${wanted}-`)) ??
    known.find((code) => code === LAST_RESORT) ??
    known[0]
  );
}
