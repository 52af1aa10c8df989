/** Chooses between a singular and a plural as a language does, and writes the number as it does. */
export function counted(language: string) {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count: number, one: string, other: string) =>
    `${number.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
