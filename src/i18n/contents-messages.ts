import {byLanguage, type Catalogue} from './catalogues.js';

/** The messages of the table of contents, in one language; loaded with it. */
interface ContentsMessages {
  readonly contents: string;
}

const fr: ContentsMessages = {contents: 'Sommaire'};

const catalogue: Catalogue<ContentsMessages> = {
  fr,
  en: {contents: 'Contents'},
  de: {contents: 'Inhalt'},
  es: {contents: 'Contenido'},
  it: {contents: 'Indice'},
  nl: {contents: 'Inhoud'},
};

/** The messages of a language, else the French ones. */
export const contentsMessages = byLanguage(catalogue);
