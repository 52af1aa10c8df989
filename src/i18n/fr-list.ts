import {counted} from './counted.js';
import type {ListMessages} from './messages.js';

const {count, number} = counted('fr');

/** The French messages of a list, part of the entry, so that the first card has its texts. */
export const frList: ListMessages = {
  loading: 'Chargement…',
  itemCount: (n) => count(n, 'randonnée', 'randonnées'),
  shownOf: (shown, n) =>
    `${count(shown, 'randonnée affichée', 'randonnées affichées')} sur ${number(n)}`,
  showMoreOf: (n) => `Afficher ${count(n, 'randonnée', 'randonnées')} de plus`,
  empty: 'Aucune randonnée à afficher.',
  practice: 'Pratique',
  difficulty: 'Difficulté',
  duration: 'Durée',
  length: 'Longueur',
  ascent: 'Dénivelé positif',
  labels: 'Labels',
  away: (length) => `à ${length}`,
  failedItems: 'Les randonnées n’ont pas pu être chargées.',
  failedPartly: 'Une partie des randonnées n’a pas pu être chargée.',
  failedNetwork: 'Le serveur ne répond pas. Vérifiez votre connexion.',
  failedTimeout: 'Le serveur met trop de temps à répondre.',
  failedServer: 'Le serveur rencontre un problème.',
  failedUnreadable: 'La réponse du serveur est illisible.',
  misconfigured: 'Cet espace n’est pas encore configuré.',
  retry: 'Réessayer',
  close: 'Fermer',
  locating: 'Localisation en cours…',
  locateFailed: 'Votre position n’a pas pu être déterminée.',
};
