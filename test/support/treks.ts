import type {Position} from '../../src/model/geometry.js';
import {itemKey} from '../../src/model/item.js';
import type {Trek} from '../../src/model/trek.js';

/** A trek of the index with a position, and without any other optional field. */
export function trekAt(id: number, start?: Position, name = `Trek ${id}`): Trek {
  return {
    key: itemKey('trek', id),
    id,
    name,
    themeIds: [],
    labelIds: [],
    networkIds: [],
    accessibilityIds: [],
    cityIds: [],
    districtIds: [],
    ...(start && {position: start}),
  };
}
