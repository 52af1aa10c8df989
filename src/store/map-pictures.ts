import type {Bounds} from '../model/geometry.js';
import type {ItemSource} from './item-source.js';

/** A copy of what a map shows. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** Whose base map it is: plain text and links, untrusted; absent without one. */
  readonly credit?: string | undefined;
}

type TakePicture = (around: Bounds) => MapPicture | undefined;

const takers = new WeakMap<ItemSource, TakePicture>();

/** Sets what makes a picture of the map of a source: undefined when the map does not show the bounds whole. */
export const setPictureTaker = (source: ItemSource, take: TakePicture) => takers.set(source, take);

/** A picture of the map of a source, where there is one that shows the bounds. */
export const pictureOfMap = (source: ItemSource | undefined, around: Bounds) =>
  source && takers.get(source)?.(around);
