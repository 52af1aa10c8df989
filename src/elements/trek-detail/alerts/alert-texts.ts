import type {AlertMessages} from '../../../i18n/alerts/messages.js';
import {primaryLanguage} from '../../../i18n/catalogues.js';
import {eventFormatsIn} from '../../../i18n/event-formats.js';
import type {Formats} from '../../../i18n/format.js';
import type {Alert, Period} from '../../../model/alert.js';
import type {Track} from '../../../model/track.js';
import {loadedKind} from '../../../store/kinds.js';
import {viewOf} from '../../kind-view.js';

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
/** Words of the API for how passable an area is, where they differ from its level. */
const STATES = ['under_condition_practicable', 'not_practicable'];

/** Such as “Impassable”: what the owner says of the area in other words than those of its level, else that. */
export function wordOf({level, area}: Alert, {messages, formats}: AlertTexts): string {
  const {practicability = ''} = area;
  return (
    (STATES.includes(practicability) && stateNames(formats)?.[practicability]) ||
    messages.levels[level]
  );
}

/** The kind is loaded with the first of its areas. */
function stateNames({language}: Formats): Readonly<Record<string, string>> | undefined {
  const kind = loadedKind('vigilancearea');
  const messages = kind && viewOf(kind).messages;
  return (messages?.[primaryLanguage(language)] ?? messages?.fr)?.names;
}

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
  const texts = eventFormatsIn(formats.language);
  return [
    texts.period(beginDate, endDate),
    weekdays.length > 0 && weekdays.length < 7 && texts.weekdays(weekdays),
    months && texts.months(months, messages.allYear),
  ]
    .filter(Boolean)
    .join(' · ');
}
