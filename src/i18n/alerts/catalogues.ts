import {primaryLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {AlertMessages} from './messages.js';

/** French is loaded with the alerts; the other languages on demand. */
const loaders: Readonly<Record<string, () => Promise<AlertMessages>>> = {
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
};

/** Loads what is said of alerts in a language; French if there are none or they fail to load. */
export const loadAlertMessages = async (tag: string): Promise<AlertMessages> =>
  (await loaders[primaryLanguage(tag)]?.().catch(() => undefined)) ?? fr;
