import type {Item, ItemKey} from '../../../model/item.js';
import {keyBeside} from '../../../model/server-number.js';
import type {TrekSheet} from '../../../model/trek.js';
import {otherItems, renderItemLinks} from '../../trek-detail/item-links.js';
import type {ReadyView} from '../../trek-detail/sheet-view.js';

const keysOf = ({key}: Item, ids: readonly number[] = []): readonly ItemKey[] =>
  ids.map((id) => keyBeside(key, 'trek', id));

/** The treks that the sheet of a trek names. */
export function relativesOfTrek(item: Item): readonly ItemKey[] {
  const {parentIds, stageIds} = item as Partial<TrekSheet>;
  return [...keysOf(item, parentIds), ...keysOf(item, stageIds)];
}

/** The treks of several days that this one is a stage of. */
export function renderTours(view: ReadyView<TrekSheet>) {
  const tours = otherItems(view, keysOf(view.sheet, view.sheet.parentIds));
  return renderItemLinks(view, 'tours', view.messages.stageOf, tours);
}

/** The stages of a trek of several days, in order. */
export function renderStages(view: ReadyView<TrekSheet>) {
  const stages = otherItems(view, keysOf(view.sheet, view.sheet.stageIds));
  return renderItemLinks(view, 'stages', view.messages.stages, stages);
}
