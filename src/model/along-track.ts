import {distanceMetres, type Line, type Position, type Vertex} from './geometry.js';

interface Nearest {
  readonly position: Position;
  /** How far along the segment it is, from 0 to 1. */
  readonly share: number;
  /** Squared planar distance, in degrees of latitude. */
  readonly distance: number;
}

/** The position on some lines that is nearest to another position; undefined without lines. */
export function nearestAlong(lines: readonly Line[], place: Position): Position | undefined {
  let nearest: Nearest | undefined;
  const shrink = shrinkAt(place);
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const from = line[index - 1];
      const to = line[index];
      if (!from || !to) continue;
      const found = nearestOnSegment(from, to, place, shrink);
      if (!nearest || found.distance < nearest.distance) nearest = found;
    }
  }
  return nearest?.position;
}

const METRES_PER_DEGREE = 111_195;
/** On a track that passes a place twice, the first passage counts, unless a later one is this much nearer. */
const NEARER_METRES = 25;
/** Within this distance along the track it is the same passage. */
const PASSAGE_METRES = 100;

/**
 * Returns a function that measures the distance from the start of a track to the point nearest to a
 * position, in metres; undefined without a track. A gap between two lines adds no distance.
 */
export function distanceMeasurer(lines: readonly Line[]): (place: Position) => number | undefined {
  let end = 0;
  const segments = lines.flatMap((line) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index];
      if (!from) return [];
      const start = end;
      end += distanceMetres(from, to);
      return [{from, to, start, length: end - start}];
    }),
  );
  return (place) => {
    let along: number | undefined;
    let least = Infinity;
    const shrink = shrinkAt(place);
    for (const {from, to, start, length} of segments) {
      const {share, distance} = nearestOnSegment(from, to, place, shrink);
      const metres = start + share * length;
      const away = Math.sqrt(distance) * METRES_PER_DEGREE;
      const isLater = along !== undefined && metres - along > PASSAGE_METRES;
      if (away + (isLater ? NEARER_METRES : 0) < least) [along, least] = [metres, away];
    }
    return along;
  };
}

/** A degree of longitude shrinks towards the poles. */
const shrinkAt = ([, latitude]: Position) => Math.cos((latitude * Math.PI) / 180);

function nearestOnSegment(from: Vertex, to: Vertex, place: Position, shrink: number): Nearest {
  const dx = (to[0] - from[0]) * shrink;
  const dy = to[1] - from[1];
  const px = (place[0] - from[0]) * shrink;
  const py = place[1] - from[1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  const distance = (px - share * dx) ** 2 + (py - share * dy) ** 2;
  const position = [
    from[0] + share * (to[0] - from[0]),
    from[1] + share * (to[1] - from[1]),
  ] as const;
  return {position, share, distance};
}
