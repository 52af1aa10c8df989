import type {Line, Position} from '../model/geometry.js';

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

/** A way that ends where it began, so that its end needs no mark of its own. */
export function isLoop(lines: readonly Line[]): boolean {
  const first = lines[0]?.[0];
  const last = lines.at(-1)?.at(-1);
  if (!first || !last) return false;
  const NEAR_DEGREES = 0.001;
  return Math.abs(first[0] - last[0]) < NEAR_DEGREES && Math.abs(first[1] - last[1]) < NEAR_DEGREES;
}
