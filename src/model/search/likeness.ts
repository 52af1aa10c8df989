/** How well a word of a query matches a word of a text: the less, the better. */
export const EXACT = 0;
export const PREFIX = 1;
export const TYPO = 2;
export const NO_LIKENESS = 3;

/** Typing errors are accepted only in longer words: "pont" is not meant to find "point". */
const LEAST_FORGIVEN = 5;

/** Compares two folded words. The query may be the beginning of a word. */
export function likeness(query: string, word: string): number {
  if (word.startsWith(query)) return word.length === query.length ? EXACT : PREFIX;
  return query.length >= LEAST_FORGIVEN && hasOneTypo(query, word) ? TYPO : NO_LIKENESS;
}

const FIRST_LETTER = 27;
const LETTERS = (1 << FIRST_LETTER) - 1;

/** A bit mask of the letters of a word, with its first letter, to exclude most words without comparing them. */
export function letterMaskOf(word: string): number {
  let sketch = word.charCodeAt(0) << FIRST_LETTER;
  for (let at = 0; at < word.length; at++)
    sketch |= 1 << ((word.charCodeAt(at) & 31) % FIRST_LETTER);
  return sketch;
}

/** Whether a query may match a word, by their letter masks. */
export function mayMatch(query: string, querySketch: number, sketch: number): boolean {
  const lacking = querySketch & ~sketch & LETTERS;
  if (query.length >= LEAST_FORGIVEN) return (lacking & (lacking - 1)) === 0;
  return lacking === 0 && querySketch >>> FIRST_LETTER === sketch >>> FIRST_LETTER;
}

/** Whether one letter is wrong, missing or superfluous, or two are swapped. */
function hasOneTypo(query: string, word: string): boolean {
  let at = 0;
  while (at < word.length && query.charCodeAt(at) === word.charCodeAt(at)) at++;
  // An error in the last letter of the query counts only at the end of the word.
  if (at === query.length - 1) {
    return word.length <= query.length || missesLetter(query, word, at);
  }
  return (
    continues(query, at + 1, word, at + 1) ||
    missesLetter(query, word, at) ||
    continues(query, at + 1, word, at) ||
    (query.charCodeAt(at) === word.charCodeAt(at + 1) &&
      query.charCodeAt(at + 1) === word.charCodeAt(at) &&
      continues(query, at + 2, word, at + 2))
  );
}

const missesLetter = (query: string, word: string, at: number) =>
  continues(query, at, word, at + 1);

/** Whether the rest of a word begins with the rest of a query. */
function continues(query: string, from: number, word: string, wordFrom: number): boolean {
  if (word.length - wordFrom < query.length - from) return false;
  for (let i = from, j = wordFrom; i < query.length; i++, j++) {
    if (query.charCodeAt(i) !== word.charCodeAt(j)) return false;
  }
  return true;
}
