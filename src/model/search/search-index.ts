import {type Bounds, distanceMetres, type Position} from '../geometry.js';
import type {Item, ItemKey, ItemPart} from '../item.js';
import type {TermId, Vocabulary} from '../vocabulary.js';
import {asksForRange, type Criteria} from './criteria.js';
import {DayColumn} from './day-column.js';
import {NameOrder} from './name-order.js';
import {orderBy, orderByCost} from './orders.js';
import {queryWords} from './query.js';
import {RangeColumn} from './range-column.js';
import {withRoom} from './room.js';
import type {SearchFields, SortKeys} from './search-fields.js';
import type {Distances, SearchResults, Suggestion} from './search-results.js';
import {bestOf, type PricedSuggestion, termSuggestions} from './suggestions.js';
import {TermColumn} from './term-column.js';
import {type Costs, LACKS_WORD, TextSearch} from './text-search.js';

/** Why an item may not match, besides its filters. */
const reasons = ['text', 'within', 'replaced'] as const;
const MOST_FILTERS = 32 - reasons.length;
/** What a visitor who types is offered besides the names of items. */
const suggestedFilters = ['theme', 'city'];

/** Finds items among those of an index while it arrives. Knows nothing of where they come from. */
export class SearchIndex {
  /** By row. An item that comes again takes a new row; its old one stays and fails everything. */
  private readonly items: Item[] = [];
  private readonly rows = new Map<ItemKey, number>();
  private failures = new Uint32Array(1024);
  private replaced = new Uint32Array(1024);
  private places = new Float64Array(1024);
  private nextPlace = 0;
  private readonly created = new Map<ItemKey, number>();
  private readonly fields: SearchFields;
  private readonly termFilters: readonly string[];
  private readonly rangeFilters: readonly string[];
  /** Filters whose terms come with the items themselves. */
  private readonly withItems: readonly string[];
  /** By reason for which an item may not match: the bit of a row that says so. */
  private readonly bits: ReadonlyMap<string, number>;
  private readonly terms: Readonly<Record<string, TermColumn>>;
  private readonly ranges: Readonly<Record<string, RangeColumn>>;
  private readonly days: Readonly<Record<string, DayColumn>>;
  /** Both of them. */
  private readonly quantities: Readonly<Record<string, RangeColumn | DayColumn>>;
  private readonly vocabularies = new Map<string, Vocabulary>();
  /** Filters of which it is known what every item has. */
  private readonly known = new Set<string>();
  /** Terms of which it is known which treks have them, as `city 12`, and how many these are. */
  private readonly knownTerms = new Map<string, number>();
  /** Parts and members that came before their items. */
  private readonly early = new Map<ItemKey, (() => void)[]>();
  private readonly search: TextSearch;
  private readonly names: NameOrder;
  /** Until treks or vocabularies come. */
  private readonly orders = new Map<string, Uint32Array>();
  private nearestFrom: Position | undefined;
  private lastSearch: {readonly words: string; readonly costs: Costs} | undefined;

  /**
   * Names are sorted as readers of this language expect; the terms of the filters `withItems` come
   * with the items, those of the others in columns of their own.
   */
  constructor(language: string, fields: SearchFields, withItems: readonly string[]) {
    this.names = new NameOrder(language);
    this.fields = fields;
    this.termFilters = Object.keys(fields.terms);
    const dayFilters = Object.keys(fields.days ?? {});
    this.rangeFilters = [...Object.keys(fields.ranges), ...dayFilters];
    this.withItems = [...withItems, ...this.rangeFilters];
    const filters = [...this.termFilters, ...this.rangeFilters];
    if (filters.length > MOST_FILTERS) throw new RangeError(`More than ${MOST_FILTERS} filters.`);
    this.bits = new Map([...filters, ...reasons].map((reason, index) => [reason, 1 << index]));
    this.terms = recordOf(this.termFilters, () => new TermColumn());
    this.ranges = recordOf(Object.keys(fields.ranges), () => new RangeColumn());
    this.days = recordOf(dayFilters, () => new DayColumn());
    this.quantities = {...this.ranges, ...this.days};
    this.search = new TextSearch(this.terms, fields.labelled);
  }

  /** How many items there are. */
  get size(): number {
    return this.rows.size;
  }

