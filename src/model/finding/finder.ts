import {type Bounds, distanceMetres, type Position} from '../geometry.js';
import type {Trek} from '../trek.js';
import type {TermId, Vocabulary} from '../vocabulary.js';
import {
  asksForRange,
  type Criteria,
  type RangeFilter,
  rangeFilters,
  type Sort,
  type TermFilter,
  termFilters,
} from './criteria.js';
import type {Distances, Found, Suggestion} from './found.js';
import {NameOrder} from './name-order.js';
import {orderBy, orderByCost} from './orders.js';
import {queryWords} from './query.js';
import {RangeColumn} from './range-column.js';
import {withRoom} from './room.js';
import {sortKeys} from './sort-keys.js';
import {bestOf, type PricedSuggestion, termSuggestions} from './suggestions.js';
import {TermColumn} from './term-column.js';
import {type Costs, LACKS_WORD, TextSearch} from './text-search.js';

/** Why a trek may not be found. */
const reasons = [...termFilters, ...rangeFilters, 'text', 'within', 'replaced'] as const;

/** A row has 32 bits: with a thirty-third reason this does not compile. */
type Reason = '32' extends keyof typeof reasons ? never : (typeof reasons)[number];

const bitOf = recordOf<Reason, number>(reasons, (_, index) => 1 << index);

const termsOf: Readonly<Record<TermFilter, (trek: Trek) => readonly TermId[]>> = {
  practice: ({practiceId}) => some(practiceId),
  difficulty: ({difficultyId}) => some(difficultyId),
  route: ({routeId}) => some(routeId),
  theme: ({themeIds}) => themeIds,
  label: ({labelIds}) => labelIds,
  accessibility: ({accessibilityIds}) => accessibilityIds,
  network: ({networkIds}) => networkIds,
  city: ({cityIds}) => cityIds,
  district: ({districtIds}) => districtIds,
  structure: ({structureId}) => some(structureId),
};

const quantityOf: Readonly<Record<RangeFilter, (trek: Trek) => number | undefined>> = {
  duration: ({durationHours}) => durationHours,
  length: ({lengthMetres}) => lengthMetres,
  ascent: ({ascentMetres}) => ascentMetres,
};

/** Finds treks among those of an index while it arrives. Knows nothing of where they come from. */
export class Finder {
  /** By row. A trek that comes again takes a new row; its old one stays and fails everything. */
  private readonly treks: Trek[] = [];
  private readonly rows = new Map<number, number>();
  private failures = new Uint32Array(1024);
  private replaced = new Uint32Array(1024);
  private places = new Float64Array(1024);
  private nextPlace = 0;
  private readonly terms = recordOf(termFilters, () => new TermColumn());
  private readonly ranges = recordOf(rangeFilters, () => new RangeColumn());
  private readonly vocabularies = new Map<TermFilter, Vocabulary>();
  private readonly search = new TextSearch(this.terms);
  private readonly names: NameOrder;
  /** Until treks or vocabularies come. */
  private readonly orders = new Map<Sort | 'server', Uint32Array>();
  private nearestFrom: Position | undefined;
  private lastSearch: {readonly words: string; readonly costs: Costs} | undefined;

  /** Names are sorted as readers of this language expect. */
  constructor(language: string) {
    this.names = new NameOrder(language);
  }

  /** How many treks there are. */
  get size(): number {
    return this.rows.size;
  }

  /**
   * Adds a page of treks. Those that came before are replaced, or left as they are when they are
   * the same objects.
   *
   * @param place - Of the first of them in the server's order, when pages come in another order.
   */
  add(treks: readonly Trek[], place?: number) {
    const names: string[] = [];
    treks.forEach((trek, index) => {
      const before = this.rows.get(trek.id);
      const known = before === undefined ? undefined : this.places[before];
      const ours = place === undefined ? (known ?? this.nextPlace) : place + index;
      this.nextPlace = Math.max(this.nextPlace, ours + 1);
      if (before !== undefined && this.treks[before] === trek) {
        this.places[before] = ours;
        return;
      }
      if (before !== undefined) this.forget(before);
      names.push(trek.name);
      this.addRow(trek, ours);
    });
    this.names.add(names, this.places);
    this.search.readLabels();
    this.forgetAnswers();
  }

  /** The terms of a filter: their labels are searched, and their order says what is easier. */
  setVocabulary(filter: TermFilter, vocabulary: Vocabulary) {
    if (this.vocabularies.get(filter) === vocabulary) return;
    this.vocabularies.set(filter, vocabulary);
    this.search.setVocabulary(filter, vocabulary);
    this.forgetAnswers();
  }

  find(criteria: Criteria): Found {
    const words = queryWords(criteria.text);
    const costs = words.length > 0 ? this.costsOf(words) : undefined;
    const failures = this.failuresOf(criteria, costs);
    const treks: Trek[] = [];
    for (const row of this.orderFor(criteria, costs)) {
      const trek = this.treks[row];
      if (failures[row] === 0 && trek) treks.push(trek);
    }
    const {from} = criteria;
    return {
      treks,
      counts: recordOf(termFilters, (name) => this.terms[name].count(failures, bitOf[name])),
      ranges: recordOf(rangeFilters, (name) => this.ranges[name].count(failures, bitOf[name])),
      ...(from && {distances: this.distancesFrom(from)}),
    };
  }

