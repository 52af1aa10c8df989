import {type Bounds, distanceMetres, type Position} from '../geometry.js';
import type {Item, ItemKey, ItemPart} from '../item.js';
import type {TermId, Vocabulary} from '../vocabulary.js';
import {asksForRange, type Criteria} from './criteria.js';
import {DayColumn} from './day-column.js';
import {NameOrder} from './name-order.js';
import {orderBy, orderByCost} from './orders.js';
import {queryWords} from './query.js';
import {RangeColumn} from './range-column.js';
import {reachTest} from './reach.js';
import type {SearchFields, SortKeys} from './search-fields.js';
import type {Distances, SearchResults, Suggestion} from './search-results.js';
import {bestOf, type SuggestionWithCost, termSuggestions} from './suggestions.js';
import {TermColumn} from './term-column.js';
import {type Costs, LACKS_WORD, TextSearch} from './text-search.js';
import {withCapacity} from './typed-array.js';

/** Reasons besides filters for which an item may not match: at most 32 bits with those of the filters, of which no kind has half as many. */
const otherReasons = ['text', 'within', 'reach', 'selection', 'replaced'] as const;
/** Filters whose terms are suggested besides the names of items. */
const suggestedFilters = ['theme', 'city'];

/** Searches, filters and sorts items, while more of them are being added. */
export class SearchIndex {
  /** By row. An item that is added again gets a new row; its old one never matches again. */
  private readonly items: Item[] = [];
  private readonly rows = new Map<ItemKey, number>();
  private failures = new Uint32Array(1024);
  private replaced = new Uint32Array(1024);
  private places = new Float64Array(1024);
  private nextPlace = 0;
  /** What columns say of items. */
  private readonly parts = new Map<ItemKey, ItemPart>();
  private readonly fields: SearchFields;
  private readonly termFilters: readonly string[];
  private readonly rangeFilters: readonly string[];
  /** Filters whose values are part of the items. */
  private readonly withItems: readonly string[];
  /** By reason for which an item may not match: its bit in `failures`. */
  private readonly bits: ReadonlyMap<string, number>;
  private readonly terms: Readonly<Record<string, TermColumn>>;
  private readonly ranges: Readonly<Record<string, RangeColumn>>;
  private readonly days: Readonly<Record<string, DayColumn>>;
  /** `ranges` and `days`. */
  private readonly quantities: Readonly<Record<string, RangeColumn | DayColumn>>;
  private readonly vocabularies = new Map<string, Vocabulary>();
  /** Filters whose values are loaded for all items. */
  private readonly completeFilters = new Set<string>();
  /** Terms such as `city 12` for which it is known which items have them, and how many these are. */
  private readonly completeTerms = new Map<string, number>();
  /** Updates of items that have not been added yet. */
  private readonly pendingParts = new Map<ItemKey, (() => void)[]>();
  private readonly search: TextSearch;
  private readonly names: NameOrder;
  /** Cached orders, valid until items or vocabularies are added. */
  private readonly orders = new Map<string, Uint32Array>();
  private isComplete = false;
  private nearestFrom: Position | undefined;
  private lastSearch: {readonly words: string; readonly costs: Costs} | undefined;

  /**
   * Names are sorted in the collation of this language. The terms of the filters `withItems` are part
   * of the items, those of the others are added later.
   */
  constructor(language: string, fields: SearchFields, withItems: readonly string[]) {
    this.names = new NameOrder(language);
    this.fields = fields;
    this.termFilters = Object.keys(fields.terms);
    const dayFilters = Object.keys(fields.days ?? {});
    this.rangeFilters = [...Object.keys(fields.ranges), ...dayFilters];
    this.withItems = [...withItems, ...this.rangeFilters];
    const filters = [...this.termFilters, ...this.rangeFilters];
    this.bits = new Map([...filters, ...otherReasons].map((reason, index) => [reason, 1 << index]));
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
   * Adds a page of items. Items that were added before are replaced, unless they are the same objects.
   *
   * @param place - Place of the first item in the server's order, when pages arrive in another order.
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
    this.clearCache();
  }

  /** Removes an item that another one replaces, such as the same one of another server. */
  remove(key: ItemKey) {
    const row = this.rows.get(key);
    if (row === undefined) return;
    this.forget(row);
    this.rows.delete(key);
    this.clearCache();
  }

  /** Sets the terms of a filter, whose labels are searched and whose order some orders use. */
  setVocabulary(filter: string, vocabulary: Vocabulary) {
    if (this.vocabularies.get(filter) === vocabulary) return;
    this.vocabularies.set(filter, vocabulary);
    if (vocabulary.aliases) this.terms[filter]?.setAliases(vocabulary.aliases);
    this.search.setVocabulary(filter, vocabulary);
    this.clearCache();
  }

  /** Adds fields of columns to items, which may be added later. */
  addParts(filters: readonly string[], parts: readonly ItemPart[]) {
    for (const part of parts) {
      this.whenAdded(part.key, (row) => {
        for (const filter of filters) {
          this.terms[filter]?.set(row, this.fields.terms[filter]?.(part) ?? []);
        }
        this.search.addTexts(row, this.fields.texts(part));
        this.parts.set(part.key, {...this.parts.get(part.key), ...part});
      });
    }
    this.search.readLabels();
    this.clearCache();
  }

  /** Marks a filter as complete: its terms have been added for all items. */
  completeFilter(filter: string) {
    this.completeFilters.add(filter);
  }

  /** Marks the items as complete, and with them the filters whose values are part of the items. */
  complete() {
    this.isComplete = true;
    for (const filter of this.withItems) this.completeFilters.add(filter);
  }

