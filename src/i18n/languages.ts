import type {LitElement} from 'lit';
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

/** What has texts in several languages; undefined until an element has some. */
export let textLanguages: typeof import('./text-languages.js') | undefined;

export async function loadTextLanguages(host?: LitElement) {
  textLanguages = await import('./text-languages.js').catch(() => undefined);
  host?.requestUpdate();
}

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
  group: MessageGroup<M>,
  tag: string,
): Promise<Localized<M>> {
  const {french, complete} = group;
  const lang = primaryLanguage(tag);
  const messages =
    lang === FALLBACK_LANGUAGE && french
      ? french
      : (await complete[lang]?.().catch(() => undefined))?.messages;
  if (messages) return {...messages, lang};
  await loadTextLanguages();
  return textLanguages?.loadFromSeveral(group, tag) ?? {...(french as M), lang: FALLBACK_LANGUAGE};
}
