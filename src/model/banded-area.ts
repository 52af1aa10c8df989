import {type Bounds, boundsOf, type Position, type Surface} from './geometry.js';

/** The sides of an area are sorted into at most so many bands of latitude. */
const MOST_BANDS = 256;
const SIDES_PER_BAND = 8;

type Side = readonly [Position, Position];

/** A polygon whose sides are sorted into bands of latitude, so that few of them are compared. */
export class BandedArea {
  readonly bounds: Bounds;
  private readonly bands: Side[][];

  /** `bounds` are those of the surface, where they are known. */
  constructor(surface: Surface, bounds = boundsOf(surface.flat())) {
    // A surface without positions has nothing within.
    this.bounds = bounds ?? [0, 0, 0, 0];
    const sides = surface.flatMap((ring) =>
      ring.slice(1).map((to, index): Side => [ring[index] as Position, to]),
    );
    const count = Math.max(1, Math.min(MOST_BANDS, Math.floor(sides.length / SIDES_PER_BAND)));
    this.bands = Array.from({length: count}, () => []);
    for (const side of sides) {
      for (const band of this.bandsBetween(side[0][1], side[1][1])) band.push(side);
    }
  }

  /** By the even-odd rule, so that holes are outside. */
  contains([x, y]: Position): boolean {
    const [west, south, east, north] = this.bounds;
    if (x < west || x > east || y < south || y > north) return false;
    let isInside = false;
    for (const [[x1, y1], [x2, y2]] of this.bands[this.bandAt(y)] ?? []) {
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    }
    return isInside;
  }

  /** Where a segment crosses a side, from 0 to 1; perhaps one place twice. */
  crossingShares(a: Position, b: Position): number[] {
    const shares: number[] = [];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    for (const band of this.bandsBetween(a[1], b[1])) {
      for (const [c, d] of band) {
        const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
        const cross = dx * sy - dy * sx;
        if (cross === 0) continue;
        const share = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
        const along = ((c[0] - a[0]) * dy - (c[1] - a[1]) * dx) / cross;
        if (share > 0 && share < 1 && along >= 0 && along <= 1) shares.push(share);
      }
    }
    return shares;
  }

  private bandsBetween(y1: number, y2: number): Side[][] {
    return this.bands.slice(this.bandAt(Math.min(y1, y2)), this.bandAt(Math.max(y1, y2)) + 1);
  }

  private bandAt(y: number): number {
    const {length} = this.bands;
    const [, south, , north] = this.bounds;
    const band = Math.floor(((y - south) / (north - south)) * length) || 0;
    return Math.max(0, Math.min(length - 1, band));
  }
}
