import {english} from './messages-en.js';
import {french} from './messages-fr.js';

/** The languages of the builder. */
export const languages = {fr: french, en: english} as const;

export type BuilderLanguage = keyof typeof languages;
