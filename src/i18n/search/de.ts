import {counted} from '../counted.js';
import type {SearchMessages} from './messages.js';

const {count, number} = counted('de');

export const de: SearchMessages = {
  find: 'Tour suchen',
  findHint: 'Name, Gemeinde, Thema …',
  clearText: 'Text löschen',
  suggestions: 'Vorschläge',
  suggestionCount: (n) => count(n, 'Vorschlag', 'Vorschläge'),
  items: 'Touren',

  filterNames: {
    practice: 'Aktivität',
    difficulty: 'Schwierigkeit',
    duration: 'Dauer',
    length: 'Länge',
    ascent: 'Aufstieg',
    route: 'Art der Strecke',
    theme: 'Themen',
    label: 'Auszeichnungen',
    accessibility: 'Barrierefreiheit',
    network: 'Wegmarkierung',
    city: 'Gemeinden',
    district: 'Gebiete',
    structure: 'Organisationen',
  },
  filters: 'Filter',
  allFilters: 'Alle Filter',
  searchTerms: 'In der Liste suchen',
  moreTerms: (n) =>
    `${count(n, 'weiterer Eintrag', 'weitere Einträge')}: Geben Sie einige Buchstaben ein.`,
  noTerm: 'Nichts mit diesem Namen.',
  least: 'Minimum',
  most: 'Maximum',
  from: 'Von',
  to: 'bis',
  unknown: {
    duration: (n) => `${count(n, 'Tour', 'Touren')} ohne Angabe der Dauer behalten`,
    length: (n) => `${count(n, 'Tour', 'Touren')} ohne Angabe der Länge behalten`,
    ascent: (n) => `${count(n, 'Tour', 'Touren')} ohne Angabe des Aufstiegs behalten`,
  },
  unknownValue: (n) => `${count(n, 'Ergebnis', 'Ergebnisse')} ohne Angabe behalten`,
  counting: (known, n) => `Zählung läuft: ${number(known)} von ${count(n, 'Tour', 'Touren')}`,
  failedFilter: 'Dieser Filter konnte nicht geladen werden.',
  close: 'Schließen',
  clearAll: 'Alles zurücksetzen',
  showItems: (n) => `${count(n, 'Tour', 'Touren')} anzeigen`,

  activeFilters: 'Aktive Filter',
  removeFilter: (name) => `Filter entfernen: ${name}`,
  named: (filter, value) => `${filter}: ${value}`,
  quoted: (text) => `„${text}“`,
  between: (from, to) => `${from} bis ${to}`,
  atLeast: (from) => `mindestens ${from}`,
  atMost: (to) => `höchstens ${to}`,

  aroundMe: 'In meiner Nähe',
  inMap: 'Im sichtbaren Kartenausschnitt',
  locating: 'Standort wird ermittelt …',
  locateFailed: 'Ihr Standort konnte nicht ermittelt werden.',

  sort: 'Sortieren nach',
  sortDefault: 'Vorgeschlagene Reihenfolge',
  sortBest: 'Beste Treffer',
  sortNames: {
    name: 'Name',
    newest: 'Neueste zuerst',
    shortest: 'Kürzeste zuerst',
    longest: 'Längste zuerst',
    easiest: 'Leichteste zuerst',
    nearest: 'Nächste zuerst',
  },

  noMatch: 'Keine Tour entspricht Ihrer Suche.',
  relax: 'Mit einem Kriterium weniger:',
  without: (name, n) => `ohne ${name} (${count(n, 'Tour', 'Touren')})`,
  partial: 'Die Suche umfasst nur die geladenen Touren.',
};
