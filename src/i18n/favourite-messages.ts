import {byLanguage, type Catalogue} from './catalogues.js';
import type {SearchMessages} from './search/messages.js';

/** The messages about favourites and selections, in one language; loaded with their buttons. */
export interface FavouriteMessages {
  /** Name of the button that marks an item, which is pressed while the item is a favourite. */
  favourite(name: string): string;
  readonly favourites: string;
  readonly sharedSelection: string;
  /** Says how visitors mark items, and that it stays on their device. */
  readonly noFavourites: string;
  /** Says that some of the selected items are not on the page. */
  missing(count: number, total: number): string;
  readonly keepSelection: string;
  readonly showEverything: string;
  readonly shareSelection: string;
  readonly linkCopied: string;
}

const fr: FavouriteMessages = {
  favourite: (name) => `Favori : ${name}`,
  favourites: 'Mes favoris',
  sharedSelection: 'Sélection partagée',
  noFavourites:
    'Aucun favori pour le moment. Le cœur d’une fiche l’ajoute ici ; la liste reste sur cet appareil.',
  missing: (count, total) =>
    count === 1
      ? `1 des ${total} n’est plus publié, ou pas sur cette page.`
      : `${count} des ${total} ne sont plus publiés, ou pas sur cette page.`,
  keepSelection: 'Garder dans mes favoris',
  showEverything: 'Tout afficher',
  shareSelection: 'Partager',
  linkCopied: 'Lien copié.',
};

const catalogue: Catalogue<FavouriteMessages> = {
  fr,
  en: {
    favourite: (name) => `Favourite: ${name}`,
    favourites: 'My favourites',
    sharedSelection: 'Shared selection',
    noFavourites:
      'No favourites yet. The heart on a card adds it here; the list stays on this device.',
    missing: (count, total) =>
      count === 1
        ? `1 of these ${total} is no longer published, or not on this page.`
        : `${count} of these ${total} are no longer published, or not on this page.`,
    keepSelection: 'Keep as my favourites',
    showEverything: 'Show everything',
    shareSelection: 'Share',
    linkCopied: 'Link copied.',
  },
  de: {
    favourite: (name) => `Favorit: ${name}`,
    favourites: 'Meine Favoriten',
    sharedSelection: 'Geteilte Auswahl',
    noFavourites:
      'Noch keine Favoriten. Das Herz auf einer Karte fügt sie hier hinzu; die Liste bleibt auf diesem Gerät.',
    missing: (count, total) =>
      count === 1
        ? `1 von ${total} ist nicht mehr veröffentlicht oder nicht auf dieser Seite.`
        : `${count} von ${total} sind nicht mehr veröffentlicht oder nicht auf dieser Seite.`,
    keepSelection: 'Als Favoriten behalten',
    showEverything: 'Alles anzeigen',
    shareSelection: 'Teilen',
    linkCopied: 'Link kopiert.',
  },
  es: {
    favourite: (name) => `Favorito: ${name}`,
    favourites: 'Mis favoritos',
    sharedSelection: 'Selección compartida',
    noFavourites:
      'Todavía no hay favoritos. El corazón de una ficha la añade aquí; la lista se queda en este dispositivo.',
    missing: (count, total) =>
      count === 1
        ? `1 de los ${total} ya no está publicado, o no en esta página.`
        : `${count} de los ${total} ya no están publicados, o no en esta página.`,
    keepSelection: 'Guardar en mis favoritos',
    showEverything: 'Mostrar todo',
    shareSelection: 'Compartir',
    linkCopied: 'Enlace copiado.',
  },
  it: {
    favourite: (name) => `Preferito: ${name}`,
    favourites: 'I miei preferiti',
    sharedSelection: 'Selezione condivisa',
    noFavourites:
      'Ancora nessun preferito. Il cuore su una scheda la aggiunge qui; l’elenco resta su questo dispositivo.',
    missing: (count, total) =>
      count === 1
        ? `1 di ${total} non è più pubblicato, o non in questa pagina.`
        : `${count} di ${total} non sono più pubblicati, o non in questa pagina.`,
    keepSelection: 'Conserva tra i preferiti',
    showEverything: 'Mostra tutto',
    shareSelection: 'Condividi',
    linkCopied: 'Link copiato.',
  },
  nl: {
    favourite: (name) => `Favoriet: ${name}`,
    favourites: 'Mijn favorieten',
    sharedSelection: 'Gedeelde selectie',
    noFavourites:
      'Nog geen favorieten. Het hart op een kaart voegt die hier toe; de lijst blijft op dit apparaat.',
    missing: (count, total) =>
      count === 1
        ? `1 van de ${total} is niet meer gepubliceerd, of niet op deze pagina.`
        : `${count} van de ${total} zijn niet meer gepubliceerd, of niet op deze pagina.`,
    keepSelection: 'Bewaren als favorieten',
    showEverything: 'Alles tonen',
    shareSelection: 'Delen',
    linkCopied: 'Link gekopieerd.',
  },
};

const messagesIn = byLanguage(catalogue);

/** The language of an element, and the messages of the page among those of its controls. */
interface Texts {
  readonly language: string;
  readonly searchMessages: Partial<SearchMessages>;
}

/** The messages of a language, else the French ones, with those of the page. */
export const favouriteMessages = ({language, searchMessages}: Texts): FavouriteMessages => ({
  ...messagesIn(language),
  ...searchMessages,
});
