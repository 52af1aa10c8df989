/** A word with a capital first letter. */
export const asTitle = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Returns a function that formats a number with the singular or plural of a language. */
export function counted(language: string) {
  const rules = new Intl.PluralRules(language);
  let format: Intl.NumberFormat | undefined;
  const number = (value: number) => {
    // A browser takes 20 ms for its first one: not while the page waits for its first request.
    format ??= new Intl.NumberFormat(language);
    return format.format(value);
  };
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${rules.select(value) === 'one' ? one : other}`;
  return {count, number};
}
