import {asTitle, counted} from '../counted.js';
import type {ItemMessages, KindMessages} from '../kind-messages.js';

const {count, number} = counted('en');

export const en = ({one, other}: KindMessages): ItemMessages => ({
  list: {
    itemCount: (n) => count(n, one, other),
    shownOf: (shown, n) => `${number(shown)} of ${number(n)}`,
    showMoreOf: (n) => `Show ${count(n, one, other)} more`,
    empty: 'Nothing to show at the moment.',
    failedItems: 'The content could not be loaded.',
    failedPartly: 'A part of the content could not be loaded.',
    failedItem: 'This page could not be loaded.',
    notFoundItem: 'This page does not exist, or is not published any more.',
    map: 'Map',
    itemsHere: (n) => `${count(n, one, other)} at this place`,
    itemsInView: 'What the map shows',
    resetView: 'Show the whole map',
    chooseItem: 'Choose an entry to see its details.',
  },
  search: {
    find: 'Search',
    items: asTitle(other),
    counting: (known, n) => `Counting: ${number(known)} of ${number(n)}`,
    showItems: (n) => `Show ${count(n, one, other)}`,
    noMatch: 'Nothing matches your search.',
    without: (name, n) => `without ${name} (${count(n, one, other)})`,
    partial: 'The search covers only what has been loaded.',
    sortNames: {name: 'Name', newest: 'Newest first', nearest: 'Nearest first'},
  },
});
