import type {OverlayTrackPart} from '../../../map/map-content.js';
import type {Line, Vertex} from '../../../model/geometry.js';
import type {ItemKey} from '../../../model/item.js';

/** About 100 m: tracks in the same cells are along the same path, or too near to it to be told apart. */
const CELL_DEGREES = 0.001;
/** Tracks that only cross have fewer cells in common. */
const SHARED_CELLS = 4;
/** Beyond these, tracks along one path cover each other. */
const MOST_LANES = 5;

type Cell = readonly [x: number, y: number];

/** Gives tracks along the same path different lanes there, in which they are drawn side by side. */
export class TrackLanes {
  private readonly lanes = new Map<ItemKey, number>();
  private readonly keysInCell = new Map<number, ItemKey[]>();

  /** The parts of a track: in lane 0 where it is alone, else all in one other lane. */
  add(key: ItemKey, lines: readonly Line[]): readonly OverlayTrackPart[] {
    const cells = new Set(lines.flatMap((line) => cellsOfLine(line).map(numberOf)));
    const others = this.tracksAlong(cells, key);
    const lane = this.freeLane(others);
    this.lanes.set(key, lane);
    for (const cell of cells) this.keysInCell.set(cell, [...this.keysIn(cell), key]);
    if (lane === 0) return [{lane, lines}];
    const parts = lines.flatMap((line) => this.split(line, others));
    const inLane = (isShared: boolean) =>
      parts.flatMap((part) => (part.isShared === isShared ? [part.line] : []));
    return [
      {lane: 0, lines: inLane(false)},
      {lane, lines: inLane(true)},
    ].filter((part) => part.lines.length > 0);
  }

  private keysIn(cell: number): readonly ItemKey[] {
    return this.keysInCell.get(cell) ?? [];
  }

  /** The tracks that have more than a crossing in common with these cells. */
  private tracksAlong(cells: ReadonlySet<number>, key: ItemKey): ReadonlySet<ItemKey> {
    const shared = new Map<ItemKey, number>();
    for (const cell of cells) {
      for (const other of this.keysIn(cell)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    shared.delete(key);
    const along = [...shared].filter(([, count]) => count >= SHARED_CELLS);
    return new Set(along.map(([other]) => other));
  }

  private freeLane(others: ReadonlySet<ItemKey>): number {
    const taken = new Set([...others].map((other) => this.lanes.get(other)));
    for (let lane = 0; lane < MOST_LANES; lane++) if (!taken.has(lane)) return lane;
    return 0;
  }

  /** The line in parts that are along other tracks or not; what is shorter than a crossing is not. */
  private split(line: Line, others: ReadonlySet<ItemKey>): {isShared: boolean; line: Line}[] {
    const runs: {isShared: boolean; cells: number; vertices: Vertex[]}[] = [];
    line.forEach((vertex, index) => {
      const before = line[index - 1];
      if (!before) return;
      const cells = cellsOfSegment(before, vertex);
      const near = cells.filter((cell) => this.isNear(cell, others)).length;
      const isShared = near * 2 > cells.length;
      const run = runs.at(-1);
      if (run?.isShared !== isShared) {
        runs.push({isShared, cells: cells.length, vertices: [before, vertex]});
      } else {
        run.cells += cells.length;
        run.vertices.push(vertex);
      }
    });
    return runs.map(({isShared, cells, vertices}) => ({
      isShared: isShared && cells >= SHARED_CELLS,
      line: vertices,
    }));
  }

  /** Simplified differently, the same path may be in the next cell. */
  private isNear([x, y]: Cell, others: ReadonlySet<ItemKey>): boolean {
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        if (this.keysIn(numberOf([x + dx, y + dy])).some((key) => others.has(key))) return true;
      }
    }
    return false;
  }
}

const numberOf = ([x, y]: Cell) => x * 1e6 + y;

const cellsOfLine = (line: Line): Cell[] =>
  line.flatMap((vertex, index) => cellsOfSegment(line[index - 1] ?? vertex, vertex));

/** A simplified track has no vertex in some cells that it crosses. */
function cellsOfSegment([fromLng, fromLat]: Vertex, [lng, lat]: Vertex): Cell[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(lng - fromLng, lat - fromLat) / CELL_DEGREES));
  return Array.from({length: steps}, (_, index) => {
    const share = (index + 1) / steps;
    return [
      Math.round((fromLng + (lng - fromLng) * share) / CELL_DEGREES),
      Math.round((fromLat + (lat - fromLat) * share) / CELL_DEGREES),
    ];
  });
}
