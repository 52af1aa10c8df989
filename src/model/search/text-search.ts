import type {TermId, Vocabulary} from '../vocabulary.js';
import type {ItemTexts, SearchFields} from './search-fields.js';
import type {TermColumn} from './term-column.js';
import {COMMUNE, NAME, NO_MATCH, PLACE, TEASER, TextIndex} from './text-index.js';

/** A term that matches a search text, with its cost. */
export interface TermWithCost {
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

/** The cost of a text without one of the words; greater than the sum of eight words. */
export const LACKS_WORD = 512;

/** Searches the names and texts of items and the labels of their terms. */
export class TextSearch {
  private readonly index = new TextIndex();
  /** Texts other than names, in the order in which they were added. */
  private readonly texts = new TextIndex();
  /** By text: its row. */
  private readonly textRows: number[] = [];
  private readonly hasTexts = new Set<number>();
  private readonly labels: Readonly<Record<string, LabelIndex>>;
  private readonly vocabularyIndexes = new Map<
    string,
    {vocabulary: Vocabulary; index: TextIndex}
  >();
  private rows = 0;

  constructor(columns: Readonly<Record<string, TermColumn>>, labelled: SearchFields['labelled']) {
    const labels = Object.entries(labelled).flatMap(([filter, weight]) => {
      const column = columns[filter];
      const field = weight === 'commune' ? COMMUNE : PLACE;
      return column ? [[filter, new LabelIndex(column, field)] as const] : [];
    });
    this.labels = Object.fromEntries(labels);
  }

  /** Adds a row; its texts may be added later. */
  add(name: string, texts: ItemTexts) {
    this.index.add([NAME, name]);
    this.addTexts(this.rows++, texts);
  }

  /** Adds the texts of a row besides its name. A card has fewer of them than the column of texts. */
  addTexts(row: number, {places = [], teaser}: ItemTexts) {
    if (this.hasTexts.has(row) || !(teaser || places.some(Boolean))) return;
    if (teaser) this.hasTexts.add(row);
    this.textRows.push(row);
    const named = places.map((place) => [PLACE, place] as const);
    this.texts.add(...named, [TEASER, teaser]);
  }

  /** Indexes the labels of terms that were added since. */
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
  matchingTerms(
    filter: string,
    words: readonly string[],
    vocabulary: Vocabulary | undefined,
  ): readonly TermWithCost[] {
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

  /** An index of the labels of all terms of a vocabulary, whether or not any item has them. */
  private allLabels(filter: string, vocabulary: Vocabulary): TextIndex {
    const known = this.vocabularyIndexes.get(filter);
    if (known?.vocabulary === vocabulary) return known.index;
    const index = new TextIndex();
    for (const {label} of vocabulary.values()) index.add([NAME, label]);
    this.vocabularyIndexes.set(filter, {vocabulary, index});
    return index;
  }
}

/** An index of the labels of those terms that any item has. */
class LabelIndex {
  private index = new TextIndex();
  private vocabulary: Vocabulary | undefined;
  /** Number of slots that are indexed. */
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

/** Sums the costs of all words; a text has to match every word. */
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
