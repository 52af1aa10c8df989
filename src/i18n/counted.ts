import {intlLanguage} from './language-tags.js';

/** A word with a capital first letter. */
export const asTitle = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Texts by plural category, such as `one` and `other`, or by number. */
type Forms = Readonly<Record<string | number, string>> & {readonly other: string};

/** Returns functions that format a number, and choose among texts by one, in a language. */
export function counted(tag: string) {
  const language = intlLanguage(tag);
  const rules = new Intl.PluralRules(language);
  let format: Intl.NumberFormat | undefined;
  const number = (value: number) => {
    // A browser takes 20 ms for its first one: not while the page waits for its first request.
    format ??= new Intl.NumberFormat(language);
    return format.format(value);
  };
  const plural = (value: number, forms: Forms) =>
    forms[value] ?? forms[rules.select(value)] ?? forms.other;
  return {number, plural};
}
