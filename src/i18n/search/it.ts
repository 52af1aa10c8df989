import {counted} from '../counted.js';
import type {SearchMessages} from './messages.js';

const {count, number} = counted('it');

export const it: SearchMessages = {
  find: 'Cerca un itinerario',
  findHint: 'Nome, comune, tema…',
  clearText: 'Cancella il testo',
  suggestions: 'Suggerimenti',
  suggestionCount: (n) => count(n, 'suggerimento', 'suggerimenti'),
  items: 'Itinerari',

  filterNames: {
    practice: 'Attività',
    difficulty: 'Difficoltà',
    duration: 'Durata',
    length: 'Lunghezza',
    ascent: 'Dislivello positivo',
    route: 'Tipo di percorso',
    theme: 'Temi',
    label: 'Riconoscimenti',
    accessibility: 'Accessibilità',
    network: 'Segnavia',
    city: 'Comuni',
    district: 'Settori',
    structure: 'Enti',
  },
  filters: 'Filtri',
  allFilters: 'Tutti i filtri',
  searchTerms: 'Cerca nell’elenco',
  moreTerms: (n) => `${count(n, 'altra voce', 'altre voci')}: scrivi qualche lettera.`,
  noTerm: 'Nulla con questo nome.',
  least: 'minimo',
  most: 'massimo',
  from: 'Da',
  to: 'a',
  unknown: {
    duration: (n) => `Mantieni ${count(n, 'itinerario', 'itinerari')} senza durata indicata`,
    length: (n) => `Mantieni ${count(n, 'itinerario', 'itinerari')} senza lunghezza indicata`,
    ascent: (n) => `Mantieni ${count(n, 'itinerario', 'itinerari')} senza dislivello indicato`,
  },
  unknownValue: (n) => `Mantieni ${count(n, 'risultato', 'risultati')} senza valore indicato`,
  counting: (known, n) =>
    `Conteggio in corso: ${number(known)} di ${count(n, 'itinerario', 'itinerari')}`,
  failedFilter: 'Impossibile caricare questo filtro.',
  close: 'Chiudi',
  clearAll: 'Cancella tutto',
  showItems: (n) => `Mostra ${count(n, 'itinerario', 'itinerari')}`,

  activeFilters: 'Filtri attivi',
  removeFilter: (name) => `Rimuovi il filtro: ${name}`,
  named: (filter, value) => `${filter}: ${value}`,
  quoted: (text) => `«${text}»`,
  between: (from, to) => `da ${from} a ${to}`,
  atLeast: (from) => `almeno ${from}`,
  atMost: (to) => `al massimo ${to}`,

  aroundMe: 'Vicino a me',
  inMap: 'Nella parte visibile della mappa',
  locating: 'Localizzazione in corso…',
  locateFailed: 'Non è stato possibile determinare la tua posizione.',

  sort: 'Ordina per',
  sortDefault: 'Ordine proposto',
  sortBest: 'Pertinenza',
  sortNames: {
    name: 'Nome',
    newest: 'Più recenti',
    shortest: 'Più brevi',
    longest: 'Più lunghi',
    easiest: 'Più facili',
    nearest: 'Più vicini',
  },

  noMatch: 'Nessun itinerario corrisponde alla ricerca.',
  relax: 'Con un criterio in meno:',
  without: (name, n) => `senza ${name} (${count(n, 'itinerario', 'itinerari')})`,
  partial: 'La ricerca comprende solo gli itinerari caricati.',
};
