import {byLanguage} from './catalogues.js';
import type {SearchMessages} from './search/messages.js';

/** The messages of what helps to choose in a `<trek-app>`, in one language. */
export interface StartMessages {
  /** Titles of the rows of cards. */
  readonly highlights: string;
  readonly upcoming: string;
  /** Link to all events, beside their title: what is shown of its name, and the name. */
  readonly all: string;
  readonly allUpcoming: string;
}

const messagesIn = byLanguage<StartMessages>({
  fr: {
    highlights: 'Suggestions',
    upcoming: 'Prochains événements',
    all: 'Tous',
    allUpcoming: 'Tous les événements',
  },
  en: {
    highlights: 'Suggestions',
    upcoming: 'Upcoming events',
    all: 'All',
    allUpcoming: 'All events',
  },
  de: {
    highlights: 'Empfehlungen',
    upcoming: 'Nächste Veranstaltungen',
    all: 'Alle',
    allUpcoming: 'Alle Veranstaltungen',
  },
  es: {
    highlights: 'Sugerencias',
    upcoming: 'Próximos eventos',
    all: 'Todos',
    allUpcoming: 'Todos los eventos',
  },
  it: {
    highlights: 'Suggerimenti',
    upcoming: 'Prossimi eventi',
    all: 'Tutti',
    allUpcoming: 'Tutti gli eventi',
  },
  nl: {
    highlights: 'Suggesties',
    upcoming: 'Komende evenementen',
    all: 'Alle',
    allUpcoming: 'Alle evenementen',
  },
});

/** The language of an element, and the messages of the page among those of its controls. */
interface Texts {
  readonly language: string;
  readonly searchMessages: Partial<SearchMessages>;
}

/** The messages of a language, else the French ones, with those of the page. */
export const startMessages = ({language, searchMessages}: Texts): StartMessages => ({
  ...messagesIn(language),
  ...searchMessages,
});
