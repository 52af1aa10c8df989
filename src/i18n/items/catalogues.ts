import {primaryLanguage} from '../catalogues.js';
import type {ItemMessages, KindMessages} from '../kind-messages.js';

type MessagesOf = (kindMessages: KindMessages) => ItemMessages;

const loaders: Readonly<Record<string, () => Promise<MessagesOf>>> = {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
};

const FALLBACK = 'fr';

/** Loads the messages about items of a kind, in a language or else in French. */
export async function loadItemMessages(
  tag: string,
  kindMessages: Readonly<Record<string, KindMessages>> = {},
): Promise<ItemMessages> {
  const primary = primaryLanguage(tag);
  const language = primary in loaders && primary in kindMessages ? primary : FALLBACK;
  const messagesOf = await loaders[language]?.();
  const ours = kindMessages[language];
  if (!messagesOf || !ours) return {list: {}, search: {}};
  const {list, search} = messagesOf(ours);
  return {list: {...list, names: ours.names ?? {}}, search};
}
