import {base} from '../generated/messages/base.js';
import {FALLBACK_LANGUAGE, primaryLanguage} from './language-tags.js';
import type {Localized, MessageGroup} from './message-group.js';
import type {Messages} from './messages/base.js';

/** Whether the elements have texts in a language. */
export const isSupported = (tag: string) =>
  primaryLanguage(tag) === FALLBACK_LANGUAGE || Object.hasOwn(base.complete, primaryLanguage(tag));

/** The language of the texts on a page: its own, else the next of the visitor that the elements have, else French. */
export const languageOfTexts = (tag: string): string =>
  [tag, ...navigator.languages].find(isSupported) ?? FALLBACK_LANGUAGE;

/** Loads the messages of the elements in a language that they have; undefined for French. */
export function loadMessages(tag: string): Promise<Messages> | undefined {
  // The group names the French ones of a list, which is what the entry has of them.
  return base.complete[primaryLanguage(tag)]?.().then(({messages}) => messages as Messages);
}

/**
 * Loads the messages of a group in a language. What it lacks, and what does not load, comes from the next language of
 * the visitor that has it, at last from French.
 */
export async function loadGroup<M extends object>(
  {french, complete, started = {}}: MessageGroup<M>,
  tag: string,
): Promise<Localized<M>> {
  let lang = '';
  let all = {};
  for (const language of [tag, ...navigator.languages, FALLBACK_LANGUAGE].map(primaryLanguage)) {
    const load = complete[language] ?? started[language];
    const messages =
      language === FALLBACK_LANGUAGE && french
        ? french
        : (await load?.().catch(() => undefined))?.messages;
    if (!messages) continue;
    lang ||= language;
    all = {...messages, ...all};
    // It has all that the ones before lack.
    if (!(language in started)) break;
  }
  return {...(all as M), lang};
}
