import type {ItemKey} from '../model/item.js';

const NEAR = ' near ';

/** By which the items of a kind near another item are known, such as `poi near trek/12`. */
export const nearName = (key: ItemKey, kind: string): string => `${kind}${NEAR}${key}`;

/** The same name with another key, such as that among several servers. */
export function renamedNear(name: string, toKey: (key: ItemKey) => ItemKey): string {
  const [kind = '', key = ''] = name.split(NEAR);
  // Such a name ends with the key of an item.
  return nearName(toKey(key as ItemKey), kind);
}
