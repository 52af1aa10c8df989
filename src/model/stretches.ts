import {BandedArea} from './banded-area.js';
import {
  type Bounds,
  boundsOf,
  METRES_PER_DEGREE,
  type Position,
  type Shape,
  type Surface,
} from './geometry.js';
import {pointIn, type Track, type TrackPoint} from './track.js';

/** A part of a track, as distances from its start. */
export interface Stretch {
  readonly fromMetres: number;
  readonly toMetres: number;
}

/** Points of a track whose bounds are compared at once. */
const CHUNK = 64;
/** Where a track leaves an area for less than this, it is one stretch. */
const JOIN_METRES = 40;
/** A line or a point, such as a bridge under repair, stands for what is this near to it. */
const REACH_METRES = 25;

/** The number of consecutive sides around a point that stands for an area. */
const CORNERS = 8;

interface Chunk {
  readonly points: readonly TrackPoint[];
  readonly bounds: Bounds;
}

const chunks = new WeakMap<Track, readonly Chunk[]>();

/**
 * Where a track crosses a shape, in order along the track. It is computed in small steps, so that
 * the caller can let the page react between them.
 */
export function* crossing(track: Track, shape: Shape): Generator<void, readonly Stretch[]> {
  const found: Stretch[] = [];
  for (const surface of surfacesOf(shape)) {
    const bounds = boundsOf(surface.flat());
    if (!bounds) continue;
    let area: BandedArea | undefined;
    for (const chunk of chunksOf(track)) {
      if (!areNear(chunk.bounds, bounds)) continue;
      area ??= new BandedArea(surface, bounds);
      for (let index = 1; index < chunk.points.length; index++) {
        // The indexes are within the chunk.
        const from = chunk.points[index - 1] as TrackPoint;
        addStretches(area, from, chunk.points[index] as TrackPoint, found);
      }
      yield;
    }
  }
  return joined(found);
}

/** The lines of a stretch; several where the track is interrupted within it. */
export function linesOf(
  track: Track,
  {fromMetres, toMetres}: Stretch,
): readonly (readonly Position[])[] {
  return track.runs.flatMap((run) => {
    const first = run[0]?.distanceMetres ?? 0;
    const last = run.at(-1)?.distanceMetres ?? 0;
    const from = Math.max(first, fromMetres);
    const to = Math.min(last, toMetres);
    if (from >= to) return [];
    const between = run.filter(({distanceMetres: distance}) => distance > from && distance < to);
    return [[pointIn(run, from), ...between, pointIn(run, to)].map(({position}) => position)];
  });
}

/** Whether two bounds have something in common. */
export const areNear = (a: Bounds, b: Bounds) =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

function chunksOf(track: Track): readonly Chunk[] {
  const known = chunks.get(track);
  if (known) return known;
  const made = track.runs.flatMap((run) => {
    const parts: Chunk[] = [];
    for (let start = 0; start < run.length - 1; start += CHUNK) {
      // The last point is also the first of the next chunk.
      const points = run.slice(start, start + CHUNK + 1);
      const bounds = boundsOf(points.map(({position}) => position));
      if (bounds) parts.push({points, bounds});
    }
    return parts;
  });
  chunks.set(track, made);
  return made;
}

/** Stretches in order, with those that touch or nearly so as one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.fromMetres - b.fromMetres);
  const result: {fromMetres: number; toMetres: number}[] = [];
  for (const {fromMetres, toMetres} of sorted) {
    const before = result.at(-1);
    if (before && fromMetres - before.toMetres <= JOIN_METRES) {
      before.toMetres = Math.max(before.toMetres, toMetres);
    } else {
      result.push({fromMetres, toMetres});
    }
  }
  return result;
}

/** The areas of a shape, and areas around its lines and points. */
function surfacesOf({points, lines, surfaces}: Shape): readonly Surface[] {
  return [
    ...surfaces,
    ...lines.flatMap((line) =>
      line.slice(1).map((to, index) => {
        // A line has a vertex before each but the first.
        const from = line[index] as readonly [number, number, number];
        return aroundSegment([from[0], from[1]], [to[0], to[1]]);
      }),
    ),
    ...points.map(aroundPoint),
  ];
}

function aroundPoint([lng, lat]: Position): Surface {
  const reach = REACH_METRES / METRES_PER_DEGREE;
  const shrink = shrinkAt(lat);
  const ring = Array.from({length: CORNERS + 1}, (_, corner): Position => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return [lng + (reach * Math.cos(angle)) / shrink, lat + reach * Math.sin(angle)];
  });
  return [ring];
}

function aroundSegment(from: Position, to: Position): Surface {
  const shrink = shrinkAt(from[1]);
  const dx = (to[0] - from[0]) * shrink;
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  if (length === 0) return aroundPoint(from);
  const reach = REACH_METRES / METRES_PER_DEGREE / length;
  const [alongX, alongY] = [(dx * reach) / shrink, dy * reach];
  const [asideX, asideY] = [(-dy * reach) / shrink, dx * reach];
  const corner = ([lng, lat]: Position, along: number, aside: number): Position => [
    lng + along * alongX + aside * asideX,
    lat + along * alongY + aside * asideY,
  ];
  const first = corner(from, -1, -1);
  return [[first, corner(to, 1, -1), corner(to, 1, 1), corner(from, -1, 1), first]];
}

/** A degree of longitude shrinks towards the poles. */
const shrinkAt = (latitude: number) => Math.max(0.01, Math.cos((latitude * Math.PI) / 180));

/** Adds what lies within an area of the straight line between two points of a track. */
function addStretches(area: BandedArea, from: TrackPoint, to: TrackPoint, found: Stretch[]) {
  const [a, b] = [from.position, to.position];
  const [west, south, east, north] = area.bounds;
  if (Math.max(a[0], b[0]) < west || Math.min(a[0], b[0]) > east) return;
  if (Math.max(a[1], b[1]) < south || Math.min(a[1], b[1]) > north) return;
  const shares = [0, ...area.crossingShares(a, b).sort((x, y) => x - y), 1];
  const length = to.distanceMetres - from.distanceMetres;
  for (let index = 1; index < shares.length; index++) {
    const [start, end] = [shares[index - 1] as number, shares[index] as number];
    const middle = (start + end) / 2;
    const position = [a[0] + middle * (b[0] - a[0]), a[1] + middle * (b[1] - a[1])] as const;
    if (end > start && area.contains(position)) {
      found.push({
        fromMetres: from.distanceMetres + start * length,
        toMetres: from.distanceMetres + end * length,
      });
    }
  }
}
