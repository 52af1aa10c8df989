import {loadByLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {SearchMessages} from './messages.js';

/** Loads the messages of the controls in a language; the French ones are part of the controls. */
export const loadSearchMessages = loadByLanguage<SearchMessages>(fr, {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
});
