import {primaryLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {SearchMessages} from './messages.js';

/** French comes with the controls; another language is one small request. */
const loaders: Readonly<Record<string, () => Promise<SearchMessages>>> = {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
};

/** What the controls say in a language, French where we do not speak it or it does not load. */
export async function loadSearchMessages(tag: string): Promise<SearchMessages> {
  return (await loaders[primaryLanguage(tag)]?.().catch(() => undefined)) ?? fr;
}
