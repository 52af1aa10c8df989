import {wordsOf} from './words.js';

/** Whoever pastes a whole page looks for its first words. */
const MOST_LETTERS = 200;
const MOST_WORDS = 8;

/** The words that are looked for, folded, each once; none when the text asks for nothing. */
export function queryWords(text: string): readonly string[] {
  const words = wordsOf(text.slice(0, MOST_LETTERS)).map(({folded}) => folded);
  return [...new Set(words)].slice(0, MOST_WORDS);
}
