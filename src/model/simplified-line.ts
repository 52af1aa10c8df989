import {type Line, METRES_PER_DEGREE, type Vertex} from './geometry.js';

/** The line without the vertices that are within the tolerance of it (Douglas and Peucker). */
export function simplifiedLine(line: Line, toleranceMetres: number): Line {
  const kept = new Set([0, line.length - 1]);
  const parts: [from: number, to: number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    const farthest = farthestVertex(line, from, to, toleranceMetres);
    if (farthest === undefined) continue;
    kept.add(farthest);
    parts.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** The vertex that is farthest from the segment between two others, unless all are within the tolerance. */
function farthestVertex(line: Line, from: number, to: number, toleranceMetres: number) {
  const [start, end] = [line[from], line[to]];
  if (!start || !end) return undefined;
  let farthest: number | undefined;
  let greatest = toleranceMetres;
  for (let index = from + 1; index < to; index++) {
    const vertex = line[index];
    const distance = vertex ? metresFromSegment(vertex, start, end) : 0;
    if (distance <= greatest) continue;
    greatest = distance;
    farthest = index;
  }
  return farthest;
}

/** On a plane, which is exact enough for a segment of a track. */
function metresFromSegment([lng, lat]: Vertex, start: Vertex, end: Vertex): number {
  const eastScale = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const [x, y] = [(lng - start[0]) * eastScale, (lat - start[1]) * METRES_PER_DEGREE];
  const [dx, dy] = [(end[0] - start[0]) * eastScale, (end[1] - start[1]) * METRES_PER_DEGREE];
  const along = (x * dx + y * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - part * dx, y - part * dy);
}
