import {likeness, NO_LIKENESS, PREFIX, TYPO} from './likeness.js';
import {queryWords} from './query.js';
import {compoundsOf, fold, type Word, wordsOf} from './words.js';

/** A part of a text. */
export interface Segment {
  readonly text: string;
  /** Whether it matches the query. */
  readonly isMatch: boolean;
}

/** Shorter words of a query are not marked as prefixes, since too many words begin with them. */
const LEAST_SHOWN_PREFIX = 3;

/** Splits a text into parts that match a query and parts that do not. */
export function markMatches(text: string, query: string): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const cutAt = (end: number, isMatch: boolean) => {
    if (end > at) segments.push({text: text.slice(at, end), isMatch});
    at = Math.max(at, end);
  };
  let match = {start: 0, end: 0};
  for (const {start, end} of matches(text, queryWords(query))) {
    if (start <= match.end) {
      match = {start: match.start, end: Math.max(match.end, end)};
    } else {
      cutAt(match.start, false);
      cutAt(match.end, true);
      match = {start, end};
    }
  }
  cutAt(match.start, false);
  cutAt(match.end, true);
  cutAt(text.length, false);
  return segments;
}

/** The matches of a text, sorted by their start; they may overlap. */
function matches(text: string, wanted: readonly string[]) {
  const words = wordsOf(text);
  const ends = (word: Word, isCompound: boolean) =>
    wanted.map((query) => {
      const like = likeness(query, word.folded);
      // "etang" is one error away from "letang", but is not meant to mark the article.
      if (like === NO_LIKENESS || (like === TYPO && isCompound)) return 0;
      if (like !== PREFIX) return word.end;
      const isNoise = wanted.length > 1 && query.length < LEAST_SHOWN_PREFIX;
      return isNoise ? 0 : endOfPrefix(text, word, query.length);
    });
  const match = (word: Word, isCompound: boolean) => ({
    start: word.start,
    end: Math.max(0, ...ends(word, isCompound)),
  });
  return [
    ...words.map((word) => match(word, false)),
    ...compoundsOf(text, words).map((compound) => match(compound, true)),
  ]
    .filter(({end}) => end > 0)
    .sort((a, b) => a.start - b.start);
}

/** The index in a text at which a number of folded letters of a word ends. */
function endOfPrefix(text: string, {start, end}: Word, length: number): number {
  let at = start;
  let folded = 0;
  for (const letter of text.slice(start, end)) {
    const added = fold(letter).length;
    // A combining mark belongs to the letter before it.
    if (folded >= length && (added > 0 || !/\p{M}/u.test(letter))) break;
    folded += added;
    at += letter.length;
  }
  return at;
}
