import type {Bounds} from '../model/geometry.js';
import type {ItemSource} from './item-source.js';

/** A copy of what a map shows. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** Whose base map it is: plain text and links, untrusted; absent without one. */
  readonly credit?: string | undefined;
}

export interface PictureTaker {
  /** Absent when the map does not show the bounds whole. */
  takePicture(around: Bounds): MapPicture | undefined;
}

/** A source may outlive its maps. */
const takers = new WeakMap<ItemSource, WeakRef<PictureTaker>>();

/** Sets what makes a picture of the map of a source. */
export const setPictureTaker = (source: ItemSource, taker: PictureTaker) =>
  takers.set(source, new WeakRef(taker));

/** A picture of the map of a source, where there is one that shows the bounds. */
export const pictureOfMap = (source: ItemSource | undefined, around: Bounds) =>
  source && takers.get(source)?.deref()?.takePicture(around);
