import {loadByLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {ReportMessages} from './messages.js';

/** Loads the messages of the form in a language; the French ones are loaded with the form. */
export const loadReportMessages = loadByLanguage<ReportMessages>(fr, {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
});
