import {likeness, mayBeLike, sketchOf, UNLIKE} from './likeness.js';
import {withRoom} from './room.js';
import {compoundsOf, wordsOf} from './words.js';

/** Where a word stands: the less, the better. */
export const NAME = 0;
export const COMMUNE = 1;
export const PLACE = 2;
export const TEASER = 3;

/** No sum of fields over all words of a query outweighs a better likeness. */
const LIKENESS_COST = 25;
/** The cost of what does not match, and more than any that does. */
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
  /** By word, to pass over nearly all of them without a look at their letters. */
  private sketches = new Uint32Array(1024);
  /** By word: one more than the last document that has it. */
  private latest = new Uint32Array(1024);
  /** By document: where its words begin; they end where those of the next begin. */
  private begins = new Uint32Array(1024);
  /** Words and their fields. */
  private entries = new Uint32Array(4096);
  private documents = 0;

  /** Adds the next document; its fields come the weightiest first. */
  add(...fields: readonly (readonly [field: number, text: string | undefined])[]) {
    const begin = this.begins[this.documents++] ?? 0;
    let end = begin;
    for (const [field, text] of fields) {
      if (!text) continue;
      const words = wordsOf(text);
      for (const {folded} of words) end = this.addWord(folded, field, end);
      for (const {folded} of compoundsOf(text, words)) end = this.addWord(folded, field, end);
    }
    this.begins = withRoom(this.begins, this.documents);
    this.begins[this.documents] = end;
  }

  /** Lowers the costs, by document, of those that have a word like this one; whether any has. */
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

  /** Absent when no word is like it. */
  private costsOfWords(query: string): Uint8Array | undefined {
    const sketch = sketchOf(query);
    let costs: Uint8Array | undefined;
    for (let id = 0; id < this.words.length; id++) {
      if (!mayBeLike(query, sketch, this.sketches[id] ?? 0)) continue;
      const like = likeness(query, this.words[id] ?? '');
      if (like === UNLIKE) continue;
      costs ??= new Uint8Array(this.words.length).fill(NO_MATCH);
      costs[id] = like * LIKENESS_COST;
    }
    return costs;
  }

  /** Where the entries end then. */
  private addWord(word: string, field: number, end: number): number {
    let id = this.ids.get(word);
    if (id === undefined) {
      id = this.words.push(word) - 1;
      this.ids.set(word, id);
      this.latest = withRoom(this.latest, id);
      this.sketches = withRoom(this.sketches, id);
      this.sketches[id] = sketchOf(word);
    }
    // It stands in a weightier field already.
    if (this.latest[id] === this.documents) return end;
    this.latest[id] = this.documents;
    this.entries = withRoom(this.entries, end);
    this.entries[end] = (id << FIELD_BITS) | field;
    return end + 1;
  }
}
