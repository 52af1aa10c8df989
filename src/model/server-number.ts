import {type ItemKey, idTextOfKey, itemKey} from './item.js';

/** The number of the server that has an item, from 1, among those of its source. */
export const serverNumberOf = (key: ItemKey): number => {
  const [server, id] = idTextOfKey(key).split('.');
  return id === undefined ? 1 : Number(server);
};

/** The key of another item of the same server. */
export const keyBeside = (key: ItemKey, kind: string, id: number): ItemKey => {
  const text = idTextOfKey(key);
  return itemKey(kind, text.slice(0, text.indexOf('.') + 1) + id);
};
