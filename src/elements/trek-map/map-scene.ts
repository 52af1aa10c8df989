import {
  type Bounds,
  boundsOf,
  boundsOfShape,
  noShape,
  type Position,
  positionOfShape,
  type Shape,
} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import {bestKnownItem, type SourceState, visibleItems} from '../../store/source-state.js';

/** The same one each time, so that nothing seems to have changed. */
const noItems: readonly Item[] = [];

/** What there is to see of a source's state, on a map as well as on a sketch. */
export class MapScene {
  private items: readonly Item[] | undefined;
  private bounds: Bounds | undefined;

  /** Around the points of all items; absent while there are none. */
  boundsOfItems(state: SourceState): Bounds | undefined {
    const items = itemsOf(state);
    if (items !== this.items) {
      this.items = items;
      this.bounds = boundsOf(items.flatMap(({position}) => (position ? [position] : [])));
    }
    return this.bounds;
  }

  /** Whether there is anything to see. */
  hasPoints(state: SourceState): boolean {
    return (
      boundsOfShape(selectedShape(state)) !== undefined ||
      itemsOf(state).some(({position}) => position)
    );
  }

  /** What a map begins with: the selected item, the part that is searched, or else all items. */
  firstBounds(state: SourceState): Bounds | undefined {
    const {within} = state.criteria;
    return boundsOfShape(selectedShape(state)) ?? within ?? this.boundsOfItems(state);
  }
}

/** All items, or those that match the active filters. */
export const itemsOf = (state: SourceState): readonly Item[] =>
  visibleItems(state)?.items ?? noItems;

export function selectedShape({selectedKey, shapes}: SourceState): Shape {
  return (selectedKey && shapes.get(selectedKey)) ?? noShape;
}

/** Where an item's point is: that of its shape when the editor gave none. */
export function positionOf(state: SourceState, key: ItemKey): Position | undefined {
  const shape = state.shapes.get(key);
  return bestKnownItem(state, key)?.position ?? (shape && positionOfShape(shape));
}

/** Where the item pointed at and the selected one are. */
export function marksOf(state: SourceState): readonly Position[] {
  return [state.highlightedKey, state.selectedKey].flatMap((key) => {
    const position = key && positionOf(state, key);
    return position ? [position] : [];
  });
}