  /**
   * Adds a page of items. Those that came before are replaced, or left as they are when they are
   * the same objects.
   *
   * @param place - Of the first of them in the server's order, when pages come in another order.
   */
  add(items: readonly Item[], place?: number) {
    const names: string[] = [];
    items.forEach((item, index) => {
      const before = this.rows.get(item.key);
      const known = before === undefined ? undefined : this.places[before];
      const ours = place === undefined ? (known ?? this.nextPlace) : place + index;
      this.nextPlace = Math.max(this.nextPlace, ours + 1);
      if (before !== undefined && this.items[before] === item) {
        this.places[before] = ours;
        return;
      }
      if (before !== undefined) this.forget(before);
      names.push(item.name);
      this.addRow(item, ours);
    });
    this.names.add(names, this.places);
    this.search.readLabels();
    this.forgetAnswers();
  }

  /** Leaves out an item that another one replaces, such as the same one of another server. */
  remove(key: ItemKey) {
    const row = this.rows.get(key);
    if (row === undefined) return;
    this.forget(row);
    this.rows.delete(key);
    this.forgetAnswers();
  }

  /** The terms of a filter: their labels are searched, and their order says what is easier. */
  setVocabulary(filter: string, vocabulary: Vocabulary) {
    if (this.vocabularies.get(filter) === vocabulary) return;
    this.vocabularies.set(filter, vocabulary);
    if (vocabulary.aliases) this.terms[filter]?.setAliases(vocabulary.aliases);
    this.search.setVocabulary(filter, vocabulary);
    this.forgetAnswers();
  }

  /** Adds what some columns say of items, whether or not the items are there already. */
  addParts(filters: readonly string[], parts: readonly ItemPart[]) {
    for (const part of parts) {
      this.whenKnown(part.key, (row) => {
        for (const filter of filters) {
          this.terms[filter]?.set(row, this.fields.terms[filter]?.(part) ?? []);
        }
        this.search.addTexts(row, this.fields.texts(part));
        if (part.createdAt !== undefined) this.created.set(part.key, part.createdAt);
      });
    }
    this.search.readLabels();
    this.forgetAnswers();
  }

  /** The terms of this filter are known of every item now. */
  completeFilter(filter: string) {
    this.known.add(filter);
  }

  /** All items are there now, and with them the filters that come with them. */
  complete() {
    for (const filter of this.withItems) this.known.add(filter);
  }

  /** Exactly these items have a term; what else they have may not be known. */
  setMembers(filter: string, id: TermId, keys: ReadonlySet<ItemKey>) {
    const term = `${filter} ${id}`;
    if (this.knownTerms.get(term) === keys.size || this.known.has(filter)) return;
    this.knownTerms.set(term, keys.size);
    for (const key of keys) {
      this.whenKnown(key, (row) => this.terms[filter]?.addTerm(row, id));
    }
    this.search.readLabels();
    this.forgetAnswers();
  }

  /** Whether it is known which items have a term. */
  isTermKnown(filter: string, id: TermId): boolean {
    return (
      this.known.has(filter) ||
      this.withItems.includes(filter) ||
      this.knownTerms.has(`${filter} ${id}`)
    );
  }

  /** Terms that a text may mean, of which it is not known which items have them; the best first. */
  unknownTermsOf(text: string, limit: number): readonly {filter: string; id: TermId}[] {
    const words = queryWords(text);
    if (words.length === 0) return [];
    return Object.keys(this.fields.labelled)
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
    const items: Item[] = [];
    for (const row of this.orderFor(criteria, costs)) {
      const item = this.items[row];
      if (failures[row] === 0 && item) items.push(item);
    }
    const {from} = criteria;
    const unknown = this.unknownFilters(criteria);
    return {
      items,
      isPending: unknown.length > 0,
      counted: unknown.length > 0 ? new Set() : new Set(this.known),
      counts: mapValues(this.terms, (column, name) => column.count(failures, this.bitOf(name))),
      ranges: mapValues(this.quantities, (column, name) =>
        column.count(failures, this.bitOf(name)),
      ),
      ...(from && {distances: this.distancesFrom(from)}),
    };
  }

