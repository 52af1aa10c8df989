import type {Overlay} from '../../map/map-content.js';
import {noShape} from '../../model/geometry.js';
import type {Reach} from '../../model/search/reach.js';

/** The area of the filter by travel time and the place that it is around, as an overlay. */
export class ReachOverlay {
  private reach: Reach | undefined;
  private colour = '';
  private overlay: Overlay | undefined;

  /** The same object again while neither has changed. */
  of(reach: Reach | undefined, colour: string): Overlay | undefined {
    if (reach === this.reach && colour === this.colour) return this.overlay;
    this.reach = reach;
    this.colour = colour;
    this.overlay = reach && {
      id: 'travel-time',
      type: 'shapes',
      shapes: [{...noShape, points: [reach.position], surfaces: reach.area}],
      colour,
      ...(reach.attribution && {attribution: reach.attribution}),
    };
    return this.overlay;
  }
}
