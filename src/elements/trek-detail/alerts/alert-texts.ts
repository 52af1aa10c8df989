import {eventFormats} from '../../../i18n/event-formats.js';
import type {Formats} from '../../../i18n/format.js';
import type {AlertMessages} from '../../../i18n/messages/alert.js';
import type {Alert, Period} from '../../../model/alert.js';
import type {Track} from '../../../model/track.js';

/** What an alert is said with. */
export interface AlertTexts {
  readonly messages: AlertMessages;
  readonly formats: Formats;
}

/** A stretch that is shorter is at one place. */
const PLACE_METRES = 100;
/** From this share of the track on, a stretch is all of it. */
const WHOLE = 0.98;
const MOST_STRETCHES = 4;

/** Such as “Impassable”: what the owner says of the area in other words than those of its level, else that. */
export const wordOf = ({level, area}: Alert, {messages}: AlertTexts): string =>
  messages.states[area.practicability ?? ''] ?? messages.levels[level];

/** Such as “from km 2.4 to km 3.6”. */
export function whereText(alert: Alert, track: Track, {messages, formats}: AlertTexts): string {
  const {stretches} = alert;
  if (stretches.length === 0) return messages.near;
  const length = stretches.reduce((sum, {fromMetres, toMetres}) => sum + toMetres - fromMetres, 0);
  if (length >= WHOLE * track.lengthMetres) return messages.whole;
  const km = (metres: number) => formats.number(track.kilometres(metres));
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
  const {beginDate, endDate, weekdays = [], months} = period;
  const texts = eventFormats(formats);
  return [
    texts.period(beginDate, endDate),
    weekdays.length > 0 && weekdays.length < 7 && texts.weekdays(weekdays),
    months && texts.months(months, messages.allYear),
  ]
    .filter(Boolean)
    .join(' · ');
}
