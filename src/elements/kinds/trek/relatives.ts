import type {Item, ItemKey} from '../../../model/item.js';
import {keyBeside} from '../../../model/server-number.js';
import type {Trek, TrekSheet} from '../../../model/trek.js';

type KnownItem = (key: ItemKey) => Item | undefined;

/** The keys of some treks, once each and without that of the trek that names them: it may name itself by mistake. */
const keysOf = ({key}: Item, ids: readonly number[] = []): readonly ItemKey[] => [
  ...new Set(ids.map((id) => keyBeside(key, 'trek', id)).filter((other) => other !== key)),
];
export const stageKeysOf = (trek: Item) => keysOf(trek, (trek as Partial<TrekSheet>).stageIds);

/** The keys of the treks of several days that a trek is a stage of; their sheets say what their stages are. */
export const parentKeysOf = (trek: Item) => keysOf(trek, (trek as Partial<TrekSheet>).parentIds);

const known = (keys: readonly ItemKey[], knownItem: KnownItem) =>
  // What has a key of a trek is a trek.
  keys.flatMap((key) => (knownItem(key) as Trek | undefined) ?? []);

export const parentsOf = (trek: Item, knownItem: KnownItem) => known(parentKeysOf(trek), knownItem);

/** The stages of a trek in order, without those that are not loaded, or not published. */
export const stagesOf = (trek: Item, knownItem: KnownItem) => known(stageKeysOf(trek), knownItem);

/** The treks that the sheet of a trek names: its stages, and those of the treks that it is a stage of. */
export const relativesOfTrek = (item: Item, knownItem: KnownItem): readonly ItemKey[] => [
  ...new Set([item, ...parentsOf(item, knownItem)].flatMap(stageKeysOf)),
];
