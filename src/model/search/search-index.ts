import {type Bounds, distanceMetres, type Position} from '../geometry.js';
import type {Trek} from '../trek.js';
import type {TermId, Vocabulary} from '../vocabulary.js';
import {
  asksForRange,
  type Criteria,
  type FilterName,
  type RangeFilter,
  rangeFilters,
  type Sort,
  type TermFilter,
  termFilters,
} from './criteria.js';
import {NameOrder} from './name-order.js';
import {orderBy, orderByCost} from './orders.js';
import {queryWords} from './query.js';
import {RangeColumn} from './range-column.js';
import {withRoom} from './room.js';
import type {Distances, SearchResults, Suggestion} from './search-results.js';
import {sortKeys} from './sort-keys.js';
import {bestOf, type PricedSuggestion, termSuggestions} from './suggestions.js';
import {TermColumn} from './term-column.js';
import {
  type Costs,
  LACKS_WORD,
  type LabelledFilter,
  labelledFilters,
  TextSearch,
} from './text-search.js';

/** Why a trek may not be found. */
const reasons = [...termFilters, ...rangeFilters, 'text', 'within', 'replaced'] as const;

/** A row has 32 bits: with a thirty-third reason this does not compile. */
type Reason = '32' extends keyof typeof reasons ? never : (typeof reasons)[number];

const bitOf = recordOf<Reason, number>(reasons, (_, index) => 1 << index);

/** Absent while they have not been loaded. */
const termsOf: Readonly<
  Record<TermFilter, (trek: Partial<Trek>) => readonly TermId[] | undefined>
> = {
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

/** Filters whose terms come with the treks themselves. */
const baseFilters: readonly FilterName[] = ['practice', 'difficulty', 'route', ...rangeFilters];

/** What is known later of a trek than the trek itself. */
export type TrekPart = Pick<Trek, 'id'> & Partial<Trek>;

/** Finds treks among those of an index while it arrives. Knows nothing of where they come from. */
export class SearchIndex {
  /** By row. A trek that comes again takes a new row; its old one stays and fails everything. */
  private readonly treks: Trek[] = [];
  private readonly rows = new Map<number, number>();
  private failures = new Uint32Array(1024);
  private replaced = new Uint32Array(1024);
  private places = new Float64Array(1024);
  private nextPlace = 0;
  private readonly created = new Map<number, number>();
  private readonly terms = recordOf(termFilters, () => new TermColumn());
  private readonly ranges = recordOf(rangeFilters, () => new RangeColumn());
  private readonly vocabularies = new Map<TermFilter, Vocabulary>();
  /** Filters of which it is known what every trek has. */
  private readonly known = new Set<FilterName>();
  /** Terms of which it is known which treks have them, as `city 12`. */
  private readonly knownTerms = new Set<string>();
  /** Parts and members that came before their treks. */
  private readonly early = new Map<number, (() => void)[]>();
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

  /** Adds what some columns say of treks, whether or not the treks are there already. */
  addParts(filters: readonly TermFilter[], parts: readonly TrekPart[]) {
    for (const part of parts) {
      this.whenKnown(part.id, (row) => {
        for (const filter of filters) this.terms[filter].set(row, termsOf[filter](part) ?? []);
        const {departure, arrival, teaser, createdAt} = part;
        if (departure || arrival || teaser) this.search.addTexts(row, part);
        if (createdAt !== undefined) this.created.set(part.id, createdAt);
      });
    }
    this.search.readLabels();
    this.forgetAnswers();
  }

  /** The terms of this filter are known of every trek now. */
  completeFilter(filter: FilterName) {
    this.known.add(filter);
  }

  /** All treks are there now, and with them the filters that come with them. */
  complete() {
    for (const filter of baseFilters) this.known.add(filter);
  }

  /** Exactly these treks have a term; what else they have may not be known. */
  setMembers(filter: TermFilter, id: TermId, trekIds: ReadonlySet<number>) {
    const term = `${filter} ${id}`;
    if (this.knownTerms.has(term) || this.known.has(filter)) return;
    this.knownTerms.add(term);
    for (const trekId of trekIds) {
      this.whenKnown(trekId, (row) => this.terms[filter].addTerm(row, id));
    }
    this.search.readLabels();
    this.forgetAnswers();
  }

  /** Whether it is known which treks have a term. */
  isTermKnown(filter: TermFilter, id: TermId): boolean {
    return (
      this.known.has(filter) ||
      baseFilters.includes(filter) ||
      this.knownTerms.has(`${filter} ${id}`)
    );
  }

  /** Terms that a text may mean, of which it is not known which treks have them; the best first. */
  unknownTermsOf(text: string, limit: number): readonly {filter: LabelledFilter; id: TermId}[] {
    const words = queryWords(text);
    if (words.length === 0) return [];
    return labelledFilters
      .flatMap((filter) =>
        this.search
          .termsOf(filter, words, this.vocabularies.get(filter))
          .map(({cost, suggestion: {id}}) => ({cost, filter, id})),
      )
      .filter(({filter, id}) => !this.isTermKnown(filter, id))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit);
  }

  find(criteria: Criteria): SearchResults {
    const words = queryWords(criteria.text);
    const costs = words.length > 0 ? this.costsOf(words) : undefined;
    const failures = this.failuresOf(criteria, costs);
    const treks: Trek[] = [];
    for (const row of this.orderFor(criteria, costs)) {
      const trek = this.treks[row];
      if (failures[row] === 0 && trek) treks.push(trek);
    }
    const {from} = criteria;
    const unknown = this.unknownFilters(criteria);
    return {
      treks,
      isPending: unknown.length > 0,
      counted: unknown.length > 0 ? new Set() : new Set(this.known),
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
      if (!this.known.has(kind))
        return this.search.termsOf(kind, words, this.vocabularies.get(kind));
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
    for (const filter of termFilters) {
      const ids = termsOf[filter](trek);
      if (ids) this.terms[filter].set(row, ids);
    }
    for (const filter of rangeFilters) this.ranges[filter].add(quantityOf[filter](trek));
    this.search.add(trek);
    for (const apply of this.early.get(trek.id) ?? []) apply();
    this.early.delete(trek.id);
  }

  /** At once, or when the trek comes. */
  private whenKnown(trekId: number, apply: (row: number) => void) {
    const run = () => {
      const row = this.rows.get(trekId);
      if (row !== undefined) apply(row);
    };
    if (this.rows.has(trekId)) return run();
    const waiting = this.early.get(trekId);
    if (waiting) waiting.push(run);
    else this.early.set(trekId, [run]);
  }

  /** Filters of the criteria of which it is not known which treks pass them. */
  private unknownFilters({terms}: Criteria): readonly FilterName[] {
    return termFilters.filter((filter) =>
      terms[filter]?.some((id) => !this.isTermKnown(filter, id)),
    );
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
      if (ids?.length) this.terms[filter].fail(ids, this.treks.length, failures, bitOf[filter]);
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
    const keys = sort
      ? sortKeys(sort, this.vocabularies.get('difficulty'), from, this.created)
      : [];
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
