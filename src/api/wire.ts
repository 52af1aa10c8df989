import * as z from 'zod/mini';

// zod's compiled schemas would ask the page's security policy for `new Function`.
z.config({jitless: true});

/** Text, or without a `language` in the question, text per language. */
export type Words = string | Readonly<Record<string, unknown>> | null | undefined;

const anyWords = z.union([z.string(), z.looseObject({})]);

/** Fields that may be missing, null, or of a shape that we do not read: then they are absent. */
export const words = z.catch(z.nullish(anyWords), undefined);
export const string = z.catch(z.nullish(z.string()), undefined);
export const number = z.catch(z.nullish(z.number()), undefined);
export const flag = z.catch(z.nullish(z.boolean()), undefined);
/** Identifies something: a number, or a code on servers before 2.116. */
export const key = z.catch(z.nullish(z.union([z.number(), z.string()])), undefined);
/** What it contains is read one by one, so that one bad entry does not lose the others. */
export const list = z.catch(z.array(z.unknown()), () => []);
/** A geometry, or whatever else a reader of its own takes apart. */
export const anything = z.optional(z.unknown());

/** Without these a row is nothing. */
export const id = z.number();
export const name = anyWords.check(z.refine((value) => inLanguage(value, '') !== undefined));

/** One page of a list. */
export const WirePage = z.object({count: z.number(), results: z.array(z.unknown())});

/** A text in the asked language, else in its main variety, else in any. Never empty. */
export function inLanguage(text: Words, language: string): string | undefined {
  if (typeof text === 'string') return text.trim() || undefined;
  if (!text) return undefined;
  const code = language.toLowerCase();
  const found = [text[code], text[code.replace(/-.*/, '')], ...Object.values(text)].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return (found as string | undefined)?.trim();
}

/** An id in our own words. */
export function termId(value: unknown): string | undefined {
  const known = typeof value === 'number' || (typeof value === 'string' && value !== '');
  return known ? String(value) : undefined;
}

export function termIds(values: readonly unknown[]): string[] {
  return values.map(termId).filter((value) => value !== undefined);
}

export function numbers(values: readonly unknown[]): number[] {
  return values.filter((value) => typeof value === 'number');
}

/** A number that a server without the knowledge says is zero. */
export function positive(value: number | null | undefined): number | undefined {
  return value && value > 0 ? value : undefined;
}

type Optional<T> = {[K in keyof T]: undefined extends T[K] ? K : never}[keyof T];
export type Present<T> = Omit<T, Optional<T>> & {
  [K in Optional<T>]?: Exclude<T[K], undefined>;
};

/** The same object, in which what is undefined is absent. */
export function present<T extends object>(values: T): Present<T> {
  const kept: Partial<T> = {};
  for (const field in values) {
    if (values[field] !== undefined) kept[field] = values[field];
  }
  // Every field that is not optional in Present has just been copied.
  return kept as Present<T>;
}
