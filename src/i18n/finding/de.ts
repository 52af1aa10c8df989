import {counted} from '../counted.js';
import type {FindingMessages} from './messages.js';

const {count} = counted('de');

export const de: FindingMessages = {
  find: 'Tour suchen',
  findHint: 'Name, Gemeinde, Thema …',
  clearText: 'Text löschen',
  suggestions: 'Vorschläge',
  suggestionCount: (n) => count(n, 'Vorschlag', 'Vorschläge'),
  treks: 'Touren',

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
  unknownDuration: (n) => `${count(n, 'Tour', 'Touren')} ohne Angabe der Dauer behalten`,
  unknownLength: (n) => `${count(n, 'Tour', 'Touren')} ohne Angabe der Länge behalten`,
  unknownAscent: (n) => `${count(n, 'Tour', 'Touren')} ohne Angabe des Aufstiegs behalten`,
  clearAll: 'Alles zurücksetzen',
  showTreks: (n) => `${count(n, 'Tour', 'Touren')} anzeigen`,

  activeFilters: 'Aktive Filter',
  removeFilter: (name) => `Filter entfernen: ${name}`,
  named: (filter, value) => `${filter}: ${value}`,
  quoted: (text) => `„${text}“`,
  between: (from, to) => `${from} bis ${to}`,
  atLeast: (from) => `mindestens ${from}`,
  atMost: (to) => `höchstens ${to}`,

  aroundMe: 'In meiner Nähe',
  inMap: 'Im sichtbaren Kartenausschnitt',

  sort: 'Sortieren nach',
  sortDefault: 'Vorgeschlagene Reihenfolge',
  sortBest: 'Beste Treffer',
  sortName: 'Name',
  sortNewest: 'Neueste zuerst',
  sortShortest: 'Kürzeste zuerst',
  sortLongest: 'Längste zuerst',
  sortEasiest: 'Leichteste zuerst',
  sortNearest: 'Nächste zuerst',

  noMatch: 'Keine Tour entspricht Ihrer Suche.',
  relax: 'Mit einem Kriterium weniger:',
  without: (name, n) => `ohne ${name} (${count(n, 'Tour', 'Touren')})`,
  partial: 'Die Suche umfasst die bereits geladenen.',
};
