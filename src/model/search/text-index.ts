import {letterMaskOf, likeness, mayMatch, NO_LIKENESS} from './likeness.js';
import {withCapacity} from './typed-array.js';
import {compoundsOf, wordsOf} from './words.js';

/** The field that contains a word: the less, the better. */
export const NAME = 0;
export const COMMUNE = 1;
export const PLACE = 2;
export const TEASER = 3;

/** Outweighs the sum of fields over all words of a query, so that a better likeness always wins. */
const LIKENESS_COST = 25;
/** The cost of a word that does not match, greater than that of any match. */
export const NO_MATCH = 255;

const FIELD_BITS = 2;
const FIELD_MASK = 3;

/**
 * Which words each document has, as numbers in one long row: a query is compared with each word
 * once, then the row is read from end to end. That is as fast for a word of every document as for a
 * rare one, where lists of documents by word would be walked all over the memory; and a page of an
 * index is added at the end, with nothing to sort or to build again.
 */
export class TextIndex {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];
  /** By word: its letters as a bit mask, which excludes nearly all words without comparing them. */
  private letterMasks = new Uint32Array(1024);
  /** By word: the latest document that has it, counted from 1. */
  private latest = new Uint32Array(1024);
  /** By document: the index of its first entry. */
  private begins = new Uint32Array(1024);
  /** The id of a word and its field, in one number. */
  private entries = new Uint32Array(4096);
  private documents = 0;

  /** Adds the next document; its fields in descending order of their weight. */
  add(...fields: readonly (readonly [field: number, text: string | undefined])[]) {
    const begin = this.begins[this.documents++] ?? 0;
    let end = begin;
    for (const [field, text] of fields) {
      if (!text) continue;
      const words = wordsOf(text);
      for (const {folded} of words) end = this.addWord(folded, field, end);
      for (const {folded} of compoundsOf(text, words)) end = this.addWord(folded, field, end);
    }
    this.begins = withCapacity(this.begins, this.documents);
    this.begins[this.documents] = end;
  }

  /** Lowers the costs, by document, of those with a matching word; returns whether any word matches. */
  lowerCosts(query: string, costs: Uint8Array, lastField = TEASER): boolean {
    const ofWords = this.costsOfWords(query);
    if (!ofWords) return false;
    let at = 0;
    for (let document = 0; document < this.documents; document++) {
      const end = this.begins[document + 1] ?? 0;
      let best = costs[document] ?? 0;
      for (; at < end; at++) {
        const entry = this.entries[at] ?? 0;
        const field = entry & FIELD_MASK;
        const cost = (ofWords[entry >>> FIELD_BITS] ?? NO_MATCH) + field;
        if (cost < best && field <= lastField) best = cost;
      }
      costs[document] = best;
    }
    return true;
  }

  /** The costs by word; undefined when no word matches. */
  private costsOfWords(query: string): Uint8Array | undefined {
    const sketch = letterMaskOf(query);
    let costs: Uint8Array | undefined;
    for (let id = 0; id < this.words.length; id++) {
      if (!mayMatch(query, sketch, this.letterMasks[id] ?? 0)) continue;
      const like = likeness(query, this.words[id] ?? '');
      if (like === NO_LIKENESS) continue;
      costs ??= new Uint8Array(this.words.length).fill(NO_MATCH);
      costs[id] = like * LIKENESS_COST;
    }
    return costs;
  }

  /** Returns the new end of the entries. */
  private addWord(word: string, field: number, end: number): number {
    let id = this.ids.get(word);
    if (id === undefined) {
      id = this.words.push(word) - 1;
      this.ids.set(word, id);
      this.latest = withCapacity(this.latest, id);
      this.letterMasks = withCapacity(this.letterMasks, id);
      this.letterMasks[id] = letterMaskOf(word);
    }
    // The word is already in a field of greater weight.
    if (this.latest[id] === this.documents) return end;
    this.latest[id] = this.documents;
    this.entries = withCapacity(this.entries, end);
    this.entries[end] = (id << FIELD_BITS) | field;
    return end + 1;
  }
}
