import {
  distanceMetres,
  type Line,
  METRES_PER_DEGREE,
  type Position,
  type Vertex,
} from './geometry.js';
import type {ItemKey} from './item.js';

/** A position on the track of an item, which text, profile and map share. */
export interface TrackPosition {
  readonly key: ItemKey;
  /** Distance from the start of the track. */
  readonly distanceMetres: number;
  /** Whether the visitor chose it, by a press or a key, rather than pointed at it in passing. */
  readonly isChosen?: boolean;
}

/** A point of a track. */
export interface TrackPoint {
  readonly position: Position;
  /** Distance from the start. A gap between two lines adds no distance. */
  readonly distanceMetres: number;
  readonly elevationMetres: number;
}

/** The point of a track that is nearest to some position. */
export interface NearestPoint {
  readonly distanceMetres: number;
  readonly position: Position;
  /** How far it is from that position. */
  readonly awayMetres: number;
}

/** Below this length, kilometres have two decimals. */
const SHORT_METRES = 5000;
/** The slope at a point is measured over this length, since the elevations of a server are rounded. */
const SLOPE_METRES = 100;
/** On a track that passes a place twice, the first passage counts, unless a later one is this much nearer. */
const NEARER_METRES = 25;
/** Within this distance along the track it is the same passage. */
export const PASSAGE_METRES = 100;

const tracks = new WeakMap<readonly Line[], Track | undefined>();

/** The track of some lines, measured once for the same lines; undefined without a length. */
export function trackOf(lines: readonly Line[]): Track | undefined {
  if (!tracks.has(lines)) {
    const track = new Track(lines);
    tracks.set(lines, track.lengthMetres > 0 ? track : undefined);
  }
  return tracks.get(lines);
}

/** The lines of an item as one track, which is measured from its start. */
export class Track {
  /** In order along the track, one run for each unbroken line. */
  readonly runs: readonly (readonly TrackPoint[])[];
  readonly points: readonly TrackPoint[];
  readonly lengthMetres: number;
  /** Sums without what lies in a gap of the track. */
  readonly ascentMetres: number;
  readonly descentMetres: number;
  readonly lowestMetres: number;
  readonly highestMetres: number;
  /** False when all elevations are zero, since the server has no relief. */
  readonly hasRelief: boolean;

  constructor(lines: readonly Line[]) {
    let length = 0;
    let ascent = 0;
    let descent = 0;
    let lowest = Infinity;
    let highest = -Infinity;
    this.runs = lines
      .filter((line) => line.length > 1)
      .map((line) => {
        let before: Vertex | undefined;
        return line.map((vertex): TrackPoint => {
          const [longitude, latitude, elevation] = vertex;
          if (before) {
            length += distanceMetres(before, vertex);
            ascent += Math.max(0, elevation - before[2]);
            descent += Math.max(0, before[2] - elevation);
          }
          before = vertex;
          lowest = Math.min(lowest, elevation);
          highest = Math.max(highest, elevation);
          return {
            position: [longitude, latitude],
            distanceMetres: length,
            elevationMetres: elevation,
          };
        });
      });
    this.points = this.runs.flat();
    this.lengthMetres = length;
    this.ascentMetres = ascent;
    this.descentMetres = descent;
    this.lowestMetres = lowest;
    this.highestMetres = highest;
    this.hasRelief = lowest < 0 || highest > 0;
  }

  /** Distances from the start at which the track is interrupted. */
  get gaps(): readonly number[] {
    return this.runs.slice(0, -1).map((run) => run.at(-1)?.distanceMetres ?? 0);
  }

  /** The point at a distance, interpolated between vertices but not across a gap. */
  pointAt(distance: number): TrackPoint {
    return pointIn(this.runAt(distance), distance);
  }

  /** The first of the highest points. */
  get highestPoint(): TrackPoint {
    // One of them is the highest.
    return this.points.find((point) => point.elevationMetres === this.highestMetres) as TrackPoint;
  }

  /** A distance in kilometres, rounded: to 10 m on a short track, where steps of its profile are less than 100 m. */
  kilometres(metres: number): number {
    const step = this.lengthMetres < SHORT_METRES ? 10 : 100;
    return (Math.round(metres / step) * step) / 1000;
  }

