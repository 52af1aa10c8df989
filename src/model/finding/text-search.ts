import type {Trek} from '../trek.js';
import type {Vocabulary} from '../vocabulary.js';
import type {TermFilter} from './criteria.js';
import type {TermColumn} from './term-column.js';
import {COMMUNE, NAME, NO_MATCH, PLACE, TEASER, TextIndex} from './text-index.js';

/** Filters whose terms are searched for by their labels. */
const labelled = ['city', 'district', 'theme'] as const;

export type LabelledFilter = (typeof labelled)[number];

/** Sums over the words of a query: the less, the better. */
export type Costs = Uint16Array;

/** The cost of what lacks a word; more than eight words can cost. */
export const LACKS_WORD = 512;

/** What treks say in their own words, and what the labels of their terms say. */
export class TextSearch {
  private readonly index = new TextIndex();
  private readonly labels: Readonly<Record<LabelledFilter, LabelIndex>>;
  private rows = 0;

  constructor(columns: Readonly<Record<TermFilter, TermColumn>>) {
    this.labels = {
      city: new LabelIndex(columns.city, COMMUNE),
      district: new LabelIndex(columns.district, PLACE),
      theme: new LabelIndex(columns.theme, PLACE),
    };
  }

  /** The next row. */
  add({name, departure, arrival, teaser}: Trek) {
    this.rows++;
    this.index.add([NAME, name], [PLACE, departure], [PLACE, arrival], [TEASER, teaser]);
  }

  /** Reads the labels of terms that came since. */
  readLabels() {
    for (const filter of labelled) this.labels[filter].read();
  }

  setVocabulary(filter: TermFilter, vocabulary: Vocabulary) {
    if (isLabelled(filter)) this.labels[filter].setVocabulary(vocabulary);
  }

  /** By row. */
  costs(words: readonly string[]): Costs {
    return sumCosts(words, this.rows, (word, costs) => {
      this.index.lowerCosts(word, costs);
      for (const filter of labelled) this.labels[filter].lowerRowCosts(word, costs);
    });
  }

  /** By row, of names alone. */
  nameCosts(words: readonly string[]): Costs {
    return sumCosts(words, this.rows, (word, costs) => this.index.lowerCosts(word, costs, NAME));
  }

  /** By slot, of the labels of a filter alone. */
  labelCosts(filter: LabelledFilter, words: readonly string[]): Costs {
    return this.labels[filter].costs(words);
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
  return (labelled as readonly TermFilter[]).includes(filter);
}
