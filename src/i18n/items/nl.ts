import {asTitle, counted} from '../counted.js';
import type {ItemMessages, KindMessages} from '../kind-messages.js';

const {count, number} = counted('nl');

export const nl = ({one, other}: KindMessages): ItemMessages => ({
  list: {
    itemCount: (n) => count(n, one, other),
    shownOf: (shown, n) => `${number(shown)} van ${number(n)}`,
    showMoreOf: (n) => `Nog ${count(n, one, other)} tonen`,
    empty: 'Er is op dit moment niets te tonen.',
    failedItems: 'De inhoud kon niet worden geladen.',
    failedPartly: 'Een deel van de inhoud kon niet worden geladen.',
    failedItem: 'Deze pagina kon niet worden geladen.',
    notFoundItem: 'Deze pagina bestaat niet, of is niet meer gepubliceerd.',
    map: 'Kaart',
    itemsHere: (n) => `${count(n, one, other)} op deze plaats`,
    itemsInView: 'Wat de kaart toont',
    resetView: 'De hele kaart tonen',
    chooseItem: 'Kies een item om het te lezen.',
  },
  search: {
    find: 'Zoeken',
    items: asTitle(other),
    counting: (known, n) => `Bezig met tellen: ${number(known)} van ${number(n)}`,
    showItems: (n) => `${count(n, one, other)} tonen`,
    noMatch: 'Niets voldoet aan je zoekopdracht.',
    without: (name, n) => `zonder ${name} (${count(n, one, other)})`,
    partial: 'Er wordt alleen gezocht in wat geladen is.',
    sortNames: {name: 'Naam', newest: 'Nieuwste eerst', nearest: 'Dichtstbij eerst'},
  },
});