  /** Sets which items have a term, while their other terms may be unknown. */
  setMembers(filter: string, id: TermId, keys: ReadonlySet<ItemKey>) {
    const term = `${filter} ${id}`;
    if (this.completeTerms.get(term) === keys.size || this.completeFilters.has(filter)) return;
    this.completeTerms.set(term, keys.size);
    for (const key of keys) {
      this.whenAdded(key, (row) => this.terms[filter]?.addTerm(row, id));
    }
    this.search.readLabels();
    this.clearCache();
  }

  /** Whether it is known which items have a term. */
  isTermKnown(filter: string, id: TermId): boolean {
    return (
      this.completeFilters.has(filter) ||
      this.withItems.includes(filter) ||
      this.completeTerms.has(`${filter} ${id}`)
    );
  }

  /** Terms that match a text and of which it is not known which items have them; the best first. */
  unknownTermsOf(text: string, limit: number): readonly {filter: string; id: TermId}[] {
    const words = queryWords(text);
    if (words.length === 0) return [];
    return Object.keys(this.fields.labelled)
      .flatMap((filter) =>
        this.search
          .matchingTerms(filter, words, this.vocabularies.get(filter))
          .map(({cost, suggestion: {id}}) => ({cost, filter, id})),
      )
      .filter(({filter, id}) => !this.isTermKnown(filter, id))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit);
  }

  /** `selected` are the items of the selection of the criteria, if they have one. */
  find(criteria: Criteria, selected?: ReadonlySet<ItemKey>): SearchResults {
    const words = queryWords(criteria.text);
    const costs = words.length > 0 ? this.costsOf(words) : undefined;
    const failures = this.failuresOf(criteria, costs, selected);
    const items: Item[] = [];
    for (const row of this.orderFor(criteria, costs)) {
      const item = this.items[row];
      if (failures[row] === 0 && item) items.push(item);
    }
    const {from} = criteria;
    const isPending = this.hasUnknownTerms(criteria);
    return {
      items,
      searched: this.size,
      isPending,
      counted: new Set(isPending || !this.isComplete ? [] : this.completeFilters),
      counts: mapValues(this.terms, (column, name) => column.count(failures, this.bitOf(name))),
      ranges: mapValues(this.quantities, (column, name) =>
        column.count(failures, this.bitOf(name)),
      ),
      ...(from && {distances: this.distancesFrom(from)}),
    };
  }

  /** Suggestions for a text, the best first: items, communes and themes. */
  suggest(text: string, limit: number): readonly Suggestion[] {
    const words = queryWords(text);
    if (words.length === 0) return [];
    const terms = suggestedFilters.flatMap((filter) => {
      const column = this.terms[filter];
      const vocabulary = this.vocabularies.get(filter);
      if (!column || !(filter in this.fields.labelled)) return [];
      if (!this.completeFilters.has(filter))
        return this.search.matchingTerms(filter, words, vocabulary);
      const costs = this.search.labelCosts(filter, words);
      return termSuggestions(filter, column, costs, this.replaced, vocabulary);
    });
    const costs = this.search.nameCosts(words);
    const items: SuggestionWithCost[] = [];
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
    this.failures = withCapacity(this.failures, row);
    this.replaced = withCapacity(this.replaced, row);
    this.places = withCapacity(this.places, row);
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
    for (const apply of this.pendingParts.get(item.key) ?? []) apply();
    this.pendingParts.delete(item.key);
  }

  /** Calls back at once, or when the item is added. */
  private whenAdded(key: ItemKey, apply: (row: number) => void) {
    const run = () => {
      const row = this.rows.get(key);
      if (row !== undefined) apply(row);
    };
    if (this.rows.has(key)) return run();
    const waiting = this.pendingParts.get(key);
    if (waiting) waiting.push(run);
    else this.pendingParts.set(key, [run]);
  }

  /** Whether it is not known which items match an active filter. */
  private hasUnknownTerms({terms}: Criteria): boolean {
    return this.termFilters.some((filter) =>
      terms[filter]?.some((id) => !this.isTermKnown(filter, id)),
    );
  }

  private forget(row: number) {
    this.replaced[row] = this.bitOf('replaced');
    for (const column of Object.values(this.quantities)) column.forget(row);
  }

  private clearCache() {
    this.orders.clear();
    this.lastSearch = undefined;
  }

  /** Cached while only filters change. */
  private costsOf(words: readonly string[]): Costs {
    const key = words.join(' ');
    if (this.lastSearch?.words !== key) {
      this.lastSearch = {words: key, costs: this.search.costs(words)};
    }
    return this.lastSearch.costs;
  }

  private failuresOf(
    criteria: Criteria,
    costs: Costs | undefined,
    selected: ReadonlySet<ItemKey> | undefined,
  ): Uint32Array {
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
    const {within, reach} = criteria;
    const fail = (reason: string, has: (item: Item) => boolean | undefined) => {
      const bit = this.bitOf(reason);
      this.items.forEach((item, row) => {
        if (!has(item)) failures[row] = (failures[row] ?? 0) | bit;
      });
    };
    if (within) fail('within', ({position}) => position && isWithin(position, within));
    if (reach) fail('reach', reachTest(reach));
    if (selected) fail('selection', ({key}) => selected.has(key));
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
      this.orders.get(name) ??
      orderBy(this.items, this.sortKeys(sort, from), this.places, this.parts);
    this.orders.set(name, order);
    return order;
  }

  /** The keys of an order; none for the server's order and for unknown orders. */
  private sortKeys(sort: string | undefined, from: Position | undefined): SortKeys {
    switch (sort) {
      case undefined:
        return [];
      case 'newest':
        // Ids are serial, and replace creation times that are not loaded.
        return [(_, part) => -(part?.createdAt ?? 0), ({id}) => -id];
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
  // Bounds may cross the antimeridian.
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
