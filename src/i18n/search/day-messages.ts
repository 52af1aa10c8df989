import {byLanguage, type Catalogue} from '../catalogues.js';
import {eventFormats} from '../event-formats.js';

/** The messages of a filter by days, in one language. */
export interface DayMessages {
  readonly today: string;
  readonly weekend: string;
  /** Visible labels of the fields for the first and the last day. */
  readonly from: string;
  readonly to: string;
  /** Accessible names of the two fields. */
  readonly first: string;
  readonly last: string;
}

const fr: DayMessages = {
  today: 'Aujourd’hui',
  weekend: 'Ce week-end',
  from: 'Du',
  to: 'au',
  first: 'premier jour',
  last: 'dernier jour',
};

const catalogue: Catalogue<DayMessages> = {
  fr,
  en: {
    today: 'Today',
    weekend: 'This weekend',
    from: 'From',
    to: 'to',
    first: 'first day',
    last: 'last day',
  },
  de: {
    today: 'Heute',
    weekend: 'Dieses Wochenende',
    from: 'Vom',
    to: 'bis',
    first: 'erster Tag',
    last: 'letzter Tag',
  },
  es: {
    today: 'Hoy',
    weekend: 'Este fin de semana',
    from: 'Del',
    to: 'al',
    first: 'primer día',
    last: 'último día',
  },
  it: {
    today: 'Oggi',
    weekend: 'Questo fine settimana',
    from: 'Dal',
    to: 'al',
    first: 'primo giorno',
    last: 'ultimo giorno',
  },
  nl: {
    today: 'Vandaag',
    weekend: 'Dit weekend',
    from: 'Van',
    to: 'tot en met',
    first: 'eerste dag',
    last: 'laatste dag',
  },
};

/** In a language, or else in French. */
export const dayMessages = byLanguage(catalogue);

/** `du 3 au 5 mai`, `à partir du 3 mai 2026`; each day is `2026-05-03`, an absent one is open. */
export function daysText(from: string | undefined, to: string | undefined, tag: string): string {
  const formats = eventFormats(tag);
  if (from && to) return formats.days(from, to);
  return from ? formats.since(from) : formats.until(to ?? '');
}
