import {byLanguage} from '../catalogues.js';
import {fr} from './fr.js';
import type {SpeciesMessages} from './messages.js';

/** The French ones are loaded with this module, the others on demand. */
const loadOf = byLanguage<() => Promise<SpeciesMessages>>({
  fr: async () => fr,
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  it: async () => (await import('./it.js')).it,
  nl: async () => (await import('./nl.js')).nl,
});

/** Loads the messages about the species of a place in a language; the French ones where there are none, or they do not load. */
export const loadSpeciesMessages = (tag: string) => loadOf(tag)().catch(() => fr);
