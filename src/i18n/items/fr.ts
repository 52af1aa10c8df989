import {asTitle, counted} from '../counted.js';
import type {ItemMessages, KindMessages} from '../kind-messages.js';

const {count, number} = counted('fr');

export const fr = ({one, other}: KindMessages): ItemMessages => ({
  list: {
    itemCount: (n) => count(n, one, other),
    shownOf: (shown, n) => `${number(shown)} sur ${number(n)}`,
    showMoreOf: (n) => `Afficher ${count(n, one, other)} de plus`,
    empty: 'Rien à afficher pour le moment.',
    failedItems: 'Le contenu n’a pas pu être chargé.',
    failedPartly: 'Une partie du contenu n’a pas pu être chargée.',
    failedItem: 'Cette fiche n’a pas pu être chargée.',
    notFoundItem: 'Cette fiche n’existe pas, ou n’est plus publiée.',
    map: 'Carte',
    itemsHere: (n) => `${count(n, one, other)} à cet endroit`,
    itemsInView: 'Ce que montre la carte',
    resetView: 'Voir toute la carte',
    chooseItem: 'Choisissez un élément pour en voir la fiche.',
  },
  search: {
    find: 'Rechercher',
    items: asTitle(other),
    counting: (known, n) => `Calcul en cours\u00a0: ${number(known)} sur ${number(n)}`,
    showItems: (n) => `Afficher ${count(n, one, other)}`,
    noMatch: 'Rien ne correspond à votre recherche.',
    without: (name, n) => `sans ${name} (${count(n, one, other)})`,
    partial: 'La recherche ne porte que sur ce qui est chargé.',
    sortNames: {name: 'Nom', newest: 'Nouveautés d’abord', nearest: 'Distance'},
  },
});
