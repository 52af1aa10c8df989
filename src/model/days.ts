const MS_PER_DAY = 86_400_000;

/** Days since 1970 of `2026-05-03`; undefined when there is no such day. */
export function dayNumber(text: string | undefined): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text ?? '')) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  // Some browsers read the 31st of February as a day of March.
  return dayText(day) === text ? day : undefined;
}

/** A day as `2026-05-03`; undefined outside the years 0000 to 9999. */
export function dayText(day: number | undefined): string | undefined {
  const date = new Date(Math.floor(day ?? Number.NaN) * MS_PER_DAY);
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString().slice(0, 10);
  return /^\d{4}-/.test(text) ? text : undefined;
}

/** The present day in the visitor's time zone. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY;
}

/** The day of the week; Monday is 0. The first day of 1970 was a Thursday. */
export const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7;

/** The Saturday and the Sunday of a day's week (Monday to Sunday). */
export function weekendOf(day: number): {readonly from: number; readonly to: number} {
  const saturday = day - weekdayOf(day) + 5;
  return {from: saturday, to: saturday + 1};
}
