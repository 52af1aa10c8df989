import * as z from 'zod/mini';

// zod's compiled schemas would ask the page's security policy for `new Function`.
z.config({jitless: true});

/** Text, or an object of texts by language when the request has no `language`. */
export type LocalisedText = string | Readonly<Record<string, unknown>> | undefined;

// Fields that cannot make a row unreadable: missing, null or of a shape that we do not know, they
// are absent. One function each, since a trek has twenty and a list has thousands of treks.
export const localisedText = z.transform(
  (value): LocalisedText => (isLocalisedText(value) ? value : undefined),
);
export const string = z.transform((value) => (typeof value === 'string' ? value : undefined));
export const number = z.transform((value) => (typeof value === 'number' ? value : undefined));
export const flag = z.transform((value) => (typeof value === 'boolean' ? value : undefined));
/** An id: a number, or a code on servers before 2.116. */
export const key = z.transform(termId);
export const keys = z.transform((value) => termIds(entries(value)));
export const ids = z.transform((value) => entries(value).filter((id) => typeof id === 'number'));
/** The entries are read one by one, so that an invalid one does not lose the others. */
export const list = z.transform(entries);
/** An object in a field; `otherwise` where it is missing or of a shape that we do not know. */
export const objectOr = <Wire extends z.ZodMiniType, T>(wire: Wire, otherwise: T) =>
  z.transform((value): z.output<Wire> | T => {
    const read = wire.safeParse(value);
    return read.success ? read.data : otherwise;
  });
/** A field, such as a geometry, that has a parser of its own. */
export const anything = z.transform((value) => value);

/** A required field: a row in which its value is not valid is dropped. */
export const required = <T>(isValid: (value: unknown) => value is T) =>
  z.transform((value, {issues}): T => {
    if (!isValid(value)) issues.push({code: 'custom', input: value});
    // With an issue the row is dropped, and this value is not used.
    return value as T;
  });
export const requiredString = required((value) => typeof value === 'string');
export const requiredNumber = required((value): value is number => Number.isFinite(value));
export const id = requiredNumber;
/** An id that may be a code. */
export const numberOrCode = required(
  (value): value is number | string => Number.isFinite(value) || typeof value === 'string',
);
export const name = required(
  (value): value is NonNullable<LocalisedText> =>
    isLocalisedText(value) && inLanguage(value, '') !== undefined,
);

/** One page of a list. */
export const WirePage = z.object({count: requiredNumber, results: required(isList)});

/** A text in the language, else in its primary language (`fr` of `fr-CA`), else in any. Never empty. */
export function inLanguage(text: LocalisedText, language: string): string | undefined {
  if (typeof text === 'string') return text.trim() || undefined;
  if (!text) return undefined;
  const code = language.toLowerCase();
  const found = [text[code], text[code.replace(/-.*/, '')], ...Object.values(text)].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return (found as string | undefined)?.trim();
}

/** An id as text. */
export function termId(value: unknown): string | undefined {
  const known = typeof value === 'number' || (typeof value === 'string' && value !== '');
  return known ? String(value) : undefined;
}

export function termIds(values: readonly unknown[]): readonly string[] {
  return values.map(termId).filter((value) => value !== undefined);
}

function entries(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isLocalisedText(value: unknown): value is string | Readonly<Record<string, unknown>> {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** A number that servers answer as zero when they do not know it; absent then. */
export function positive(value: number | undefined): number | undefined {
  return value && value > 0 ? value : undefined;
}

type Optional<T> = {[K in keyof T]: undefined extends T[K] ? K : never}[keyof T];
export type Present<T> = Omit<T, Optional<T>> & {
  [K in Optional<T>]?: Exclude<T[K], undefined>;
};

/** A copy without the undefined properties. */
export function present<T extends object>(values: T): Present<T> {
  const kept: Partial<T> = {};
  for (const field in values) {
    if (values[field] !== undefined) kept[field] = values[field];
  }
  // Every field that is not optional in Present has just been copied.
  return kept as Present<T>;
}
