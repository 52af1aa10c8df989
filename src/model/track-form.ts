import {distanceMetres, type Line, type Position, type Vertex} from './geometry.js';

const NEAR_METRES = 100;

/** Whether a track ends where it begins, so that its end needs no symbol. */
export function isLoop(lines: readonly Line[]): boolean {
  return areNear(lines[0]?.[0], lines.at(-1)?.at(-1));
}

/**
 * The outward half of a track that returns the same way, where the direction arrows of both halves
 * would overlap; any other track unchanged.
 */
export function outwardPart(line: Line): Line {
  const last = line.length - 1;
  const comesBack = [0, 0.1, 0.2, 0.3, 0.4].every((share) => {
    const step = Math.round(share * last);
    return areNear(line[step], line[last - step]);
  });
  return comesBack && last > 1 ? line.slice(0, Math.ceil(last / 2) + 1) : line;
}

/** Whether two places of a track count as the same. */
export function areNear(
  one: Position | Vertex | undefined,
  other: Position | Vertex | undefined,
): boolean {
  return one !== undefined && other !== undefined && distanceMetres(one, other) < NEAR_METRES;
}
