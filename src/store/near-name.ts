import type {ItemKey} from '../model/item.js';

/** By which the items of a kind near another item are known, such as `poi near trek/12`. */
export const nearName = (key: ItemKey, kind: string): string => `${kind} near ${key}`;
