import {asTitle, counted} from '../counted.js';
import type {ItemMessages, KindMessages} from '../kind-messages.js';

const {count, number} = counted('es');

export const es = ({one, other}: KindMessages): ItemMessages => ({
  list: {
    itemCount: (n) => count(n, one, other),
    shownOf: (shown, n) => `${number(shown)} de ${number(n)}`,
    showMoreOf: (n) => `Mostrar ${count(n, one, other)} más`,
    empty: 'No hay nada que mostrar por el momento.',
    failedItems: 'No se ha podido cargar el contenido.',
    failedPartly: 'No se ha podido cargar una parte del contenido.',
    failedItem: 'No se ha podido cargar esta ficha.',
    notFoundItem: 'Esta ficha no existe o ya no está publicada.',
    map: 'Mapa',
    itemsHere: (n) => `${count(n, one, other)} en este lugar`,
    itemsInView: 'Lo que muestra el mapa',
    resetView: 'Ver todo el mapa',
    chooseItem: 'Elige un elemento para ver su ficha.',
  },
  search: {
    find: 'Buscar',
    items: asTitle(other),
    counting: (known, n) => `Calculando: ${number(known)} de ${number(n)}`,
    showItems: (n) => `Mostrar ${count(n, one, other)}`,
    noMatch: 'Nada corresponde a tu búsqueda.',
    without: (name, n) => `sin ${name} (${count(n, one, other)})`,
    partial: 'La búsqueda solo abarca lo que se ha cargado.',
    sortNames: {name: 'Nombre', newest: 'Novedades primero', nearest: 'Distancia'},
  },
});
