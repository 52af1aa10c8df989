import {distanceMetres, type Line, type Position} from './geometry.js';

/** How far along a track the place is that is nearest to a position, in metres; absent without a track. */
export function metresAlong(lines: readonly Line[], position: Position): number | undefined {
  let best: {readonly off: number; readonly along: number} | undefined;
  let walked = 0;
  for (const line of lines) {
    for (let index = 1; index < line.length; index++) {
      const from = line[index - 1];
      const to = line[index];
      if (!from || !to) continue;
      const length = distanceMetres(from, to);
      const share = shareOf(from, to, position);
      const place = [
        from[0] + share * (to[0] - from[0]),
        from[1] + share * (to[1] - from[1]),
      ] as const;
      const off = distanceMetres(place, position);
      if (!best || off < best.off) best = {off, along: walked + share * length};
      walked += length;
    }
  }
  return best?.along;
}

/** Where on a segment the place nearest to a position is: from 0, its start, to 1. */
function shareOf(
  from: readonly [number, number, ...unknown[]],
  to: readonly [number, number, ...unknown[]],
  [longitude, latitude]: Position,
): number {
  // A degree of longitude shrinks towards the poles.
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const dx = (to[0] - from[0]) * shrink;
  const dy = to[1] - from[1];
  const length = dx * dx + dy * dy;
  if (length === 0) return 0;
  const share = ((longitude - from[0]) * shrink * dx + (latitude - from[1]) * dy) / length;
  return Math.max(0, Math.min(1, share));
}
