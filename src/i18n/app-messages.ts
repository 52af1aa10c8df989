import {byLanguage, type Catalogue} from './catalogues.js';

/** The messages of a `<trek-app>` itself, in one language. */
interface AppMessages {
  /** Names of the views of a narrow app. */
  readonly list: string;
  readonly sheet: string;
  readonly map: string;
  /** Name of the buttons that switch between them. */
  readonly views: string;
  /** Name of the navigation between kinds of content. */
  readonly kinds: string;
  /** Name of the kind of content that has no other name. */
  readonly treks: string;
}

const fr: AppMessages = {
  list: 'Liste',
  sheet: 'Fiche',
  map: 'Carte',
  views: 'Affichage',
  kinds: 'Contenus',
  treks: 'Randonnées',
};

const catalogue: Catalogue<AppMessages> = {
  fr,
  en: {
    list: 'List',
    sheet: 'Details',
    map: 'Map',
    views: 'View',
    kinds: 'Contents',
    treks: 'Routes',
  },
  de: {
    list: 'Liste',
    sheet: 'Details',
    map: 'Karte',
    views: 'Ansicht',
    kinds: 'Inhalte',
    treks: 'Touren',
  },
  es: {
    list: 'Lista',
    sheet: 'Ficha',
    map: 'Mapa',
    views: 'Vista',
    kinds: 'Contenidos',
    treks: 'Rutas',
  },
  it: {
    list: 'Elenco',
    sheet: 'Scheda',
    map: 'Mappa',
    views: 'Vista',
    kinds: 'Contenuti',
    treks: 'Itinerari',
  },
  nl: {
    list: 'Lijst',
    sheet: 'Details',
    map: 'Kaart',
    views: 'Weergave',
    kinds: 'Inhoud',
    treks: 'Routes',
  },
};

/** The messages of a language, else the French ones. */
export const appMessages = byLanguage(catalogue);
