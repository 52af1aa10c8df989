/** A folded word, with its position in the text. */
export interface Word {
  /** Lower-case letters without diacritics, or digits; never both. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Characters that are used as apostrophes. */
const APOSTROPHES = "'’‘‛′´`＇\u02b9\u02bb\u02bc\u02bd\u02c8";
const HYPHENS = '-‐‑‒–—−﹣－';
const JOINTS = APOSTROPHES + HYPHENS;
/** The number of parts in the longest names of communes. */
const MOST_JOINED = 5;

const LIGATURES: Readonly<Record<string, string>> = {
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
const LIGATURE = /[œæßøđðłıþ]/g;

const SEPARATOR = 0;
const LETTER = 1;
const DIGIT = 2;

/** Code points up to here, nearly all European letters, are looked up in tables. */
const TABLE_SIZE = 0x180;
const kinds = new Uint8Array(TABLE_SIZE);
const foldings: string[] = [];

/** "Étang-d’Ô 12" has four of them: "etang", "d", "o", "12". */
export function wordsOf(text: string): readonly Word[] {
  if (foldings.length === 0) fillTables();
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = kindAt(text, at);
    let isFolded = true;
    // Letters and digits are separate words, so that "gr 10" finds "GR10".
    do {
      const code = text.charCodeAt(at);
      isFolded &&= isPlain(code);
      at += code >= TABLE_SIZE && isPair(text, at) ? 2 : 1;
    } while (at < text.length && kindAt(text, at) === kind);
    if (kind === SEPARATOR) continue;
    const raw = text.slice(start, at);
    const folded = isFolded ? raw : foldLetters(raw);
    // A lone diacritic is no word.
    if (folded) words.push({folded, start, end: at});
  }
  return words;
}

/** From "a" to "z", or from "0" to "9". */
const isPlain = (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58);

const isPair = (text: string, at: number) => (text.codePointAt(at) ?? 0) > 0xffff;

function foldLetters(raw: string): string {
  let folded = '';
  for (const letter of raw) folded += foldings[letter.codePointAt(0) ?? 0] ?? fold(letter);
  return folded;
}

function fillTables() {
  for (let code = 0; code < TABLE_SIZE; code++) {
    kinds[code] = kindOf(code);
    foldings.push(fold(String.fromCodePoint(code)));
  }
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (kinds[code] ?? SEPARATOR) : kindOf(text.codePointAt(at) ?? 0);
}

function kindOf(code: number): number {
  // Unicode classifies some apostrophes as letters.
  if (code >= 0x2b0 && code <= 0x2ff) return SEPARATOR;
  const letter = String.fromCodePoint(code);
  if (/[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u.test(letter)) return LETTER;
  return /\p{N}/u.test(letter) ? DIGIT : SEPARATOR;
}

/**
 * Compounds that people type as one word: "letang" for "L’Étang", "saintmartin" for
 * "Saint-Martin". Each begins where a compound begins or after its article, and runs to its end.
 */
export function compoundsOf(text: string, words: readonly Word[]): readonly Word[] {
  const compounds: Word[] = [];
  let isInside = false;
  for (const index of words.keys()) {
    const joint = jointAfter(text, words, index);
    const isElided = joint !== '' && APOSTROPHES.includes(joint);
    if (isElided || (joint && !isInside)) compounds.push(compoundAt(text, words, index));
    isInside = joint !== '';
  }
  return compounds;
}

function compoundAt(text: string, words: readonly Word[], first: number): Word {
  let last = first;
  while (last - first < MOST_JOINED - 1 && jointAfter(text, words, last)) last++;
  const parts = words.slice(first, last + 1);
  return {
    folded: parts.map(({folded}) => folded).join(''),
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  };
}

/** The apostrophe or hyphen that joins a word to the next; empty when there is none. */
function jointAfter(text: string, words: readonly Word[], index: number): string {
  const word = words[index];
  const next = words[index + 1];
  if (!word || next?.start !== word.end + 1) return '';
  const joint = text.charAt(word.end);
  return joint !== ' ' && JOINTS.includes(joint) && isLetters(word) && isLetters(next) ? joint : '';
}

const isLetters = ({folded}: Word) => folded > ':';

/** Comparable: "Cœur" and "COEUR" are the same. Not a word where there is no letter or digit. */
export function fold(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  const bare = text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return bare.toLowerCase().replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter);
}
