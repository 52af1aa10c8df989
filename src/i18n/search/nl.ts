import {counted} from '../counted.js';
import type {SearchMessages} from './messages.js';

const {count, number} = counted('nl');

export const nl: SearchMessages = {
  find: 'Een route zoeken',
  findHint: 'Naam, gemeente, thema…',
  clearText: 'Tekst wissen',
  suggestions: 'Suggesties',
  suggestionCount: (n) => count(n, 'suggestie', 'suggesties'),
  items: 'Routes',

  filterNames: {
    practice: 'Activiteit',
    difficulty: 'Moeilijkheid',
    duration: 'Duur',
    length: 'Lengte',
    ascent: 'Stijging',
    route: 'Soort route',
    theme: 'Thema’s',
    label: 'Keurmerken',
    accessibility: 'Toegankelijkheid',
    network: 'Markering',
    city: 'Gemeenten',
    district: 'Gebieden',
    structure: 'Organisaties',
  },
  filters: 'Filters',
  allFilters: 'Alle filters',
  searchTerms: 'In de lijst zoeken',
  moreTerms: (n) => `Nog ${number(n)}: typ een paar letters.`,
  noTerm: 'Niets met die naam.',
  least: 'minimum',
  most: 'maximum',
  from: 'Van',
  to: 'tot',
  unknown: {
    duration: (n) => `${count(n, 'route', 'routes')} zonder vermelde duur behouden`,
    length: (n) => `${count(n, 'route', 'routes')} zonder vermelde lengte behouden`,
    ascent: (n) => `${count(n, 'route', 'routes')} zonder vermelde stijging behouden`,
  },
  unknownValue: (n) => `${count(n, 'resultaat', 'resultaten')} zonder opgegeven waarde behouden`,
  counting: (known, n) => `Bezig met tellen: ${number(known)} van ${count(n, 'route', 'routes')}`,
  failedFilter: 'Dit filter kon niet worden geladen.',
  close: 'Sluiten',
  clearAll: 'Alles wissen',
  showItems: (n) => `${count(n, 'route', 'routes')} tonen`,

  activeFilters: 'Actieve filters',
  removeFilter: (name) => `Filter verwijderen: ${name}`,
  named: (filter, value) => `${filter}: ${value}`,
  quoted: (text) => `‘${text}’`,
  between: (from, to) => `${from} tot ${to}`,
  atLeast: (from) => `minstens ${from}`,
  atMost: (to) => `hoogstens ${to}`,

  aroundMe: 'In mijn buurt',
  inMap: 'In het zichtbare deel van de kaart',
  locating: 'Locatie bepalen…',
  locateFailed: 'Je locatie kon niet worden bepaald.',

  sort: 'Sorteren op',
  sortDefault: 'Voorgestelde volgorde',
  sortBest: 'Beste resultaat',
  sortNames: {
    name: 'Naam',
    newest: 'Nieuwste eerst',
    shortest: 'Kortste eerst',
    longest: 'Langste eerst',
    easiest: 'Makkelijkste eerst',
    nearest: 'Dichtstbijzijnde eerst',
  },

  noMatch: 'Geen enkele route komt overeen met je zoekopdracht.',
  relax: 'Met één criterium minder:',
  without: (name, n) => `zonder ${name} (${count(n, 'route', 'routes')})`,
  partial: 'Er is alleen gezocht in de routes die geladen zijn.',
};
