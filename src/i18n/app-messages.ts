import {byLanguage, type Catalogue} from './catalogues.js';
import type {SearchMessages} from './search/messages.js';

/** The messages of a `<trek-app>` itself, in one language. */
export interface AppMessages {
  /** Names of the views of a narrow app. */
  readonly viewList: string;
  readonly viewSheet: string;
  readonly viewMap: string;
  /** Name of the buttons that switch between them. */
  readonly views: string;
  /** Name of the navigation between kinds of content. */
  readonly kinds: string;
  /** Name of the kind of content that has no other name. */
  readonly kindTrek: string;
  readonly language: string;
  /** Says which language the content has now. */
  readonly inLanguage: string;
}

const fr: AppMessages = {
  viewList: 'Liste',
  viewSheet: 'Fiche',
  viewMap: 'Carte',
  views: 'Affichage',
  kinds: 'Contenus',
  kindTrek: 'Randonnées',
  language: 'Langue',
  inLanguage: 'Contenu en français',
};

const catalogue: Catalogue<AppMessages> = {
  fr,
  en: {
    viewList: 'List',
    viewSheet: 'Details',
    viewMap: 'Map',
    views: 'View',
    kinds: 'Contents',
    kindTrek: 'Routes',
    language: 'Language',
    inLanguage: 'Content in English',
  },
  de: {
    viewList: 'Liste',
    viewSheet: 'Details',
    viewMap: 'Karte',
    views: 'Ansicht',
    kinds: 'Inhalte',
    kindTrek: 'Touren',
    language: 'Sprache',
    inLanguage: 'Inhalte auf Deutsch',
  },
  es: {
    viewList: 'Lista',
    viewSheet: 'Ficha',
    viewMap: 'Mapa',
    views: 'Vista',
    kinds: 'Contenidos',
    kindTrek: 'Rutas',
    language: 'Idioma',
    inLanguage: 'Contenido en español',
  },
  it: {
    viewList: 'Elenco',
    viewSheet: 'Scheda',
    viewMap: 'Mappa',
    views: 'Vista',
    kinds: 'Contenuti',
    kindTrek: 'Itinerari',
    language: 'Lingua',
    inLanguage: 'Contenuti in italiano',
  },
  nl: {
    viewList: 'Lijst',
    viewSheet: 'Details',
    viewMap: 'Kaart',
    views: 'Weergave',
    kinds: 'Inhoud',
    kindTrek: 'Routes',
    language: 'Taal',
    inLanguage: 'Inhoud in het Nederlands',
  },
};

const messagesIn = byLanguage(catalogue);

/** The language of an element, and the messages of the page among those of its controls. */
interface Texts {
  readonly language: string;
  readonly searchMessages: Partial<SearchMessages>;
}

/** The messages of a language, else the French ones, with those of the page. */
export const appMessages = ({language, searchMessages}: Texts): AppMessages => ({
  ...messagesIn(language),
  ...searchMessages,
});
