import type {Messages} from './messages.js';

/** Every language but French is one small request, made when an element speaks it. */
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

export const isSpoken = (tag: string) =>
  primaryLanguage(tag) === FALLBACK_LANGUAGE || primaryLanguage(tag) in loaders;

/** The sentences of a language; absent where it is French, or one that we do not speak. */
export function loadMessages(tag: string): Promise<Messages> | undefined {
  return loaders[primaryLanguage(tag)]?.();
}
