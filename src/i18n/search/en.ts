import {counted} from '../counted.js';
import type {SearchMessages} from './messages.js';

const {count, number} = counted('en');

export const en: SearchMessages = {
  find: 'Find a route',
  findHint: 'Name, town, theme…',
  clearText: 'Clear the text',
  suggestions: 'Suggestions',
  suggestionCount: (n) => count(n, 'suggestion', 'suggestions'),
  items: 'Routes',

  filterNames: {
    practice: 'Activity',
    difficulty: 'Difficulty',
    duration: 'Duration',
    length: 'Length',
    ascent: 'Ascent',
    route: 'Type of route',
    theme: 'Themes',
    label: 'Labels',
    accessibility: 'Accessibility',
    network: 'Waymarking',
    city: 'Towns and villages',
    district: 'Areas',
    structure: 'Organisations',
  },
  filters: 'Filters',
  allFilters: 'All filters',
  searchTerms: 'Search this list',
  moreTerms: (n) => `${number(n)} more: type a few letters.`,
  noTerm: 'Nothing by that name.',
  least: 'minimum',
  most: 'maximum',
  from: 'From',
  to: 'to',
  unknown: {
    duration: (n) => `Keep ${count(n, 'route', 'routes')} without a stated duration`,
    length: (n) => `Keep ${count(n, 'route', 'routes')} without a stated length`,
    ascent: (n) => `Keep ${count(n, 'route', 'routes')} without a stated ascent`,
  },
  unknownValue: (n) => `Keep ${count(n, 'result', 'results')} without a stated value`,
  counting: (known, n) => `Counting: ${number(known)} of ${count(n, 'route', 'routes')}`,
  failedFilter: 'This filter could not be loaded.',
  close: 'Close',
  clearAll: 'Clear all',
  showItems: (n) => `Show ${count(n, 'route', 'routes')}`,

  activeFilters: 'Active filters',
  removeFilter: (name) => `Remove the filter: ${name}`,
  named: (filter, value) => `${filter}: ${value}`,
  quoted: (text) => `“${text}”`,
  between: (from, to) => `${from} to ${to}`,
  atLeast: (from) => `at least ${from}`,
  atMost: (to) => `at most ${to}`,

  aroundMe: 'Around me',
  inMap: 'In the visible part of the map',
  locating: 'Finding your location…',
  locateFailed: 'Your location could not be determined.',

  sort: 'Sort by',
  sortDefault: 'Suggested order',
  sortBest: 'Best match',
  sortNames: {
    name: 'Name',
    newest: 'Newest',
    shortest: 'Shortest',
    longest: 'Longest',
    easiest: 'Easiest',
    nearest: 'Nearest',
  },

  noMatch: 'No route matches your search.',
  relax: 'With one criterion less:',
  without: (name, n) => `without ${name} (${count(n, 'route', 'routes')})`,
  partial: 'The search covers only the routes that were loaded.',
};
