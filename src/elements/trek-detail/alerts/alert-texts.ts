import type {AlertMessages} from '../../../i18n/alerts/messages.js';
import {eventFormatsIn} from '../../../i18n/event-formats.js';
import type {Formats} from '../../../i18n/format.js';
import type {Alert, Period} from '../../../model/alert.js';
import type {Track} from '../../../model/track.js';

/** What an alert is said with. */
export interface AlertTexts {
  readonly messages: AlertMessages;
  readonly formats: Formats;
}

/** Below this length, distances are told with two decimals. */
const SHORT_METRES = 5000;
/** A stretch that is shorter is at one place. */
const PLACE_METRES = 100;
/** From this share of the track on, a stretch is all of it. */
const WHOLE = 0.98;
const MOST_STRETCHES = 4;
const MONTHS = 12;

/** Such as “Closed”: what the owner says of the area, else its level. */
export const wordOf = ({level, area}: Alert, {states, levels}: AlertMessages): string =>
  states[area.practicability ?? ''] ?? levels[level];

/** Such as “from km 2.4 to km 3.6”. */
export function whereText(alert: Alert, track: Track, {messages, formats}: AlertTexts): string {
  const {stretches} = alert;
  if (stretches.length === 0) return messages.near;
  const length = stretches.reduce((sum, {fromMetres, toMetres}) => sum + toMetres - fromMetres, 0);
  if (length >= WHOLE * track.lengthMetres) return messages.whole;
  const digits = track.lengthMetres < SHORT_METRES ? 100 : 10;
  const km = (metres: number) => formats.number(Math.round((metres / 1000) * digits) / digits);
  const texts = stretches
    .slice(0, MOST_STRETCHES)
    .map(({fromMetres, toMetres}) =>
      toMetres - fromMetres < PLACE_METRES
        ? messages.at(km((fromMetres + toMetres) / 2))
        : messages.stretch(km(fromMetres), km(toMetres)),
    );
  return stretches.length > MOST_STRETCHES ? `${texts.join(', ')} …` : formats.list(texts);
}

/** When a period is in force, such as “from 3 May 2026 · Saturday and Sunday”; empty without limits. */
export function periodText(period: Period, {messages, formats}: AlertTexts): string {
  const {weekdays = [], months} = period;
  return [
    datesText(period, formats),
    weekdays.length > 0 && weekdays.length < 7 && weekdaysText(weekdays, formats),
    months && monthsText(months, {messages, formats}),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** An end before the beginning is none. */
function datesText({beginDate, endDate}: Period, {language}: Formats): string | undefined {
  const formats = eventFormatsIn(language);
  if (beginDate && endDate && beginDate <= endDate) return formats.days(beginDate, endDate);
  if (beginDate) return formats.since(beginDate);
  return endDate && formats.until(endDate);
}

function weekdaysText(weekdays: readonly number[], {language, list}: Formats): string {
  const {format} = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
  // The first of January 2024 was a Monday.
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  return list(days.map((weekday) => format(Date.UTC(2024, 0, 1 + weekday))));
}

/** Consecutive months as one, also across the turn of the year: `novembre – mars`. */
function monthsText(months: readonly number[], {messages, formats}: AlertTexts): string {
  const has = (month: number) => months.includes(((month + MONTHS - 1) % MONTHS) + 1);
  const all = Array.from({length: MONTHS}, (_, index) => index + 1);
  if (all.every(has)) return messages.allYear;
  const {format} = new Intl.DateTimeFormat(formats.language, {month: 'long', timeZone: 'UTC'});
  const name = (month: number) => format(Date.UTC(2026, month - 1, 1));
  const first = all.filter((month) => has(month) && !has(month - 1));
  const ranges = first.map((from) => {
    let to = from;
    while (has(to + 1)) to++;
    return to === from ? name(from) : `${name(from)} – ${name(to)}`;
  });
  return formats.list(ranges);
}
