import {type CompassDirection, compassDirections} from './compass-direction.js';
import {distanceMetres, type Position} from './geometry.js';
import {pointIn, type Track, type TrackPoint, thinned} from './track.js';
import {areNear} from './track-form.js';

/** A stretch of a track that climbs, descends, or does neither. */
export interface Leg {
  readonly form: 'up' | 'down' | 'level';
  readonly from: TrackPoint;
  readonly to: TrackPoint;
  /** Absent where the leg comes back to where it began. */
  readonly direction?: CompassDirection;
  /** Whether the track is interrupted before this leg. */
  readonly isAfterGap: boolean;
}

/** The steepest stretch of a track. */
export interface Steepest {
  readonly from: TrackPoint;
  readonly to: TrackPoint;
  /** Negative downhill. */
  readonly slope: number;
}

/** Length over which a stretch is compared with others; elevations of a server are rounded. */
const STRETCH_METRES = 100;
/** So many points of each line are examined, its local summits and hollows among them. */
const EXAMINED_POINTS = 2000;
const LEVEL_SLOPE = 0.03;
/** Differences of elevation that are less than this, and than this share of the relief, are ignored. */
const LEAST_RISE_METRES = 15;
const LEAST_RISE_SHARE = 0.06;
/** The most legs that the text describes; more of them are joined. */
const MAX_LEGS = 12;
/** A leg has a direction if its ends are apart by at least this share of its length. */
const STRAIGHT_SHARE = 0.4;

/** The climb from one point to another. */
export const riseOf = ({from, to}: {readonly from: TrackPoint; readonly to: TrackPoint}) =>
  to.elevationMetres - from.elevationMetres;

export const lengthOf = ({from, to}: {readonly from: TrackPoint; readonly to: TrackPoint}) =>
  to.distanceMetres - from.distanceMetres;

/** The steepest hundred metres; undefined where no unbroken line is that long. */
export function steepestOf({runs}: Track): Steepest | undefined {
  let steepest: Steepest | undefined;
  for (const run of runs) {
    const end = run.at(-1)?.distanceMetres ?? 0;
    for (const from of run) {
      const target = from.distanceMetres + STRETCH_METRES;
      if (target > end) break;
      const to = pointIn(run, target);
      const slope = riseOf({from, to}) / STRETCH_METRES;
      if (Math.abs(slope) > Math.abs(steepest?.slope ?? 0)) steepest = {from, to, slope};
    }
  }
  return steepest;
}

/** The climb with the most metres, from a low point to a high one; short descents do not end it. */
export function longestClimbOf(track: Track) {
  const least = leastRiseOf(track);
  let longest: {readonly from: TrackPoint; readonly to: TrackPoint} | undefined;
  for (const run of track.runs) {
    let from = run[0] as TrackPoint;
    let to = from;
    for (const point of run) {
      if (point.elevationMetres > to.elevationMetres) to = point;
      const isOver = to.elevationMetres - point.elevationMetres > least;
      if (isOver || point.elevationMetres <= from.elevationMetres) from = to = point;
      if (riseOf({from, to}) > (longest ? riseOf(longest) : least)) longest = {from, to};
    }
  }
  return longest;
}

/** A track as a few climbs, descents and level stretches, in order; together they are the whole track. */
export function legsOf(track: Track): readonly Leg[] {
  let tolerance = leastRiseOf(track);
  let legs = legsWithin(track, tolerance);
  while (legs.length > Math.max(MAX_LEGS, track.runs.length)) {
    tolerance *= 1.5;
    legs = legsWithin(track, tolerance);
  }
  return legs;
}

/** Whether a track ends where it begins. */
export const isLoop = (track: Track) => areSharesNear(track, 0, 1);

/** Whether the second half of a track is the way back along the first. */
export const returnsSameWay = (track: Track) =>
  [0, 0.1, 0.2, 0.3, 0.4].every((share) => areSharesNear(track, share, 1 - share));

/** The compass direction of a position from another one. */
export function directionTo([fromLng, fromLat]: Position, [lng, lat]: Position): CompassDirection {
  const east = (lng - fromLng) * Math.cos((((lat + fromLat) / 2) * Math.PI) / 180);
  const turns = Math.atan2(east, lat - fromLat) / (2 * Math.PI);
  const {length} = compassDirections;
  return compassDirections[(Math.round(turns * length) + length) % length] as CompassDirection;
}

/** Whether two points of a track, as shares of its length, are near each other. */
function areSharesNear(track: Track, one: number, other: number): boolean {
  const [from, to] = [one, other].map(
    (share) => track.pointAt(share * track.lengthMetres).position,
  );
  return areNear(from, to);
}

const leastRiseOf = ({highestMetres, lowestMetres}: Track) =>
  Math.max(LEAST_RISE_METRES, LEAST_RISE_SHARE * (highestMetres - lowestMetres));

function legsWithin({runs}: Track, tolerance: number): readonly Leg[] {
  const legs: Leg[] = [];
  runs.forEach((run, index) => {
    let isFirst = true;
    const corners = cornersOf(thinned(run, EXAMINED_POINTS), tolerance);
    corners.slice(1).forEach((to, corner) => {
      const from = corners[corner] as TrackPoint;
      if (lengthOf({from, to}) === 0) return;
      const form = formOf(from, to, tolerance);
      const last = legs.at(-1);
      if (!isFirst && last?.form === form) legs.pop();
      const start =
        !isFirst && last?.form === form ? last : {from, isAfterGap: isFirst && index > 0};
      legs.push(legOf(form, start.from, to, start.isAfterGap));
      isFirst = false;
    });
  });
  return legs;
}

function legOf(form: Leg['form'], from: TrackPoint, to: TrackPoint, isAfterGap: boolean): Leg {
  const isStraight =
    distanceMetres(from.position, to.position) > STRAIGHT_SHARE * lengthOf({from, to});
  const direction = isStraight && directionTo(from.position, to.position);
  return {form, from, to, isAfterGap, ...(direction && {direction})};
}

function formOf(from: TrackPoint, to: TrackPoint, tolerance: number): Leg['form'] {
  const rise = riseOf({from, to});
  const isLevel =
    Math.abs(rise) < tolerance / 2 || Math.abs(rise) < LEVEL_SLOPE * lengthOf({from, to});
  return isLevel ? 'level' : rise > 0 ? 'up' : 'down';
}

/**
 * The points between which the elevation is a straight line within a tolerance, by the algorithm of
 * Douglas and Peucker.
 */
function cornersOf(run: readonly TrackPoint[], tolerance: number): readonly TrackPoint[] {
  const kept = new Set([0, run.length - 1]);
  const open: [number, number][] = [[0, run.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    const farthest = farthestBetween(run, first, last, tolerance);
    if (farthest === undefined) continue;
    kept.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return [...kept].sort((a, b) => a - b).map((index) => run[index] as TrackPoint);
}

/** The point that is farther from the straight line than a tolerance, and farthest of all. */
function farthestBetween(
  run: readonly TrackPoint[],
  first: number,
  last: number,
  tolerance: number,
): number | undefined {
  const [from, to] = [run[first] as TrackPoint, run[last] as TrackPoint];
  const slope = riseOf({from, to}) / (lengthOf({from, to}) || 1);
  let farthest: number | undefined;
  let most = tolerance;
  for (let index = first + 1; index < last; index++) {
    const point = run[index] as TrackPoint;
    const expected = from.elevationMetres + slope * lengthOf({from, to: point});
    const away = Math.abs(point.elevationMetres - expected);
    if (away > most) [farthest, most] = [index, away];
  }
  return farthest;
}
