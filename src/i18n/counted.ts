/** Writes numbers as a language does, and chooses between its singular and its plural. */
export function counted(language: string) {
  const rules = new Intl.PluralRules(language);
  const {format: number} = new Intl.NumberFormat(language);
  const count = (value: number, one: string, other: string) =>
    `${number(value)} ${rules.select(value) === 'one' ? one : other}`;
  return {count, number};
}
