/** Heights in metres on a square grid, row by row from the north-west corner. */
export interface HeightGrid {
  readonly size: number;
  readonly heights: Float32Array;
}

/** A line in units of cells of its grid, as x and y in turn; it ends where it begins, or at an edge of the grid. */
export type ContourLine = readonly number[];

/** The sides of a cell that a contour line crosses: top, right, bottom, left. */
const [TOP, RIGHT, BOTTOM, LEFT] = [0, 1, 2, 3] as const;

/**
 * By which of its corners are high – 1 for north-west, 2 for north-east, 4 for south-east, 8 for south-west –
 * the sides of a cell between which lines run.
 */
const SEGMENTS: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[LEFT, TOP]],
  [[TOP, RIGHT]],
  [[LEFT, RIGHT]],
  [[RIGHT, BOTTOM]],
  [
    [LEFT, TOP],
    [RIGHT, BOTTOM],
  ],
  [[TOP, BOTTOM]],
  [[LEFT, BOTTOM]],
  [[BOTTOM, LEFT]],
  [[BOTTOM, TOP]],
  [
    [TOP, RIGHT],
    [BOTTOM, LEFT],
  ],
  [[BOTTOM, RIGHT]],
  [[RIGHT, LEFT]],
  [[RIGHT, TOP]],
  [[TOP, LEFT]],
  [],
];

/** The contour lines of a grid above the sea by their heights, which are multiples of `interval`. */
export function contourLines(grid: HeightGrid, interval: number): Map<number, ContourLine[]> {
  const lines = new Map<number, ContourLine[]>();
  for (const [height, segments] of segmentsByHeight(grid, interval)) {
    lines.set(height, joined(segments, grid, height));
  }
  return lines;
}

/** For each height, the sides of cells that its lines cross, each with the next. */
function segmentsByHeight(
  {size, heights}: HeightGrid,
  interval: number,
): Map<number, Map<number, number>> {
  const all = new Map<number, Map<number, number>>();
  for (let row = 0; row < size - 1; row++) {
    for (let column = 0; column < size - 1; column++) {
      const at = row * size + column;
      const nw = heights[at] ?? 0;
      const ne = heights[at + 1] ?? 0;
      const sw = heights[at + size] ?? 0;
      const se = heights[at + size + 1] ?? 0;
      const highest = Math.max(nw, ne, sw, se);
      const lowest = Math.max(1, Math.min(nw, ne, sw, se));
      let height = Math.ceil(lowest / interval) * interval;
      for (; height <= highest; height += interval) {
        const corners =
          (nw >= height ? 1 : 0) |
          (ne >= height ? 2 : 0) |
          (se >= height ? 4 : 0) |
          (sw >= height ? 8 : 0);
        for (const [from, to] of SEGMENTS[corners] ?? []) {
          const segments = all.get(height) ?? new Map<number, number>();
          all.set(height, segments);
          segments.set(sideId(at, from, size), sideId(at, to, size));
        }
      }
    }
  }
  return all;
}

/** Two numbers for each corner of the grid: the side to its right, and the one below it. */
function sideId(cell: number, side: number, size: number): number {
  switch (side) {
    case TOP:
      return 2 * cell;
    case RIGHT:
      return 2 * (cell + 1) + 1;
    case BOTTOM:
      return 2 * (cell + size);
    default:
      return 2 * cell + 1;
  }
}

/** Joins segments at the sides of cells that they share: higher ground is on the same hand along all of a line. */
function joined(segments: Map<number, number>, grid: HeightGrid, height: number): ContourLine[] {
  const ends = new Set(segments.values());
  const openStarts = [...segments.keys()].filter((side) => !ends.has(side));
  const lines: ContourLine[] = [];
  const follow = (start: number) => {
    const line: number[] = [];
    let side: number | undefined = start;
    while (side !== undefined) {
      line.push(...crossing(side, grid, height));
      const next = segments.get(side);
      segments.delete(side);
      side = next;
    }
    lines.push(line);
  };
  openStarts.forEach(follow);
  // Those that are left are closed.
  for (const start of segments.keys()) follow(start);
  return lines;
}

/** Where a height is on a side of a cell. */
function crossing(
  side: number,
  {size, heights}: HeightGrid,
  height: number,
): readonly [x: number, y: number] {
  const corner = side >> 1;
  const isBelow = side % 2 === 1;
  const from = heights[corner] ?? 0;
  const to = heights[corner + (isBelow ? size : 1)] ?? 0;
  const part = to === from ? 0.5 : (height - from) / (to - from);
  const x = corner % size;
  const y = Math.floor(corner / size);
  return isBelow ? [x, y + part] : [x + part, y];
}
