import {likeness, UNLIKE} from './likeness.js';
import {withRoom} from './room.js';
import {compoundsOf, wordsOf} from './words.js';

/** Where a word stands: the less, the better. */
export const NAME = 0;
export const COMMUNE = 1;
export const PLACE = 2;
export const TEASER = 3;

/** No sum of fields over all words of a query outweighs a better likeness. */
const LIKENESS_COST = 25;
/** The cost of what does not match. */
export const NO_MATCH = 255;

const FIELD_BITS = 2;
const FIELD_MASK = 3;

/**
 * Which documents have a word. Grows by appending alone: the postings of a word are a chain from the
 * latest to the first, so that no page of an index is long to add.
 */
export class TextIndex {
  private readonly ids = new Map<string, number>();
  private readonly words: string[] = [];
  /** By word; zero ends a chain. */
  private latest = new Uint32Array(1024);
  /** By posting: a document and a field. */
  private places = new Uint32Array(4096);
  private before = new Uint32Array(4096);
  private size = 1;

  /** All fields of a document come before the next document, the weightiest first. */
  add(document: number, field: number, text: string | undefined) {
    if (!text) return;
    const words = wordsOf(text);
    for (const {folded} of words) this.post(folded, document, field);
    for (const {folded} of compoundsOf(text, words)) this.post(folded, document, field);
  }

  /** Lowers the costs, by document, of those that have a word like this one; whether any has. */
  lowerCosts(query: string, costs: Uint8Array, lastField = TEASER): boolean {
    let isFound = false;
    this.words.forEach((word, id) => {
      const like = likeness(query, word);
      if (like === UNLIKE) return;
      isFound = true;
      let posting = this.latest[id] ?? 0;
      while (posting > 0) {
        const place = this.places[posting] ?? 0;
        const field = place & FIELD_MASK;
        const document = place >>> FIELD_BITS;
        const cost = like * LIKENESS_COST + field;
        if (field <= lastField && cost < (costs[document] ?? 0)) costs[document] = cost;
        posting = this.before[posting] ?? 0;
      }
    });
    return isFound;
  }

  private post(word: string, document: number, field: number) {
    let id = this.ids.get(word);
    if (id === undefined) {
      id = this.words.push(word) - 1;
      this.ids.set(word, id);
      this.latest = withRoom(this.latest, id);
    }
    const latest = this.latest[id] ?? 0;
    if (latest > 0 && (this.places[latest] ?? 0) >>> FIELD_BITS === document) return;
    const posting = this.size++;
    this.places = withRoom(this.places, posting);
    this.before = withRoom(this.before, posting);
    this.places[posting] = (document << FIELD_BITS) | field;
    this.before[posting] = latest;
    this.latest[id] = posting;
  }
}
