import type {Trek} from '../trek.js';
import type {Term, TermId, Vocabulary} from '../vocabulary.js';
import type {TermFilter} from './criteria.js';
import type {TermColumn} from './term-column.js';
import {COMMUNE, NAME, NO_MATCH, PLACE, TEASER, TextIndex} from './text-index.js';

/** Filters whose terms are searched for by their labels. */
export const labelledFilters = ['city', 'district', 'theme'] as const;

export type LabelledFilter = (typeof labelledFilters)[number];

/** A term that a text may mean. */
export interface PricedTerm<F extends LabelledFilter> {
  readonly cost: number;
  readonly suggestion: {readonly kind: F; readonly label: string; readonly id: TermId};
}

/** Sums over the words of a query: the less, the better. */
export type Costs = Uint16Array;

/** The cost of what lacks a word; more than eight words can cost. */
export const LACKS_WORD = 512;

/** What treks say in their own words, and what the labels of their terms say. */
export class TextSearch {
  private readonly index = new TextIndex();
  /** Texts other than names, in the order in which they came. */
  private readonly texts = new TextIndex();
  /** By text: its row. */
  private readonly textRows: number[] = [];
  private readonly hasTexts = new Set<number>();
  private readonly labels: Readonly<Record<LabelledFilter, LabelIndex>>;
  private readonly whole = new Map<LabelledFilter, {size: number; index: TextIndex}>();
  private rows = 0;

  constructor(columns: Readonly<Record<TermFilter, TermColumn>>) {
    this.labels = {
      city: new LabelIndex(columns.city, COMMUNE),
      district: new LabelIndex(columns.district, PLACE),
      theme: new LabelIndex(columns.theme, PLACE),
    };
  }

  /** The next row; its texts may come later. */
  add({name, ...texts}: Trek) {
    this.index.add([NAME, name]);
    const row = this.rows++;
    if (texts.departure || texts.arrival || texts.teaser) this.addTexts(row, texts);
  }

  /** What a row says besides its name. A card knows less of it than the column of texts. */
  addTexts(row: number, {departure, arrival, teaser}: Partial<Trek>) {
    if (this.hasTexts.has(row)) return;
    if (teaser) this.hasTexts.add(row);
    this.textRows.push(row);
    this.texts.add([PLACE, departure], [PLACE, arrival], [TEASER, teaser]);
  }

  /** Reads the labels of terms that came since. */
  readLabels() {
    for (const filter of labelledFilters) this.labels[filter].read();
  }

  setVocabulary(filter: TermFilter, vocabulary: Vocabulary) {
    if (isLabelled(filter)) this.labels[filter].setVocabulary(vocabulary);
  }

  /** By row. */
  costs(words: readonly string[]): Costs {
    return sumCosts(words, this.rows, (word, costs) => {
      this.index.lowerCosts(word, costs);
      this.lowerByTexts(word, costs);
      for (const filter of labelledFilters) this.labels[filter].lowerRowCosts(word, costs);
    });
  }

  /** By row, of names alone. */
  nameCosts(words: readonly string[]): Costs {
    return sumCosts(words, this.rows, (word, costs) => this.index.lowerCosts(word, costs, NAME));
  }

  /** Terms of a vocabulary whose labels have every word, whether or not any trek has them. */
  termsOf<F extends LabelledFilter>(
    filter: F,
    words: readonly string[],
    vocabulary: Vocabulary | undefined,
  ): readonly PricedTerm<F>[] {
    const terms = [...(vocabulary?.values() ?? [])];
    const index = this.allLabels(filter, terms);
    const costs = sumCosts(words, terms.length, (word, each) => index.lowerCosts(word, each));
    return terms.flatMap(({id, label}, at) => {
      const cost = costs[at] ?? LACKS_WORD;
      return cost === LACKS_WORD ? [] : [{cost, suggestion: {kind: filter, label, id}}];
    });
  }

  /** By slot, of the labels of a filter alone. */
  labelCosts(filter: LabelledFilter, words: readonly string[]): Costs {
    return this.labels[filter].costs(words);
  }

  private lowerByTexts(word: string, costs: Uint8Array) {
    const ofTexts = new Uint8Array(this.textRows.length).fill(NO_MATCH);
    if (!this.texts.lowerCosts(word, ofTexts)) return;
    this.textRows.forEach((row, text) => {
      const cost = ofTexts[text] ?? NO_MATCH;
      if (cost < (costs[row] ?? 0)) costs[row] = cost;
    });
  }

  /** Of all terms of a vocabulary, whether or not any trek has them. */
  private allLabels(filter: LabelledFilter, terms: readonly Term[]): TextIndex {
    const known = this.whole.get(filter);
    if (known?.size === terms.length) return known.index;
    const index = new TextIndex();
    for (const {label} of terms) index.add([NAME, label]);
    this.whole.set(filter, {size: terms.length, index});
    return index;
  }
}

/** The words of the labels of those terms that any trek has. */
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

function isLabelled(filter: TermFilter): filter is LabelledFilter {
  return (labelledFilters as readonly TermFilter[]).includes(filter);
}
