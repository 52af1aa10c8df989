import type {MarkedItem, Marks} from '../../map/map-content.js';
import type {ItemKey} from '../../model/item.js';
import type {SourceState} from '../../store/source-state.js';
import {positionOf} from './map-items.js';

/** The items to emphasise; `before` itself if they are the same. */
export function marksOf(state: SourceState, before: Marks): Marks {
  const {selectedKey, highlightedKey} = state;
  const marks = {
    ...(selectedKey !== undefined && {selected: markedItem(state, selectedKey)}),
    ...(highlightedKey !== undefined && {
      highlighted: markedItem(state, highlightedKey, state.tracks),
    }),
  };
  return isSame(marks, before) ? before : marks;
}

/** Where its shape is not loaded, a simplified track is enough while the visitor points at it. */
function markedItem(
  state: SourceState,
  key: ItemKey,
  simplified?: SourceState['tracks'],
): MarkedItem {
  const position = positionOf(state, key);
  const shape = state.shapes.get(key) ?? simplified?.get(key);
  const alerts = state.alertMarks?.get(key);
  return {key, ...(position && {position}), ...(shape && {shape}), ...(alerts && {alerts})};
}

function isSame(one: Marks, other: Marks): boolean {
  return (['selected', 'highlighted'] as const).every((role) => {
    const [a, b] = [one[role], other[role]];
    return (
      a?.key === b?.key &&
      a?.shape === b?.shape &&
      a?.alerts === b?.alerts &&
      a?.position?.join() === b?.position?.join()
    );
  });
}
