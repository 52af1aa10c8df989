import {type ItemKey, idTextOfKey, itemKey} from './item.js';

/** The number of the server of an item or a term, from 1, and its id there: 2 and `12` of `2.12`. */
export function serverAndId(id: string): readonly [server: number, id: string] {
  const [server, own] = id.split('.');
  return own === undefined ? [1, id] : [Number(server), own];
}

/** The number of the server that has an item, from 1, among those of its source. */
export const serverNumberOf = (key: ItemKey): number => serverAndId(idTextOfKey(key))[0];

/** The key of another item of the same server. */
export const keyBeside = (key: ItemKey, kind: string, id: number): ItemKey => {
  const text = idTextOfKey(key);
  return itemKey(kind, text.slice(0, text.indexOf('.') + 1) + id);
};
