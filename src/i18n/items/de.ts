import {asTitle, counted} from '../counted.js';
import type {ItemMessages, KindMessages} from '../kind-messages.js';

const {count, number} = counted('de');

export const de = ({one, other}: KindMessages): ItemMessages => ({
  list: {
    itemCount: (n) => count(n, one, other),
    shownOf: (shown, n) => `${number(shown)} von ${number(n)}`,
    showMoreOf: (n) => `${count(n, one, other)} mehr anzeigen`,
    empty: 'Im Moment gibt es nichts anzuzeigen.',
    failedItems: 'Der Inhalt konnte nicht geladen werden.',
    failedPartly: 'Ein Teil des Inhalts konnte nicht geladen werden.',
    failedItem: 'Diese Seite konnte nicht geladen werden.',
    notFoundItem: 'Diese Seite gibt es nicht, oder sie ist nicht mehr veröffentlicht.',
    map: 'Karte',
    itemsHere: (n) => `${count(n, one, other)} an diesem Ort`,
    itemsInView: 'Was die Karte zeigt',
    resetView: 'Ganze Karte zeigen',
    chooseItem: 'Wählen Sie einen Eintrag, um ihn zu lesen.',
  },
  search: {
    find: 'Suchen',
    items: asTitle(other),
    counting: (known, n) => `Zählung läuft: ${number(known)} von ${number(n)}`,
    showItems: (n) => `${count(n, one, other)} anzeigen`,
    noMatch: 'Nichts entspricht Ihrer Suche.',
    without: (name, n) => `ohne ${name} (${count(n, one, other)})`,
    partial: 'Die Suche umfasst nur, was geladen ist.',
    sortNames: {name: 'Name', newest: 'Neueste zuerst', nearest: 'Nächste zuerst'},
  },
});
