import {wordsOf} from './words.js';

/** Limits for long texts that a visitor pastes. */
const MOST_LETTERS = 200;
const MOST_WORDS = 8;

/** The words of a search text, folded, each once; none when it has no word. */
export function queryWords(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, MOST_LETTERS)).map(({folded}) => folded);
  return [...new Set(words)].slice(0, MOST_WORDS);
}
