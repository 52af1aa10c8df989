import {type ItemKey, idTextOfKey, itemKey} from './item.js';

/** The number of the server that has an item or a term, from 1, by its key or id: 2 of `trek/2.12`. */
export const serverNumberOf = (keyOrId: string): number => {
  // Of an id, which has no slash, it is the whole.
  const [server, id] = idTextOfKey(keyOrId as ItemKey).split('.');
  return id === undefined ? 1 : Number(server);
};

/** The key of another item of the same server. */
export const keyBeside = (key: ItemKey, kind: string, id: number): ItemKey => {
  const text = idTextOfKey(key);
  return itemKey(kind, text.slice(0, text.indexOf('.') + 1) + id);
};
