import {BandedArea} from '../banded-area.js';
import type {Position, Surface} from '../geometry.js';
import type {Item} from '../item.js';

/** How a visitor gets to the start of an item. */
export type TravelMode = 'foot' | 'bicycle' | 'car';

/** How far a visitor goes at most: a time, or a distance along roads and paths. */
export type TravelLimit = {readonly hours: number} | {readonly metres: number};

/** Only items that start where a visitor gets to from a place. */
export interface Reach {
  /** Name of the place. */
  readonly place: string;
  readonly position: Position;
  readonly mode: TravelMode;
  readonly limit: TravelLimit;
  /** Everything within that limit. */
  readonly area: readonly Surface[];
  /** Credit of the area for a map: plain text and links. */
  readonly attribution?: string;
}

/** Whether an item starts within reach. */
export function reachTest({area}: Reach): (item: Item) => boolean {
  const surfaces = area.map((surface) => new BandedArea(surface));
  return ({position}) =>
    position !== undefined && surfaces.some((surface) => surface.contains(position));
}