  /** The slope around a distance, such as 0.11 where the track climbs 11 m in 100 m. */
  slopeAt(distance: number): number {
    const run = this.runAt(distance);
    const first = run[0]?.distanceMetres ?? 0;
    const last = run.at(-1)?.distanceMetres ?? 0;
    const from = Math.max(first, Math.min(distance, last) - SLOPE_METRES / 2);
    const to = Math.min(last, Math.max(distance, first) + SLOPE_METRES / 2);
    const climb = pointIn(run, to).elevationMetres - pointIn(run, from).elevationMetres;
    return to > from ? climb / (to - from) : 0;
  }

  /**
   * The point nearest to a position. Where the track passes that place twice, the first passage unless
   * a later one is nearer by `nearerMetres`.
   */
  nearest(place: Position, nearerMetres = NEARER_METRES): NearestPoint {
    let found: NearestPoint = {distanceMetres: 0, position: place, awayMetres: Infinity};
    this.eachSegment(place, (awayMetres, distanceMetres, pointOf) => {
      const isLater = distanceMetres - found.distanceMetres > PASSAGE_METRES;
      if (awayMetres + (isLater ? nearerMetres : 0) < found.awayMetres) found = pointOf();
    });
    return found;
  }

  /**
   * Calls `visit` for each segment in order, with how far the point of it that is nearest to a position is from
   * that, and from the start.
   */
  eachSegment(
    place: Position,
    visit: (awayMetres: number, distanceMetres: number, pointOf: () => NearestPoint) => void,
  ) {
    // A degree of longitude shrinks towards the poles.
    const shrink = Math.cos((place[1] * Math.PI) / 180);
    for (const run of this.runs) {
      for (let index = 1; index < run.length; index++) {
        // Both are in the run.
        const [from, to] = [run[index - 1] as TrackPoint, run[index] as TrackPoint];
        const {share, awayMetres} = shareOfSegment(from.position, to.position, place, shrink);
        const between = (start: number, end: number) => start + share * (end - start);
        const distanceMetres = between(from.distanceMetres, to.distanceMetres);
        visit(awayMetres, distanceMetres, () => {
          const [lng, lat] = from.position;
          const position = [between(lng, to.position[0]), between(lat, to.position[1])] as const;
          return {distanceMetres, position, awayMetres};
        });
      }
    }
  }

  /** At a gap, the run before it. */
  private runAt(distance: number): readonly TrackPoint[] {
    const run = this.runs.find((each) => (each.at(-1)?.distanceMetres ?? 0) >= distance);
    return run ?? this.runs.at(-1) ?? [];
  }
}

/** The point at a distance from the start of the track, within a run. */
export function pointIn(run: readonly TrackPoint[], distance: number): TrackPoint {
  const index = firstIndexFrom(run, distance);
  // A run has points.
  const after = run[index] as TrackPoint;
  const before = run[index - 1];
  if (!before || after.distanceMetres <= distance) return after;
  const share = (distance - before.distanceMetres) / (after.distanceMetres - before.distanceMetres);
  const between = (from: number, to: number) => from + share * (to - from);
  return {
    position: [
      between(before.position[0], after.position[0]),
      between(before.position[1], after.position[1]),
    ],
    distanceMetres: distance,
    elevationMetres: between(before.elevationMetres, after.elevationMetres),
  };
}

/** About `count` points of a run at most, which keep its local minima and maxima. */
export function thinned(run: readonly TrackPoint[], count: number): readonly TrackPoint[] {
  if (run.length <= count) return run;
  const size = (2 * run.length) / count;
  const kept = new Set([run[0], run.at(-1)]);
  for (let start = 0; start < run.length; start += size) {
    const part = run.slice(Math.floor(start), Math.floor(start + size));
    kept.add(part.reduce((a, b) => (b.elevationMetres < a.elevationMetres ? b : a)));
    kept.add(part.reduce((a, b) => (b.elevationMetres > a.elevationMetres ? b : a)));
  }
  return run.filter((point) => kept.has(point));
}

/** The index of the first point at or after a distance. */
function firstIndexFrom(points: readonly TrackPoint[], distance: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.distanceMetres ?? Infinity) < distance) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where on a segment, from 0 to 1, it is nearest to a position, and how far that is away. */
function shareOfSegment(from: Position, to: Position, place: Position, shrink: number) {
  const dx = (to[0] - from[0]) * shrink;
  const dy = to[1] - from[1];
  const px = (place[0] - from[0]) * shrink;
  const py = place[1] - from[1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  const awayMetres = Math.sqrt((px - share * dx) ** 2 + (py - share * dy) ** 2) * METRES_PER_DEGREE;
  return {share, awayMetres};
}
