import {type ItemKey, idOfKey, idTextOfKey, itemKey, kindOfKey} from './item.js';

// Ids of two servers may be equal. Those of the first server stay as they are; before all others
// stands the number of their server, such as `2.12`.

const FIRST = 1;

/** The number of the server that has an item or a term, from 1, by its key or id: 2 of `trek/2.12`. */
export const serverNumberOf = (keyOrId: string): number => {
  // Of an id, which has no slash, it is the whole.
  const [server, id] = idTextOfKey(keyOrId as ItemKey).split('.');
  return id === undefined ? FIRST : Number(server);
};

/** An id with the number of its server. */
export const numberedId = (id: string, server: number): string =>
  server === FIRST ? id : `${server}.${id}`;

/** The key of an item of one server among those of all. */
export const numberedKey = (key: ItemKey, server: number): ItemKey =>
  itemKey(kindOfKey(key), numberedId(idTextOfKey(key), server));

/** The key of an item on its own server. */
export const ownKey = (key: ItemKey): ItemKey => itemKey(kindOfKey(key), idOfKey(key));

/** The key of another item of the same server. */
export const keyBeside = (key: ItemKey, kind: string, id: number): ItemKey => {
  const text = idTextOfKey(key);
  return itemKey(kind, text.slice(0, text.indexOf('.') + 1) + id);
};

/** The key by which an item is shown; `shownKeys` are those of the items in the place of others. */
export const shownKey = (
  shownKeys: ReadonlyMap<ItemKey, ItemKey> | undefined,
  key: ItemKey,
): ItemKey => shownKeys?.get(key) ?? key;
