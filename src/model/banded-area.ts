import {type Bounds, boundsOf, type Position, type Surface} from './geometry.js';

/** The sides of an area are sorted into at most so many bands of latitude. */
const MOST_BANDS = 512;
const SIDES_PER_BAND = 4;

/** A polygon whose sides are sorted into bands of latitude, so that few of them are compared. */
export class BandedArea {
  readonly bounds: Bounds;
  /** Of each side its four numbers, one after the other: arrays of arrays are read ten times slower. */
  private readonly bands: number[][];

  /** `bounds` are those of the surface, where they are known. */
  constructor(surface: Surface, bounds = boundsOf(surface.flat())) {
    // A surface without positions has nothing within.
    this.bounds = bounds ?? [0, 0, 0, 0];
    const count = Math.floor(surface.flat().length / SIDES_PER_BAND);
    this.bands = Array.from({length: Math.max(1, Math.min(MOST_BANDS, count))}, () => []);
    for (const ring of surface) {
      for (let index = 1; index < ring.length; index++) {
        // The indexes are within the ring.
        const [x1, y1] = ring[index - 1] as Position;
        const [x2, y2] = ring[index] as Position;
        for (const band of this.bandsBetween(y1, y2)) band.push(x1, y1, x2, y2);
      }
    }
  }

  /** By the even-odd rule, so that holes are outside. */
  contains([x, y]: Position): boolean {
    const {bounds} = this;
    if (x < bounds[0] || x > bounds[2] || y < bounds[1] || y > bounds[3]) return false;
    const band = this.bands[this.bandAt(y)] as number[];
    let isInside = false;
    for (let at = 0; at < band.length; at += 4) {
      // Each side has four numbers.
      const y1 = band[at + 1] as number;
      const y2 = band[at + 3] as number;
      if (y1 > y === y2 > y) continue;
      const x1 = band[at] as number;
      const x2 = band[at + 2] as number;
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    }
    return isInside;
  }

  /** Where a segment crosses a side, from 0 to 1; perhaps one place twice. */
  crossingShares(a: Position, b: Position): number[] {
    const shares: number[] = [];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    for (const band of this.bandsBetween(a[1], b[1])) {
      for (let at = 0; at < band.length; at += 4) {
        const x = band[at] as number;
        const y = band[at + 1] as number;
        const sx = (band[at + 2] as number) - x;
        const sy = (band[at + 3] as number) - y;
        const cross = dx * sy - dy * sx;
        if (cross === 0) continue;
        const share = ((x - a[0]) * sy - (y - a[1]) * sx) / cross;
        const along = ((x - a[0]) * dy - (y - a[1]) * dx) / cross;
        if (share > 0 && share < 1 && along >= 0 && along <= 1) shares.push(share);
      }
    }
    return shares;
  }

  private bandsBetween(y1: number, y2: number): number[][] {
    return this.bands.slice(this.bandAt(Math.min(y1, y2)), this.bandAt(Math.max(y1, y2)) + 1);
  }

  private bandAt(y: number): number {
    const {length} = this.bands;
    const south = this.bounds[1];
    const band = Math.floor(((y - south) / (this.bounds[3] - south)) * length) || 0;
    return Math.max(0, Math.min(length - 1, band));
  }
}
