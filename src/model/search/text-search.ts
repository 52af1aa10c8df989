import type {TermId, Vocabulary} from '../vocabulary.js';
import type {ItemTexts, SearchFields} from './search-fields.js';
import type {TermColumn} from './term-column.js';
import {COMMUNE, NAME, NO_MATCH, PLACE, TEASER, TextIndex} from './text-index.js';

/** A term that a text may mean. */
export interface PricedTerm {
  readonly cost: number;
  readonly suggestion: {
    readonly kind: 'term';
    readonly filter: string;
    readonly label: string;
    readonly id: TermId;
  };
}

/** Sums over the words of a query: the less, the better. */
export type Costs = Uint16Array;

/** The cost of what lacks a word; more than eight words can cost. */
export const LACKS_WORD = 512;

/** What items say in their own words, and what the labels of their terms say. */
export class TextSearch {
  private readonly index = new TextIndex();
  /** Texts other than names, in the order in which they came. */
  private readonly texts = new TextIndex();
  /** By text: its row. */
  private readonly textRows: number[] = [];
  private readonly hasTexts = new Set<number>();
  private readonly labels: Readonly<Record<string, LabelIndex>>;
  private readonly whole = new Map<string, {vocabulary: Vocabulary; index: TextIndex}>();
  private rows = 0;

  constructor(columns: Readonly<Record<string, TermColumn>>, labelled: SearchFields['labelled']) {
    const labels = Object.entries(labelled).flatMap(([filter, weight]) => {
      const column = columns[filter];
      const field = weight === 'commune' ? COMMUNE : PLACE;
      return column ? [[filter, new LabelIndex(column, field)] as const] : [];
    });
    this.labels = Object.fromEntries(labels);
  }

  /** The next row; its texts may come later. */
  add(name: string, texts: ItemTexts) {
    this.index.add([NAME, name]);
    this.addTexts(this.rows++, texts);
  }

  /** What a row says besides its name. A card knows less of it than the column of texts. */
  addTexts(row: number, {places = [], teaser}: ItemTexts) {
    if (this.hasTexts.has(row) || !(teaser || places.some(Boolean))) return;
    if (teaser) this.hasTexts.add(row);
    this.textRows.push(row);
    const named = places.map((place) => [PLACE, place] as const);
    this.texts.add(...named, [TEASER, teaser]);
  }

  /** Reads the labels of terms that came since. */
  readLabels() {
    for (const labels of Object.values(this.labels)) labels.read();
  }

  setVocabulary(filter: string, vocabulary: Vocabulary) {
    this.labels[filter]?.setVocabulary(vocabulary);
  }

  /** By row. */
  costs(words: readonly string[]): Costs {
    return sumCosts(words, this.rows, (word, costs) => {
      this.index.lowerCosts(word, costs);
      this.lowerByTexts(word, costs);
      for (const labels of Object.values(this.labels)) labels.lowerRowCosts(word, costs);
    });
  }

  /** By row, of names alone. */
  nameCosts(words: readonly string[]): Costs {
    return sumCosts(words, this.rows, (word, costs) => this.index.lowerCosts(word, costs, NAME));
  }

  /** Terms of a vocabulary whose labels have every word, whether or not any item has them. */
  termsOf(
    filter: string,
    words: readonly string[],
    vocabulary: Vocabulary | undefined,
  ): readonly PricedTerm[] {
    if (!vocabulary) return [];
    const terms = [...vocabulary.values()];
    const index = this.allLabels(filter, vocabulary);
    const costs = sumCosts(words, terms.length, (word, each) => index.lowerCosts(word, each));
    return terms.flatMap(({id, label}, at) => {
      const cost = costs[at] ?? LACKS_WORD;
      return cost === LACKS_WORD ? [] : [{cost, suggestion: {kind: 'term', filter, label, id}}];
    });
  }

  /** By slot, of the labels of a filter alone. */
  labelCosts(filter: string, words: readonly string[]): Costs {
    return this.labels[filter]?.costs(words) ?? new Uint16Array();
  }

  private lowerByTexts(word: string, costs: Uint8Array) {
    const ofTexts = new Uint8Array(this.textRows.length).fill(NO_MATCH);
    if (!this.texts.lowerCosts(word, ofTexts)) return;
    this.textRows.forEach((row, text) => {
      const cost = ofTexts[text] ?? NO_MATCH;
      if (cost < (costs[row] ?? 0)) costs[row] = cost;
    });
  }

  /** Of all terms of a vocabulary, whether or not any item has them. */
  private allLabels(filter: string, vocabulary: Vocabulary): TextIndex {
    const known = this.whole.get(filter);
    if (known?.vocabulary === vocabulary) return known.index;
    const index = new TextIndex();
    for (const {label} of vocabulary.values()) index.add([NAME, label]);
    this.whole.set(filter, {vocabulary, index});
    return index;
  }
}

/** The words of the labels of those terms that any item has. */
class LabelIndex {
  private index = new TextIndex();
  private vocabulary: Vocabulary | undefined;
  /** How many slots it has read. */
  private slots = 0;
  private readonly column: TermColumn;
  private readonly field: number;

  constructor(column: TermColumn, field: number) {
    this.column = column;
    this.field = field;
  }

  setVocabulary(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.index = new TextIndex();
    this.slots = 0;
    this.read();
  }

  read() {
    if (!this.vocabulary) return;
    for (; this.slots < this.column.ids.length; this.slots++) {
      const term = this.vocabulary.get(this.column.ids[this.slots] ?? '');
      this.index.add([NAME, term?.label]);
    }
  }

  lowerRowCosts(word: string, costs: Uint8Array) {
    const ofTerms = new Uint8Array(this.slots).fill(NO_MATCH);
    if (this.index.lowerCosts(word, ofTerms)) this.column.lowerCosts(ofTerms, this.field, costs);
  }

  costs(words: readonly string[]): Costs {
    return sumCosts(words, this.slots, (word, costs) => this.index.lowerCosts(word, costs));
  }
}

/** Every word is needed. */
function sumCosts(
  words: readonly string[],
  count: number,
  lowerCosts: (word: string, costs: Uint8Array) => void,
): Costs {
  const sums = new Uint16Array(count);
  const costs = new Uint8Array(count);
  for (const word of words) {
    costs.fill(NO_MATCH);
    lowerCosts(word, costs);
    for (let i = 0; i < count; i++) {
      const cost = costs[i] ?? NO_MATCH;
      const sum = sums[i] ?? LACKS_WORD;
      sums[i] = cost === NO_MATCH || sum === LACKS_WORD ? LACKS_WORD : sum + cost;
    }
  }
  return sums;
}
