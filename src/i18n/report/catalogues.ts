import {primaryLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {ReportMessages} from './messages.js';

/** French is loaded with the form; the other languages on demand. */
const loaders: Readonly<Record<string, () => Promise<ReportMessages>>> = {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
};

/** Loads the messages of the form in a language; French if there are none or they fail to load. */
export const loadReportMessages = async (tag: string): Promise<ReportMessages> =>
  (await loaders[primaryLanguage(tag)]?.().catch(() => undefined)) ?? fr;
