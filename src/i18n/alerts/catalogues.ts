import {loadByLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {AlertMessages} from './messages.js';

/** Loads the messages about alerts in a language; the French ones are loaded with the alerts. */
export const loadAlertMessages = loadByLanguage<AlertMessages>(fr, {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
});