  /** What somebody who types may mean, best first: names of items, communes and themes. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    const words = queryWords(text);
    if (words.length === 0) return [];
    const terms = suggestedFilters.flatMap((filter) => {
      const column = this.terms[filter];
      const vocabulary = this.vocabularies.get(filter);
      if (!column || !(filter in this.fields.labelled)) return [];
      if (!this.known.has(filter)) return this.search.termsOf(filter, words, vocabulary);
      const costs = this.search.labelCosts(filter, words);
      return termSuggestions(filter, column, costs, this.replaced, vocabulary);
    });
    const costs = this.search.nameCosts(words);
    const items: PricedSuggestion[] = [];
    for (const row of orderByCost(this.names.rows, costs, LACKS_WORD)) {
      if (items.length >= limit) break;
      const item = this.items[row];
      if (this.replaced[row] || !item) continue;
      items.push({cost: costs[row] ?? 0, suggestion: {kind: 'item', label: item.name, item}});
    }
    return bestOf(terms, items, limit);
  }

  private addRow(item: Item, place: number) {
    const row = this.items.push(item) - 1;
    this.rows.set(item.key, row);
    this.failures = withRoom(this.failures, row);
    this.replaced = withRoom(this.replaced, row);
    this.places = withRoom(this.places, row);
    this.places[row] = place;
    for (const filter of this.termFilters) {
      const ids = this.fields.terms[filter]?.(item);
      if (ids) this.terms[filter]?.set(row, ids);
    }
    for (const [filter, column] of Object.entries(this.ranges)) {
      column.add(this.fields.ranges[filter]?.(item));
    }
    for (const [filter, column] of Object.entries(this.days)) {
      column.add(this.fields.days?.[filter]?.(item));
    }
    this.search.add(item.name, this.fields.texts(item));
    for (const apply of this.early.get(item.key) ?? []) apply();
    this.early.delete(item.key);
  }

  /** At once, or when the item comes. */
  private whenKnown(key: ItemKey, apply: (row: number) => void) {
    const run = () => {
      const row = this.rows.get(key);
      if (row !== undefined) apply(row);
    };
    if (this.rows.has(key)) return run();
    const waiting = this.early.get(key);
    if (waiting) waiting.push(run);
    else this.early.set(key, [run]);
  }

  /** Filters of the criteria of which it is not known which items pass them. */
  private unknownFilters({terms}: Criteria): readonly string[] {
    return this.termFilters.filter((filter) =>
      terms[filter]?.some((id) => !this.isTermKnown(filter, id)),
    );
  }

  private forget(row: number) {
    this.replaced[row] = this.bitOf('replaced');
    for (const column of Object.values(this.quantities)) column.forget(row);
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
    for (const filter of this.termFilters) {
      const ids = criteria.terms[filter];
      if (!ids?.length) continue;
      this.terms[filter]?.fail(ids, this.items.length, failures, this.bitOf(filter));
    }
    for (const filter of this.rangeFilters) {
      const ranges = criteria.ranges[filter];
      if (!ranges || !asksForRange(ranges)) continue;
      const keepsUnknown = criteria.keepUnknown.includes(filter);
      this.quantities[filter]?.fail(ranges, keepsUnknown, failures, this.bitOf(filter));
    }
    if (costs) {
      const bit = this.bitOf('text');
      for (let row = 0; row < costs.length; row++) {
        if (costs[row] === LACKS_WORD) failures[row] = (failures[row] ?? 0) | bit;
      }
    }
    const {within} = criteria;
    if (within) {
      const bit = this.bitOf('within');
      this.items.forEach(({position}, row) => {
        if (!position || !isWithin(position, within)) failures[row] = (failures[row] ?? 0) | bit;
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
    const order =
      this.orders.get(name) ?? orderBy(this.items, this.sortKeys(sort, from), this.places);
    this.orders.set(name, order);
    return order;
  }

  /** None for the order of the server, and for one that this kind does not have. */
  private sortKeys(sort: string | undefined, from: Position | undefined): SortKeys {
    switch (sort) {
      case undefined:
        return [];
      case 'newest':
        // Ids are serial: they decide until it is known when the items were made.
        return [({key}) => -(this.created.get(key) ?? 0), ({id}) => -id];
      case 'nearest':
        return [({position}) => from && position && distanceMetres(from, position)];
      default:
        return this.fields.sorts[sort]?.(this.vocabularies) ?? [];
    }
  }

  private distancesFrom(from: Position): Distances {
    return {
      get: (key) => {
        const position = this.items[this.rows.get(key) ?? -1]?.position;
        return position && distanceMetres(from, position);
      },
    };
  }

  private bitOf(reason: string): number {
    return this.bits.get(reason) ?? 0;
  }
}

function isWithin([lng, lat]: Position, [west, south, east, north]: Bounds): boolean {
  // Some parts of the map lie on both sides of the antimeridian.
  const isBetween = west <= east ? west <= lng && lng <= east : west <= lng || lng <= east;
  return isBetween && south <= lat && lat <= north;
}

function recordOf<V>(keys: readonly string[], make: () => V): Readonly<Record<string, V>> {
  return Object.fromEntries(keys.map((key) => [key, make()]));
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  map: (value: V, key: string) => W,
): Readonly<Record<string, W>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
