/** How a word of a query is like a word of a text: the less, the better. */
export const EXACT = 0;
export const PREFIX = 1;
export const TYPO = 2;
export const UNLIKE = 3;

/** Shorter words have too many neighbours: "pont" is no slip of "point". */
const LEAST_FORGIVEN = 5;

/** Both folded. A query need not be finished: the beginning of a word is enough. */
export function likeness(query: string, word: string): number {
  if (word.startsWith(query)) return word.length === query.length ? EXACT : PREFIX;
  return query.length >= LEAST_FORGIVEN && hasOneTypo(query, word) ? TYPO : UNLIKE;
}

const FIRST_LETTER = 27;
const LETTERS = (1 << FIRST_LETTER) - 1;

/** A number that tells words apart without reading them: which letters, and which is the first. */
export function sketchOf(word: string): number {
  let sketch = word.charCodeAt(0) << FIRST_LETTER;
  for (let at = 0; at < word.length; at++)
    sketch |= 1 << ((word.charCodeAt(at) & 31) % FIRST_LETTER);
  return sketch;
}

/** Whether two words may be alike, by their sketches. */
export function mayBeLike(query: string, querySketch: number, sketch: number): boolean {
  const lacking = querySketch & ~sketch & LETTERS;
  if (query.length >= LEAST_FORGIVEN) return (lacking & (lacking - 1)) === 0;
  return lacking === 0 && querySketch >>> FIRST_LETTER === sketch >>> FIRST_LETTER;
}

/** Whether one letter is wrong, missing or too many, or two have changed places. */
function hasOneTypo(query: string, word: string): boolean {
  let at = 0;
  while (at < word.length && query.charCodeAt(at) === word.charCodeAt(at)) at++;
  // After a slip in the last letter nothing is right again, unless the word ends there too.
  if (at === query.length - 1) {
    return word.length <= query.length || missesLetter(query, word, at);
  }
  return (
    goesOn(query, at + 1, word, at + 1) ||
    missesLetter(query, word, at) ||
    goesOn(query, at + 1, word, at) ||
    (query.charCodeAt(at) === word.charCodeAt(at + 1) &&
      query.charCodeAt(at + 1) === word.charCodeAt(at) &&
      goesOn(query, at + 2, word, at + 2))
  );
}

const missesLetter = (query: string, word: string, at: number) => goesOn(query, at, word, at + 1);

/** Whether the rest of a query begins the rest of a word. */
function goesOn(query: string, from: number, word: string, wordFrom: number): boolean {
  if (word.length - wordFrom < query.length - from) return false;
  for (let i = from, j = wordFrom; i < query.length; i++, j++) {
    if (query.charCodeAt(i) !== word.charCodeAt(j)) return false;
  }
  return true;
}
