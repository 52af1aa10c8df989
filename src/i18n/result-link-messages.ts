import {byLanguage, type Catalogue} from './catalogues.js';

/** The messages about the previous and the next result, in one language; loaded with the links to them. */
interface ResultLinkMessages {
  /** Name of the navigation. */
  readonly results: string;
  readonly previous: string;
  readonly next: string;
}

const fr: ResultLinkMessages = {
  results: 'Parcourir la liste',
  previous: 'Précédent dans la liste',
  next: 'Suivant dans la liste',
};

const catalogue: Catalogue<ResultLinkMessages> = {
  fr,
  en: {results: 'Go through the list', previous: 'Previous in the list', next: 'Next in the list'},
  de: {
    results: 'Die Liste durchgehen',
    previous: 'Voriger Eintrag der Liste',
    next: 'Nächster Eintrag der Liste',
  },
  es: {
    results: 'Recorrer la lista',
    previous: 'Anterior en la lista',
    next: 'Siguiente en la lista',
  },
  it: {
    results: 'Scorri l’elenco',
    previous: 'Precedente nell’elenco',
    next: 'Successivo nell’elenco',
  },
  nl: {
    results: 'Door de lijst bladeren',
    previous: 'Vorige in de lijst',
    next: 'Volgende in de lijst',
  },
};

/** The messages of a language, else the French ones. */
export const resultLinkMessages = byLanguage(catalogue);
