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
  readonly printSelection: string;
  readonly linkCopied: string;
  /** Name of the button that compares a few of the selected items, and of the comparison. */
  readonly compare: string;
  /** Names the field with the items that can be added. */
  readonly addCompared: string;
  readonly add: string;
  removeCompared(name: string): string;
  readonly place: string;
  readonly profiles: string;
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
  printSelection: 'Imprimer',
  linkCopied: 'Lien copié.',
  compare: 'Comparer',
  addCompared: 'Comparer aussi avec',
  add: 'Ajouter',
  removeCompared: (name) => `Retirer « ${name} »`,
  place: 'Lieu',
  profiles: 'Profils altimétriques superposés',
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
    printSelection: 'Print',
    linkCopied: 'Link copied.',
    compare: 'Compare',
    addCompared: 'Also compare with',
    add: 'Add',
    removeCompared: (name) => `Remove “${name}”`,
    place: 'Place',
    profiles: 'Elevation profiles over each other',
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
    printSelection: 'Drucken',
    linkCopied: 'Link kopiert.',
    compare: 'Vergleichen',
    addCompared: 'Auch vergleichen mit',
    add: 'Hinzufügen',
    removeCompared: (name) => `„${name}“ entfernen`,
    place: 'Ort',
    profiles: 'Höhenprofile übereinander',
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
    printSelection: 'Imprimir',
    linkCopied: 'Enlace copiado.',
    compare: 'Comparar',
    addCompared: 'Comparar también con',
    add: 'Añadir',
    removeCompared: (name) => `Quitar «${name}»`,
    place: 'Lugar',
    profiles: 'Perfiles de altitud superpuestos',
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
    printSelection: 'Stampa',
    linkCopied: 'Link copiato.',
    compare: 'Confronta',
    addCompared: 'Confronta anche con',
    add: 'Aggiungi',
    removeCompared: (name) => `Togli «${name}»`,
    place: 'Luogo',
    profiles: 'Profili altimetrici sovrapposti',
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
    printSelection: 'Afdrukken',
    linkCopied: 'Link gekopieerd.',
    compare: 'Vergelijken',
    addCompared: 'Ook vergelijken met',
    add: 'Toevoegen',
    removeCompared: (name) => `“${name}” verwijderen`,
    place: 'Plaats',
    profiles: 'Hoogteprofielen over elkaar',
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
