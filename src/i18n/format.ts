import {messages as french} from '../generated/messages/fr/list.js';
import {intlLanguage, primaryLanguage} from './language-tags.js';
import type {ListMessages} from './messages/base.js';

/** Periods without an end or a beginning. */
export type OpenDays = Pick<ListMessages, 'since' | 'until'>;

/** Formats of numbers, units and dates in one language. */
export interface Formats extends OpenDays {
  /** The language of these formats, as a BCP 47 tag. */
  readonly language: string;
  /** `400 m`, `12,3 km`. */
  length(metres: number): string;
  /** `731 m`: never in kilometres. */
  elevation(metres: number): string;
  /** `45 min`, `2 h 30 min`, `1 j 6 h`: a day has 24 hours. */
  duration(hours: number): string;
  number(value: number): string;
  /** `16 octobre 2024`, from an ISO 8601 date or instant; empty when it is neither. */
  date(iso: string): string;
  list(parts: readonly string[]): string;
}

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
const NO_BREAK_SPACE = '\u00a0';

const ISO_DATE = /^\d{4}-\d\d-\d\d(T|$)/;

export function createFormats(tag: string, {since, until}: OpenDays = french): Formats {
  const language = intlLanguage(tag);
  const isFrench = primaryLanguage(tag) === 'fr';
  const unit = (name: string, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      maximumFractionDigits: 0,
      // Avoids "-0 m" for small negative elevations.
      signDisplay: 'negative',
      ...options,
    });
  const metres = unit('meter');
  const kilometres = unit('kilometer', {maximumFractionDigits: 1});
  const wholeKilometres = unit('kilometer');
  // Only the French short form of days ("j") is commonly understood.
  const days = unit('day', {unitDisplay: isFrench ? 'short' : 'long'});
  const number = new Intl.NumberFormat(language);
  let lists: Intl.ListFormat | undefined;
  /** For instants, and for dates without a time. */
  const dates: Intl.DateTimeFormat[] = [];

  return {
    language: tag,
    since,
    until,
    length(value) {
      if (Math.round(value) < 1000) return metres.format(value);
      return (value < 99_950 ? kilometres : wholeKilometres).format(value / 1000);
    },
    elevation: (value) => metres.format(value),
    duration(hours) {
      const total = Math.round(hours * MINUTES_PER_HOUR);
      const wholeDays = Math.floor(total / MINUTES_PER_DAY);
      const wholeHours = Math.floor((total % MINUTES_PER_DAY) / MINUTES_PER_HOUR);
      const minutes = total % MINUTES_PER_HOUR;
      // The symbols h and min are the same in every language; Intl would write "hr" or "Std.".
      const parts = [
        wholeDays > 0 && days.format(wholeDays),
        wholeHours > 0 && `${wholeHours}${NO_BREAK_SPACE}h`,
        minutes > 0 && `${minutes}${NO_BREAK_SPACE}min`,
      ].filter(Boolean);
      return parts.join(' ') || `0${NO_BREAK_SPACE}min`;
    },
    number: (value) => number.format(value),
    date(iso) {
      const instant = Date.parse(iso);
      if (!ISO_DATE.test(iso) || Number.isNaN(instant)) return '';
      const isDay = !iso.includes('T');
      dates[Number(isDay)] ??= new Intl.DateTimeFormat(language, {
        dateStyle: 'long',
        // A date without a time is midnight in UTC, which is the day before in America.
        timeZone: isDay ? 'UTC' : undefined,
      });
      const text = dates[Number(isDay)]?.format(instant) ?? '';
      return isFrench ? text.replace(/^1\b/, '1er') : text;
    },
    list(parts) {
      lists ??= new Intl.ListFormat(language);
      return lists.format(parts);
    },
  };
}