  /** What somebody who types may mean, best first: names of treks, communes and themes. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    const words = queryWords(text);
    if (words.length === 0) return [];
    const terms = (['theme', 'city'] as const).flatMap((kind) => {
      const column = this.terms[kind];
      const costs = this.search.labelCosts(kind, words);
      return termSuggestions(kind, column, costs, this.replaced, this.vocabularies.get(kind));
    });
    const costs = this.search.nameCosts(words);
    const treks: PricedSuggestion[] = [];
    for (const row of orderByCost(this.names.rows, costs, LACKS_WORD)) {
      if (treks.length >= limit) break;
      const trek = this.treks[row];
      if (this.replaced[row] || !trek) continue;
      treks.push({cost: costs[row] ?? 0, suggestion: {kind: 'trek', label: trek.name, trek}});
    }
    return bestOf(terms, treks, limit);
  }

  private addRow(trek: Trek, place: number) {
    const row = this.treks.push(trek) - 1;
    this.rows.set(trek.id, row);
    this.failures = withRoom(this.failures, row);
    this.replaced = withRoom(this.replaced, row);
    this.places = withRoom(this.places, row);
    this.places[row] = place;
    for (const filter of termFilters) this.terms[filter].add(termsOf[filter](trek));
    for (const filter of rangeFilters) this.ranges[filter].add(quantityOf[filter](trek));
    this.search.add(trek);
  }

  private forget(row: number) {
    this.replaced[row] = bitOf.replaced;
    for (const filter of rangeFilters) this.ranges[filter].forget(row);
  }

  private forgetAnswers() {
    this.orders.clear();
    this.lastSearch = undefined;
  }

  /** While only filters change, the text is searched once. */
  private costsOf(words: readonly string[]): Costs {
    const key = words.join(' ');
    if (this.lastSearch?.words !== key) {
      this.lastSearch = {words: key, costs: this.search.costs(words)};
    }
    return this.lastSearch.costs;
  }

  private failuresOf(criteria: Criteria, costs: Costs | undefined): Uint32Array {
    const {failures} = this;
    failures.set(this.replaced);
    for (const filter of termFilters) {
      const ids = criteria.terms[filter];
      if (ids?.length) this.terms[filter].fail(ids, failures, bitOf[filter]);
    }
    for (const filter of rangeFilters) {
      const ranges = criteria.ranges[filter];
      if (!ranges || !asksForRange(ranges)) continue;
      const keepsUnknown = criteria.keepUnknown.includes(filter);
      this.ranges[filter].fail(ranges, keepsUnknown, failures, bitOf[filter]);
    }
    if (costs) {
      for (let row = 0; row < costs.length; row++) {
        if (costs[row] === LACKS_WORD) failures[row] = (failures[row] ?? 0) | bitOf.text;
      }
    }
    const {within} = criteria;
    if (within) {
      this.treks.forEach(({start}, row) => {
        if (!start || !isWithin(start, within)) failures[row] = (failures[row] ?? 0) | bitOf.within;
      });
    }
    return failures;
  }

  private orderFor({sort, from}: Criteria, costs: Costs | undefined): Uint32Array {
    if (!sort && costs) return orderByCost(this.names.rows, costs, LACKS_WORD);
    if (sort === 'name') return this.names.rows;
    const name = sort ?? 'server';
    if (sort === 'nearest' && from?.join() !== this.nearestFrom?.join()) {
      this.nearestFrom = from;
      this.orders.delete(name);
    }
    const keys = sort ? sortKeys(sort, this.vocabularies.get('difficulty'), from) : [];
    const order = this.orders.get(name) ?? orderBy(this.treks, keys, this.places);
    this.orders.set(name, order);
    return order;
  }

  private distancesFrom(from: Position): Distances {
    return {
      get: (trekId) => {
        const start = this.treks[this.rows.get(trekId) ?? -1]?.start;
        return start && distanceMetres(from, start);
      },
    };
  }
}

function isWithin([lng, lat]: Position, [west, south, east, north]: Bounds): boolean {
  // Some parts of the map lie on both sides of the antimeridian.
  const isBetween = west <= east ? west <= lng && lng <= east : west <= lng || lng <= east;
  return isBetween && south <= lat && lat <= north;
}

function some(id: TermId | undefined): readonly TermId[] {
  return id === undefined ? [] : [id];
}

function recordOf<K extends string, V>(
  keys: readonly K[],
  make: (key: K, index: number) => V,
): Readonly<Record<K, V>> {
  // Object.fromEntries forgets the names.
  return Object.fromEntries(keys.map((key, index) => [key, make(key, index)])) as Record<K, V>;
}
