import {asTitle, counted} from '../counted.js';
import type {ItemMessages, KindMessages} from '../kind-messages.js';

const {count, number} = counted('it');

export const it = ({one, other}: KindMessages): ItemMessages => ({
  list: {
    itemCount: (n) => count(n, one, other),
    shownOf: (shown, n) => `${number(shown)} di ${number(n)}`,
    showMoreOf: (n) => `Mostra ancora ${count(n, one, other)}`,
    empty: 'Per il momento non c’è niente da mostrare.',
    failedItems: 'Non è stato possibile caricare il contenuto.',
    failedPartly: 'Non è stato possibile caricare una parte del contenuto.',
    failedItem: 'Non è stato possibile caricare questa scheda.',
    notFoundItem: 'Questa scheda non esiste o non è più pubblicata.',
    map: 'Mappa',
    itemsHere: (n) => `${count(n, one, other)} in questo luogo`,
    itemsInView: 'Che cosa mostra la mappa',
    resetView: 'Mostra tutta la mappa',
    chooseItem: 'Scegliete un elemento per vederne la scheda.',
  },
  search: {
    find: 'Cerca',
    items: asTitle(other),
    counting: (known, n) => `Calcolo in corso: ${number(known)} di ${number(n)}`,
    showItems: (n) => `Mostra ${count(n, one, other)}`,
    noMatch: 'Niente corrisponde alla ricerca.',
    without: (name, n) => `senza ${name} (${count(n, one, other)})`,
    partial: 'La ricerca riguarda solo ciò che è stato caricato.',
    sortNames: {name: 'Nome', newest: 'Novità prima', nearest: 'Distanza'},
  },
});
