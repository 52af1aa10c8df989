import type {Messages} from './messages.js';

/** All languages but French are loaded when an element needs them. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
};

export const FALLBACK_LANGUAGE = 'fr';

/** `fr` of `fr-CA`. */
export const primaryLanguage = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** A catalogue by language. */
export type Catalogue<T> = Readonly<Record<string, T>> & {readonly fr: T};

/** Finds what a catalogue has in a language, else in French. */
export const byLanguage =
  <T>(catalogue: Catalogue<T>) =>
  (tag: string): T =>
    catalogue[primaryLanguage(tag)] ?? catalogue.fr;

export const isSupported = (tag: string) =>
  primaryLanguage(tag) === FALLBACK_LANGUAGE || Object.hasOwn(loaders, primaryLanguage(tag));

/** Loads the messages of a language; undefined for French and for languages without messages. */
export function loadMessages(tag: string): Promise<Messages> | undefined {
  return loaders[primaryLanguage(tag)]?.();
}
