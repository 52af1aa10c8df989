import {primaryLanguage} from './catalogues.js';

/** The messages of the table of contents, in one language; loaded with it. */
export interface ContentsMessages {
  readonly contents: string;
}

const fr: ContentsMessages = {contents: 'Sommaire'};

const catalogues: Readonly<Record<string, ContentsMessages>> = {
  fr,
  en: {contents: 'Contents'},
  de: {contents: 'Inhalt'},
  es: {contents: 'Contenido'},
  it: {contents: 'Indice'},
  nl: {contents: 'Inhoud'},
};

/** The messages of a language, else the French ones. */
export const contentsMessages = (tag: string): ContentsMessages =>
  catalogues[primaryLanguage(tag)] ?? fr;
