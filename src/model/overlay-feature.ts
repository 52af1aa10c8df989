import type {Shape} from './geometry.js';
import type {ItemKey} from './item.js';

/** A shape over a map with a text, in colours of its own, which are valid. */
export interface OverlayFeature {
  readonly shape: Shape;
  /** Plain text, like the description; empty without one. */
  readonly title: string;
  readonly description: string;
  readonly stroke?: string;
  readonly fill?: string;
  readonly marker?: string;
  /** The item that it stands for. */
  readonly key?: ItemKey;
  /** The name of an image that is drawn at its points where there is room. */
  readonly icon?: string;
}

/** The colours that a feature is drawn in, without repetition. */
export const coloursOf = ({shape, stroke, fill, marker}: OverlayFeature): readonly string[] => {
  const colours = [
    ...(shape.points.length > 0 ? [marker ?? stroke] : []),
    ...(shape.lines.length > 0 ? [stroke ?? fill] : []),
    ...(shape.surfaces.length > 0 ? [fill ?? stroke] : []),
  ];
  return [...new Set(colours)].filter((colour) => colour !== undefined);
};
