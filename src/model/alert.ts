import {dayNumber, dayText, weekdayOf} from './days.js';
import type {Position, Shape} from './geometry.js';
import type {RichText} from './rich-text.js';
import type {SensitiveAreaRule} from './sensitive-area.js';
import type {Stretch} from './stretches.js';
import type {TermId} from './vocabulary.js';

/** The days on which something is in force. */
export interface Period {
  /** The first day, such as `2026-05-03`; since ever without one. */
  readonly beginDate?: string;
  /** The last day; for ever without one. */
  readonly endDate?: string;
  /** Monday is 0; on all days where there are none. */
  readonly weekdays?: readonly number[];
  /** January is 1; in all months where they are absent, in none where they are empty. */
  readonly months?: readonly number[];
}

/** How an alert is marked, the gravest first; `nature` is a sensitive area. */
export const alertLevels = ['closed', 'care', 'nature', 'information'] as const;

export type AlertLevel = (typeof alertLevels)[number];

/** What is said of an area that asks something of visitors, as far as its owner has said it. */
export interface AlertArea {
  readonly id: number;
  readonly name: string;
  readonly shape: Shape;
  readonly description?: RichText;
  readonly practicalInformation?: RichText;
  readonly contact?: RichText;
  readonly website?: string;
  readonly typeId?: TermId;
  readonly practiceIds?: readonly TermId[];
  /** In the words of the API, such as `not_practicable`. */
  readonly practicability?: string;
  /** In the words of the API, such as `alert`. */
  readonly level?: string;
  readonly rules?: readonly SensitiveAreaRule[];
}

/** An area that asks something of visitors on some days, and where a track crosses it. */
export interface Alert {
  /** Unique among those of a track, such as `sensitivearea/12`. */
  readonly key: string;
  readonly level: AlertLevel;
  readonly period: Period;
  /** None where the track only passes near the area. */
  readonly stretches: readonly Stretch[];
  readonly area: AlertArea;
  /** The practices concerned, where they are not terms of the source. */
  readonly practiceLabels?: readonly string[];
}

/** A stretch of a track on which an alert is in force, and its lines on a map. */
export interface AlertMark extends Stretch {
  readonly level: AlertLevel;
  readonly lines: readonly (readonly Position[])[];
}

/** Whether something is in force on a day; an end before the beginning is none. */
export function isInForce({beginDate, endDate, weekdays = [], months}: Period, day: number) {
  const [begin = -Infinity, end = Infinity] = [dayNumber(beginDate), dayNumber(endDate)];
  if (day < begin || (day > end && end >= begin)) return false;
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(day))) return false;
  return !months || months.includes(Number(dayText(day)?.slice(5, 7)));
}

/** The level of a vigilance area, from the words of the API. One that is not known asks for care. */
export function vigilanceLevel({practicability, level}: AlertArea): AlertLevel {
  if (practicability === 'closed' || practicability === 'not_practicable') return 'closed';
  if (practicability !== undefined && practicability !== 'practicable') return 'care';
  return level === undefined || level === 'information' ? 'information' : 'care';
}

/** The gravest first, then in the order of the walk; those that the track does not cross last. */
export function sortedAlerts(alerts: readonly Alert[]): readonly Alert[] {
  const levelOf = ({level, stretches}: Alert) =>
    alertLevels.indexOf(level) + (stretches.length > 0 ? 0 : alertLevels.length);
  const startOf = ({stretches}: Alert) => stretches[0]?.fromMetres ?? 0;
  return [...alerts].sort((a, b) => levelOf(a) - levelOf(b) || startOf(a) - startOf(b));
}
