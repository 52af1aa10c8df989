import type {ItemKey} from '../../model/item.js';
import {nearName} from '../near-name.js';

/** A map with what has changed in that of one server; absent where nothing has. */
export function mergedMap<K, V>(
  all: ReadonlyMap<K, V>,
  now: ReadonlyMap<K, V>,
  before: ReadonlyMap<K, V>,
  toKey: (key: K) => K,
  toValue: (value: V) => V,
): ReadonlyMap<K, V> | undefined {
  if (now === before) return undefined;
  const result = new Map(all);
  for (const [key, value] of now) {
    if (before.get(key) !== value) result.set(toKey(key), toValue(value));
  }
  return result;
}

/** `poi near trek/12` becomes `poi near trek/2.12`. */
export function nearOf(name: string, toKey: (key: ItemKey) => ItemKey): string {
  const [kind = '', key = ''] = name.split(' near ');
  // The name of what is near ends with the key of an item.
  return nearName(toKey(key as ItemKey), kind);
}
