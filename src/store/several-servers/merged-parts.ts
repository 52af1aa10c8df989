import {present} from '../../api/wire.js';
import type {ItemKey, ItemWithShape} from '../../model/item.js';
import {numberedKey} from '../../model/server-number.js';
import {nearName} from '../near-name.js';
import type {LayerItems, SourceState} from '../source-state.js';
import {numbered} from './numbered.js';

type Parts = Partial<
  Pick<
    SourceState,
    | 'cards'
    | 'columnPages'
    | 'desks'
    | 'layerItems'
    | 'near'
    | 'shapes'
    | 'sheets'
    | 'tracks'
    | 'unpublished'
  >
>;

/** What is stored by item or page, such as cards and sheets: that of all servers, after a change of one. */
export function mergeParts(
  all: SourceState,
  {number, state}: {readonly number: number; readonly state: SourceState},
  before: SourceState,
): Parts {
  const pages = state.columnPages.slice(before.columnPages.length).map(({names, rows}) => ({
    names,
    rows: rows.map((row) => numbered(row, number)),
  }));
  const byKey = (key: ItemKey) => numberedKey(key, number);
  const byName = (name: string) => renamedNear(name, byKey);
  const item = <T extends object>(value: T) => numbered(value, number);
  const same = <T>(value: T) => value;
  return present({
    columnPages: pages.length > 0 ? [...all.columnPages, ...pages] : undefined,
    unpublished:
      state.unpublished === before.unpublished
        ? undefined
        : new Set([...all.unpublished, ...[...state.unpublished].map(byKey)]),
    cards: mergedMap(all.cards, state.cards, before.cards, byKey, item),
    sheets: mergedMap(all.sheets, state.sheets, before.sheets, byKey, item),
    shapes: mergedMap(all.shapes, state.shapes, before.shapes, byKey, same),
    tracks: mergedMap(all.tracks, state.tracks, before.tracks, byKey, same),
    layerItems:
      state.layerItems === before.layerItems ? undefined : layerItemsOf(all, state, before, number),
    desks: mergedMap(all.desks, state.desks, before.desks, byKey, item),
    near: mergedMap(all.near, state.near, before.near, byName, item),
  });
}

/** The name of what is near an item, such as `poi near trek/12`, with another key of the item. */
function renamedNear(name: string, toKey: (key: ItemKey) => ItemKey): string {
  const [kind = '', , key = ''] = name.split(' ');
  // Such a name ends with the key of an item.
  return nearName(toKey(key as ItemKey), kind);
}

/** The items of all servers by kind, with the status of the server that has answered last. */
function layerItemsOf(
  all: SourceState,
  now: SourceState,
  before: SourceState,
  number: number,
): ReadonlyMap<string, LayerItems> {
  const merged = new Map(all.layerItems);
  for (const [kind, layer] of now.layerItems ?? []) {
    const own = before.layerItems?.get(kind);
    if (layer === own) continue;
    const known = merged.get(kind);
    const toKey = (key: ItemKey) => numberedKey(key, number);
    const items = mergedMap(
      known?.items ?? new Map(),
      layer.items,
      own?.items ?? new Map(),
      toKey,
      (item: ItemWithShape) => numbered(item, number),
    );
    // What one server lacks, another one may have.
    const status = layer.status === 'absent' ? (known?.status ?? 'absent') : layer.status;
    merged.set(kind, {status, items: items ?? known?.items ?? new Map()});
  }
  return merged;
}

/** A map with what has changed in that of one server; absent where nothing has. */
function mergedMap<K, V>(
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
