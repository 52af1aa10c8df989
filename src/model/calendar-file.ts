/** What a calendar needs to know of an event. */
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
  readonly isCancelled?: boolean;
}

/** A file in the iCalendar format (RFC 5545), with one event. `now` is when it is written. */
export function calendarFile(entry: CalendarEntry, now = new Date()): string {
  const {beginDate, endDate, startTime, endTime} = entry;
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
          // Without an end it has no duration, and calendars show it at its beginning.
          ...(endTime || endDate !== beginDate
            ? [`DTEND:${compact(endDate)}T${clock(endTime ?? startTime)}`]
            : []),
        ]
      : [
          `DTSTART;VALUE=DATE:${compact(beginDate)}`,
          // The end of whole days does not belong to them.
          `DTEND;VALUE=DATE:${compact(dayAfter(endDate))}`,
        ]),
    `SUMMARY:${escaped(entry.name)}`,
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    ...(entry.url ? [`URL:${entry.url}`] : []),
    ...(entry.isCancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const compact = (day: string) => day.replaceAll('-', '');
const clock = (time: string) => `${time.replace(':', '')}00`;

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

const escaped = (text: string) =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** No line is longer than 75 bytes; the next begins with a space. */
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
