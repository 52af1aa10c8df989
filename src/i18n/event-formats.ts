import type {Formats} from './format.js';
import {intlLanguage, primaryLanguage} from './language-tags.js';

/** Formats of days, periods, times and prices in one language. */
export interface EventFormats {
  /** `3 mai`, `du 3 au 5 mai`, `du 28 décembre 2026 au 2 janvier 2027`. Days are `2026-05-03`. */
  days(begin: string, end: string): string;
  /** `à partir du 3 mai 2026`. */
  since(day: string): string;
  /** `jusqu’au 3 mai 2026`. */
  until(day: string): string;
  /** One of the three above, as far as the days are known; an end before the beginning is none. */
  period(begin: string | undefined, end: string | undefined): string | undefined;
  /** `samedi et dimanche`; Monday is 0. */
  weekdays(days: readonly number[]): string;
  /** `novembre – mars et mai`; January is 1. `all` replaces the whole year. */
  months(months: readonly number[], all?: string): string;
  /** `14 h 30`, from `14:30`; `09:00` in most languages. */
  time(time: string): string;
  /** `12 €`, `7,50 €`. */
  price(euros: number): string;
}

/** The year that editors enter for an unknown end. */
const NO_END = /^(?:2999|9999)-/;

const MONTHS = 12;

/** French writes the first of a month as “1er”, which Intl does not. */
const frenchFirst = (day: string) => day.replace(/\b1(?= \p{L}|$)/u, '1er');

/** The year is left out if it is the present one for both days. */
export function eventFormats(
  {language: tag, since, until}: Formats,
  today = new Date().toISOString(),
): EventFormats {
  const language = intlLanguage(tag);
  const isFrench = primaryLanguage(tag) === 'fr';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {timeZone: 'UTC', ...options});
  const write = (day: string, parts: readonly ('weekday' | 'day' | 'month' | 'year')[]) => {
    const options = parts.map((part) => [
      part,
      part === 'day' || part === 'year' ? 'numeric' : 'long',
    ]);
    const text = format(Object.fromEntries(options)).format(new Date(day));
    return isFrench ? frenchFirst(text) : text;
  };

  const inFull = (day: string) => write(day, ['day', 'month', 'year']);

  const list = (parts: readonly string[]) => new Intl.ListFormat(language).format(parts);

  const formats: EventFormats = {
    since: (day) => since(inFull(day)),
    until: (day) => until(inFull(day)),
    period(begin, end) {
      if (begin && end && begin <= end) return formats.days(begin, end);
      return begin ? formats.since(begin) : end && formats.until(end);
    },
    weekdays(days) {
      const {format: name} = format({weekday: 'long'});
      const sorted = [...new Set(days)].sort((a, b) => a - b);
      // The first of January 2024 was a Monday.
      return list(sorted.map((day) => name(Date.UTC(2024, 0, 1 + day))));
    },
    months(months, all) {
      const has = (month: number) => months.includes(((month + MONTHS - 1) % MONTHS) + 1);
      const year = Array.from({length: MONTHS}, (_, index) => index + 1);
      const {format: write} = format({month: 'long'});
      const name = (month: number) => write(Date.UTC(2026, month - 1, 1));
      if (year.every(has)) return all ?? `${name(1)} – ${name(MONTHS)}`;
      // Three consecutive months or more are one, also across the turn of the year.
      const first = year.filter((month) => has(month) && !has(month - 1));
      const ranges = first.flatMap((from) => {
        let to = from;
        while (has(to + 1)) to++;
        if (to > from + 1) return `${name(from)} – ${name(to)}`;
        return to === from ? name(from) : [name(from), name(to)];
      });
      return list(ranges);
    },
    days(begin, end) {
      if (NO_END.test(end)) return formats.since(begin);
      const isYearSaid =
        begin.slice(0, 4) !== end.slice(0, 4) || begin.slice(0, 4) !== today.slice(0, 4);
      const year = isYearSaid ? (['year'] as const) : [];
      if (begin === end) return write(begin, ['weekday', 'day', 'month', ...year]);
      if (!isFrench) {
        const options = {
          day: 'numeric',
          month: 'long',
          ...(isYearSaid && {year: 'numeric' as const}),
        } as const;
        return format(options).formatRange(new Date(begin), new Date(end));
      }
      const isSameMonth = begin.slice(0, 7) === end.slice(0, 7);
      const isSameYear = begin.slice(0, 4) === end.slice(0, 4);
      const first = write(
        begin,
        isSameMonth ? ['day'] : ['day', 'month', ...(isSameYear ? [] : year)],
      );
      return `du ${first} au ${write(end, ['day', 'month', ...year])}`;
    },
    time(time) {
      if (isFrench) {
        const [hours = '', minutes = ''] = time.split(':');
        return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
      }
      return format({hour: '2-digit', minute: '2-digit'}).format(
        new Date(`1970-01-01T${time}:00Z`),
      );
    },
    price: (euros) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: Number.isInteger(euros) ? 0 : 2,
      }).format(euros),
  };
  return formats;
}
