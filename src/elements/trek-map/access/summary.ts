import type {MapMessages} from '../../../i18n/messages/map.js';
import {type MapView, projection, type Size} from '../../../map/view.js';
import {type Bounds, METRES_PER_DEGREE, type Position} from '../../../model/geometry.js';
import type {Item} from '../../../model/item.js';

/** The visible items, with the most western and the most eastern one. */
export interface ShownItems {
  readonly count: number;
  readonly items: readonly Item[];
  readonly west?: Item;
  readonly east?: Item;
  readonly bounds?: Bounds | undefined;
}

interface Shown {
  /** Of the engine; a sketch has a view and a size. */
  readonly bounds?: Bounds | undefined;
  readonly view: MapView | undefined;
  readonly size: Size;
}

export function itemsShown(all: readonly Item[], {bounds, view, size}: Shown): ShownItems {
  const isShown = bounds ? within(bounds) : onScreen(view, size);
  const items = all.filter(({position}) => position && isShown(position));
  let [west] = items;
  let east = west;
  for (const item of items) {
    const lng = lngOf(item);
    if (lng < lngOf(west)) west = item;
    if (lng > lngOf(east)) east = item;
  }
  return {count: items.length, items, bounds, ...(west && {west}), ...(east && {east})};
}

const lngOf = (item: Item | undefined) => item?.position?.[0] ?? 0;

const within =
  ([west, south, east, north]: Bounds) =>
  ([lng, lat]: Position) =>
    lng >= west && lng <= east && lat >= south && lat <= north;

function onScreen(view: MapView | undefined, size: Size): (position: Position) => boolean {
  if (!view) return () => false;
  const toPixel = projection(view, size);
  return (position) => {
    const [x, y] = toPixel(position);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  };
}

interface Texts {
  readonly messages: MapMessages;
  readonly count: (count: number) => string;
  readonly length: (metres: number) => string;
  readonly total: number;
  readonly nameOf: (item: Item) => string;
  readonly selected: string | undefined;
}

/** What a map shows, in a few sentences. */
export function summaryOf(shown: ShownItems, texts: Texts): string {
  const {messages, count, length, total, nameOf, selected} = texts;
  const {west, east, bounds} = shown;
  const sentences = [
    shown.count === 0
      ? messages.nothingInView
      : shown.count < total
        ? messages.inViewOf(count(shown.count), total)
        : messages.inView(count(shown.count)),
    west && east && west !== east ? messages.between(nameOf(west), nameOf(east)) : '',
    bounds ? messages.across(length(widthOf(bounds))) : '',
    selected ? messages.selected(selected) : '',
  ];
  return sentences
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function widthOf([west, south, east, north]: Bounds): number {
  const middle = ((south + north) / 2) * (Math.PI / 180);
  return (east - west) * METRES_PER_DEGREE * Math.cos(middle);
}
