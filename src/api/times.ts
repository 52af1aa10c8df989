/** An instant as the server writes it, or nothing. */
export function toInstant(value: string | null | undefined): string | undefined {
  return value && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** Hours and minutes of `HH:MM:SS`. */
export function toTime(value: string | null | undefined): string | undefined {
  return /^(?:[01]\d|2[0-3]):[0-5]\d/.exec(value ?? '')?.[0];
}
