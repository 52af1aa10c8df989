import {primaryLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {SearchMessages} from './messages.js';

/** French is part of the controls; the other languages are loaded on demand. */
const loaders: Readonly<Record<string, () => Promise<SearchMessages>>> = {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
};

/** Loads the messages of the controls in a language; French if there are none or they fail to load. */
export async function loadSearchMessages(tag: string): Promise<SearchMessages> {
  return (await loaders[primaryLanguage(tag)]?.().catch(() => undefined)) ?? fr;
}
