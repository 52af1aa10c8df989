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
import {nameOf} from '../kind-view.js';
import type {MapContext} from './map-context.js';

/** One constant array, so that comparing by identity finds no change. */
const noItems: readonly Item[] = [];

/** The items that a map or a sketch shows, with their bounds, which are computed once. */
export class MapItems {
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

  /** Whether any item, or the shape of the selected one, has a place on the map. */
  hasPoints(state: SourceState): boolean {
    return (
      boundsOfShape(selectedShape(state)) !== undefined ||
      itemsOf(state).some(({position}) => position)
    );
  }

  /** The first view of a map: the selected item, else the searched part of the map, else all items. */
  firstBounds(state: SourceState): Bounds | undefined {
    const {within} = state.criteria;
    return boundsOfShape(selectedShape(state)) ?? within ?? this.boundsOfItems(state);
  }
}

/** The items that match the active filters; all items without filters. */
export const itemsOf = (state: SourceState): readonly Item[] =>
  visibleItems(state)?.items ?? noItems;

export const shapeOf = ({shapes}: SourceState, key: ItemKey | undefined): Shape | undefined =>
  key && shapes.get(key);

export const selectedShape = (state: SourceState): Shape =>
  shapeOf(state, state.selectedKey) ?? noShape;

/** Where the point of an item is; derived from its shape when the editor set none. */
export function positionOf(state: SourceState, key: ItemKey): Position | undefined {
  const shape = state.shapes.get(key);
  return bestKnownItem(state, key)?.position ?? (shape && positionOfShape(shape));
}

/** An item without a name gets that of its type. */
export function namedItem(item: Item, {source, text}: MapContext): Item {
  if (item.name) return item;
  source.source?.requestVocabularies(source.kind?.cardVocabularies.slice(0, 1) ?? []);
  const {messages, formats} = text;
  const {vocabularies} = source.state;
  return {...item, name: nameOf(item, {vocabularies, messages, formats})};
}
