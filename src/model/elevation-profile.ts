import {distanceMetres, type Line, type Position, type Vertex} from './geometry.js';
import {niceStep} from './nice-step.js';

/** A position on the track. */
export interface ProfilePoint {
  readonly position: Position;
  /** Distance from the start. A gap between two lines adds no distance. */
  readonly distanceMetres: number;
  readonly elevationMetres: number;
}

/** The elevation along a track. */
export interface ElevationProfile {
  /** In order along the track, one run for each unbroken line. */
  readonly runs: readonly (readonly ProfilePoint[])[];
  readonly points: readonly ProfilePoint[];
  readonly lengthMetres: number;
  /** Sums without what lies in an interruption of the track. */
  readonly ascentMetres: number;
  readonly descentMetres: number;
  readonly lowestMetres: number;
  readonly highestMetres: number;
}

/** The range of elevations of a chart. */
export interface HeightScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Limits the vertical exaggeration to about 10 on a chart four times as wide as high. */
const LENGTH_PER_HEIGHT = 40;
const LEAST_SPAN_METRES = 200;
/** Above this span, long tracks would flatten all mountains. */
const MOST_IMPOSED_SPAN_METRES = 1000;

/** The profile of a track; undefined when all elevations are zero, since the server has no relief. */
export function elevationProfile(lines: readonly Line[]): ElevationProfile | undefined {
  const walked = lines.filter((line) => line.length > 1);
  if (!walked.some((line) => line.some(([, , elevation]) => elevation !== 0))) return undefined;
  let length = 0;
  let ascent = 0;
  let descent = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  const runs = walked.map((line) => {
    let before: Vertex | undefined;
    return line.map((vertex): ProfilePoint => {
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
  if (length === 0) return undefined;
  return {
    runs,
    points: runs.flat(),
    lengthMetres: length,
    ascentMetres: ascent,
    descentMetres: descent,
    lowestMetres: lowest,
    highestMetres: highest,
  };
}

/** About `count` points of a run at most, which keep its local minima and maxima. */
export function thinned(run: readonly ProfilePoint[], count: number): readonly ProfilePoint[] {
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

/** A scale on which flat tracks look flat, with round numbers at both ends. */
export function heightScale(profile: ElevationProfile): HeightScale {
  const {lowestMetres: lowest, highestMetres: highest, lengthMetres: length} = profile;
  const imposed = Math.min(length / LENGTH_PER_HEIGHT, MOST_IMPOSED_SPAN_METRES);
  const span = Math.max(highest - lowest, imposed, LEAST_SPAN_METRES);
  const step = niceStep(span, 4);
  const below = Math.floor((lowest - (span - (highest - lowest)) / 2) / step) * step;
  // No negative elevations for tracks above sea level.
  const from = lowest >= 0 ? Math.max(0, below) : below;
  const to = Math.ceil(Math.max(from + span, highest) / step) * step;
  return {from, to, ticks: ticks(from, to, step)};
}

/** Multiples of a step, both ends included. */
export function ticks(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({length: Math.max(0, count)}, (_, index) => (first + index) * step);
}

/** The index of the first point at or after a distance. */
export function firstIndexFrom(points: readonly ProfilePoint[], distance: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.distanceMetres ?? Infinity) < distance) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the point that is nearest to a distance. */
export function indexAtDistance(points: readonly ProfilePoint[], distance: number): number {
  const after = firstIndexFrom(points, distance);
  const toNext = (points[after]?.distanceMetres ?? Infinity) - distance;
  const fromLast = distance - (points[after - 1]?.distanceMetres ?? -Infinity);
  return fromLast < toNext ? after - 1 : after;
}

/** The index of the point that is nearest to a position. */
export function indexAtPosition(points: readonly ProfilePoint[], [lng, lat]: Position): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let nearest = 0;
  let least = Infinity;
  points.forEach(({position}, index) => {
    const distance = ((position[0] - lng) * narrowing) ** 2 + (position[1] - lat) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}

/** The elevation at a distance, interpolated between vertices but not across an interruption. */
export function elevationAtDistance({runs}: ElevationProfile, distance: number): number {
  const run = runs.find((each) => (each.at(-1)?.distanceMetres ?? 0) >= distance) ?? runs.at(-1);
  if (!run) return 0;
  const index = firstIndexFrom(run, distance);
  const after = run[index];
  const before = run[index - 1];
  if (!after) return 0;
  if (!before || after.distanceMetres <= distance) return after.elevationMetres;
  const part = (distance - before.distanceMetres) / (after.distanceMetres - before.distanceMetres);
  return before.elevationMetres + part * (after.elevationMetres - before.elevationMetres);
}
