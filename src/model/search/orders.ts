import type {Item, ItemKey, ItemPart} from '../item.js';
import type {SortKey} from './search-fields.js';

/** Rows sorted by their keys, ascending, unknown ones last; later keys decide between equal ones. */
export function orderBy(
  items: readonly Item[],
  keys: readonly SortKey[],
  places: Float64Array,
  parts: ReadonlyMap<ItemKey, ItemPart>,
): Uint32Array {
  const ofKeys = keys.map((key) =>
    Float64Array.from(items, (item) => known(key(item, parts.get(item.key)))),
  );
  const columns = [...ofKeys, places];
  return Uint32Array.from(items.keys()).sort((a, b) => {
    for (const column of columns) {
      const left = column[a] ?? Infinity;
      const right = column[b] ?? Infinity;
      if (left !== right) return left < right ? -1 : 1;
    }
    return a - b;
  });
}

const known = (value = Infinity) => (Number.isNaN(value) ? Infinity : value);

/** Matching rows sorted by cost, ascending (counting sort); equal ones in the given order. */
export function orderByCost(rows: Uint32Array, costs: Uint16Array, noMatch: number): Uint32Array {
  /** By cost: the index of its first row. */
  const begins = new Uint32Array(noMatch + 1);
  for (const row of rows) {
    const cost = costs[row] ?? noMatch;
    if (cost < noMatch) begins[cost + 1] = (begins[cost + 1] ?? 0) + 1;
  }
  for (let cost = 1; cost <= noMatch; cost++) {
    begins[cost] = (begins[cost] ?? 0) + (begins[cost - 1] ?? 0);
  }
  const ordered = new Uint32Array(begins[noMatch] ?? 0);
  for (const row of rows) {
    const cost = costs[row] ?? noMatch;
    if (cost === noMatch) continue;
    const at = begins[cost] ?? 0;
    begins[cost] = at + 1;
    ordered[at] = row;
  }
  return ordered;
}
