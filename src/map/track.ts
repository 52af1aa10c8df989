import type {Line, Position, Vertex} from '../model/geometry.js';

interface Nearest {
  readonly position: Position;
  /** In the plane of the map around the place, squared, in degrees of latitude. */
  readonly distance: number;
}

/** The place along some lines that is nearest to another place; absent without lines. */
export function nearestAlong(lines: readonly Line[], place: Position): Position | undefined {
  let nearest: Nearest | undefined;
  // A degree of longitude shrinks towards the poles.
  const shrink = Math.cos((place[1] * Math.PI) / 180);
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const from = line[index - 1];
      const to = line[index];
      if (!from || !to) continue;
      const found = nearestOnSegment([from[0], from[1]], [to[0], to[1]], place, shrink);
      if (!nearest || found.distance < nearest.distance) nearest = found;
    }
  }
  return nearest?.position;
}

function nearestOnSegment(from: Position, to: Position, place: Position, shrink: number): Nearest {
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
  return {position, distance};
}

/** About a hundred metres. */
const NEAR_DEGREES = 0.001;

/** A track that ends where it began, so that its end needs no mark of its own. */
export function isLoop(lines: readonly Line[]): boolean {
  return areNear(lines[0]?.[0], lines.at(-1)?.at(-1));
}

/**
 * The first half of a track that comes back as it went, where the arrows of both halves would lie
 * on each other; any other track as it is.
 */
export function outwardPart(line: Line): Line {
  const last = line.length - 1;
  const comesBack = [0, 0.1, 0.2, 0.3, 0.4].every((share) => {
    const step = Math.round(share * last);
    return areNear(line[step], line[last - step]);
  });
  return comesBack && last > 1 ? line.slice(0, Math.ceil(last / 2) + 1) : line;
}

function areNear(one: Vertex | undefined, other: Vertex | undefined): boolean {
  if (!one || !other) return false;
  return Math.hypot(one[0] - other[0], one[1] - other[1]) < NEAR_DEGREES;
}
