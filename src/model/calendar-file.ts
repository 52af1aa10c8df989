import {dayNumber, dayText} from './days.js';

/** The fields of an event in a calendar file. */
export interface CalendarEntry {
  /** Unique in the world, such as `touristicevent-5@geotrek.example`. */
  readonly uid: string;
  readonly name: string;
  /** `2026-05-03`; both are the same for one day. */
  readonly beginDate: string;
  readonly endDate: string;
  /** `14:30`, in the time of the place; absent for a whole day. */
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly place?: string | undefined;
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}

/** A file in the iCalendar format (RFC 5545), with one event. `now` is when it is written. */
export function calendarFile(entry: CalendarEntry, now = new Date()): string {
  const {beginDate, endDate, startTime} = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//trek-widgets//FR',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    ...(startTime
      ? [
          `DTSTART:${compact(beginDate)}T${clock(startTime)}`,
          // An event without an end time has no duration.
          ...endOf(entry, startTime),
        ]
      : [
          `DTSTART;VALUE=DATE:${compact(beginDate)}`,
          // In iCalendar the end of a whole-day event is exclusive.
          `DTEND;VALUE=DATE:${compact(dayAfter(endDate))}`,
        ]),
    `SUMMARY:${escaped(entry.name)}`,
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    ...(entry.url ? [`URL:${entry.url}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** An end time before the start time is on the following day. */
function endOf({beginDate, endDate, endTime}: CalendarEntry, startTime: string): readonly string[] {
  const time = endTime ?? startTime;
  if (beginDate === endDate && time === startTime) return [];
  const day = beginDate === endDate && time < startTime ? dayAfter(endDate) : endDate;
  return [`DTEND:${compact(day)}T${clock(time)}`];
}

const compact = (day: string) => day.replaceAll('-', '');
const clock = (time: string) => `${time.replace(':', '')}00`;

/** The last day of year 9999 has no following day. */
const dayAfter = (day: string): string => dayText((dayNumber(day) ?? Number.NaN) + 1) ?? day;

const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    // Other control characters are not allowed in a calendar file.
    .replace(/\p{Cc}/gu, ' ');

/** Folds a line as iCalendar requires: at most 75 bytes, continuation lines begin with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > 74) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
