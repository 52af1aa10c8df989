import type {KindMessages} from '../kind-messages.js';
import {tourismNames} from './tourism.js';

/** A bed, a meal, a visit, a product of the country: something at an address. */
export const contentMessages: Readonly<Record<string, KindMessages>> = {
  fr: {
    one: 'adresse',
    other: 'adresses',
    names: {...tourismNames.fr, category: 'Catégorie', type: 'Type'},
  },
  en: {
    one: 'place',
    other: 'places',
    names: {...tourismNames.en, category: 'Category', type: 'Type'},
  },
  de: {
    one: 'Angebot',
    other: 'Angebote',
    names: {...tourismNames.de, category: 'Kategorie', type: 'Art'},
  },
  es: {
    one: 'lugar',
    other: 'lugares',
    names: {...tourismNames.es, category: 'Categoría', type: 'Tipo'},
  },
  it: {
    one: 'indirizzo',
    other: 'indirizzi',
    names: {...tourismNames.it, category: 'Categoria', type: 'Tipo'},
  },
  nl: {
    one: 'adres',
    other: 'adressen',
    names: {...tourismNames.nl, category: 'Categorie', type: 'Soort'},
  },
};
