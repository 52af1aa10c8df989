import {counted} from '../counted.js';
import type {SearchMessages} from './messages.js';

const {count, number} = counted('fr');

export const fr: SearchMessages = {
  find: 'Rechercher une randonnée',
  findHint: 'Nom, commune, thème…',
  clearText: 'Effacer le texte',
  suggestions: 'Suggestions',
  suggestionCount: (n) => count(n, 'suggestion', 'suggestions'),
  items: 'Randonnées',

  filterNames: {
    practice: 'Pratique',
    difficulty: 'Difficulté',
    duration: 'Durée',
    length: 'Longueur',
    ascent: 'Dénivelé positif',
    route: 'Type de parcours',
    theme: 'Thèmes',
    label: 'Labels',
    accessibility: 'Accessibilité',
    network: 'Balisage',
    city: 'Communes',
    district: 'Secteurs',
    structure: 'Organismes',
  },
  filters: 'Filtres',
  allFilters: 'Tous les filtres',
  searchTerms: 'Chercher dans la liste',
  moreTerms: (n) => `${count(n, 'autre', 'autres')}\u00a0: écrivez quelques lettres.`,
  noTerm: 'Rien de ce nom.',
  least: 'minimum',
  most: 'maximum',
  from: 'De',
  to: 'à',
  unknown: {
    duration: (n) => `Garder ${count(n, 'randonnée', 'randonnées')} sans durée indiquée`,
    length: (n) => `Garder ${count(n, 'randonnée', 'randonnées')} sans longueur indiquée`,
    ascent: (n) => `Garder ${count(n, 'randonnée', 'randonnées')} sans dénivelé indiqué`,
  },
  unknownValue: (n) => `Garder ${count(n, 'résultat', 'résultats')} sans valeur indiquée`,
  counting: (known, n) =>
    `Calcul en cours\u00a0: ${count(known, 'randonnée', 'randonnées')} sur ${number(n)}`,
  failedFilter: 'Ce filtre n’a pas pu être chargé.',
  close: 'Fermer',
  clearAll: 'Tout effacer',
  showItems: (n) => `Afficher ${count(n, 'randonnée', 'randonnées')}`,

  activeFilters: 'Filtres actifs',
  removeFilter: (name) => `Retirer le filtre\u00a0: ${name}`,
  named: (filter, value) => `${filter}\u00a0: ${value}`,
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  between: (from, to) => `de ${from} à ${to}`,
  atLeast: (from) => `au moins ${from}`,
  atMost: (to) => `au plus ${to}`,

  aroundMe: 'Autour de moi',
  inMap: 'Dans la partie visible de la carte',
  locating: 'Localisation en cours…',
  locateFailed: 'Votre position n’a pas pu être déterminée.',

  sort: 'Trier par',
  sortDefault: 'Ordre proposé',
  sortBest: 'Pertinence',
  sortNames: {
    name: 'Nom',
    newest: 'Les plus récentes',
    shortest: 'Les plus courtes',
    longest: 'Les plus longues',
    easiest: 'Les plus faciles',
    nearest: 'Les plus proches',
  },

  noMatch: 'Aucune randonnée ne correspond à votre recherche.',
  relax: 'Avec un critère de moins\u00a0:',
  without: (name, n) => `sans ${name} (${count(n, 'randonnée', 'randonnées')})`,
  partial: 'La recherche ne porte que sur les randonnées chargées.',
};
