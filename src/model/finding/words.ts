/** A word as it is compared, and where it stands in its text. */
export interface Word {
  /** Small letters without marks, or digits; never both. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters or digits, so that "GR10" and "gr 10" are the same words. */
const WORDS = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+|\p{N}+/gu;
/** The typewriter's, the typesetter's, the prime, and what stands for them. */
const APOSTROPHES = "'’‘‛′´`＇\u02b9\u02bb\u02bc\u02bd\u02c8";
const HYPHENS = '-‐‑‒–—−﹣－';
const JOINTS = APOSTROPHES + HYPHENS;
/** Unicode counts some apostrophes among the letters. */
const LETTER_APOSTROPHES = /[\u02b0-\u02ff]/g;
/** The longest names of communes; nobody writes more in one word. */
const MOST_JOINED = 5;

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const LETTER = /[œæßøđðłıþ]/g;

/** "Étang-d’Ô" has three of them: "etang", "d", "o". */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const {0: raw, index} of text.replace(LETTER_APOSTROPHES, "'").matchAll(WORDS)) {
    const folded = fold(raw);
    // A mark may stand on no letter.
    if (folded) words.push({folded, start: index, end: index + raw.length});
  }
  return words;
}

/**
 * What people write in one word although the text does not: "letang" of "L’Étang", "saintmartin" of
 * "Saint-Martin". Each begins where a compound begins or after its article, and runs to its end.
 */
export function compoundsOf(text: string, words: readonly Word[]): readonly Word[] {
  const compounds: Word[] = [];
  let isInside = false;
  for (const index of words.keys()) {
    const isElided = isJoined(APOSTROPHES, text, words, index);
    const goesOn = isElided || isJoined(HYPHENS, text, words, index);
    if (isElided || (goesOn && !isInside)) compounds.push(compoundAt(text, words, index));
    isInside = goesOn;
  }
  return compounds;
}

function compoundAt(text: string, words: readonly Word[], first: number): Word {
  let last = first;
  while (last - first < MOST_JOINED - 1 && isJoined(JOINTS, text, words, last)) last++;
  const parts = words.slice(first, last + 1);
  return {
    folded: parts.map(({folded}) => folded).join(''),
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  };
}

/** Whether a word and the next are letters with nothing but one such sign between them. */
function isJoined(signs: string, text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    next?.start === word.end + 1 &&
    signs.includes(text.charAt(word.end)) &&
    isLetters(word) &&
    isLetters(next)
  );
}

const isLetters = ({folded}: Word) => folded > ':';

/** Comparable: "Cœur" and "COEUR" are the same. Not a word where there is no letter or digit. */
export function fold(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  const bare = text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return bare.toLowerCase().replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}
