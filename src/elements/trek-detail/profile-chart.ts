import {
  type ElevationProfile,
  elevationAtDistance,
  type HeightScale,
  heightScale,
  type ProfilePoint,
  thinned,
  ticks,
} from '../../model/elevation-profile.js';
import {niceStep} from '../../model/nice-step.js';

/** Width and height of the drawing in its own units; it is stretched over the chart. */
export const DRAWING_SIZE = 1000;

/** More points would not be visible. */
const DRAWN_POINTS = 600;
const DISTANCE_INTERVALS = 5;
const TABLE_INTERVALS = 20;

/** A row of the table, which is the text alternative of the chart. */
export interface ProfileRow {
  readonly distanceMetres: number;
  readonly elevationMetres: number;
}

/** An elevation profile with everything that the chart and the table need. */
export interface ProfileChart {
  readonly profile: ElevationProfile;
  readonly heights: HeightScale;
  readonly distances: readonly number[];
  /** Distances from the start at which the track is interrupted. */
  readonly interruptions: readonly number[];
  readonly linePath: string;
  readonly areaPath: string;
  readonly rows: readonly ProfileRow[];
}

export function profileChart(profile: ElevationProfile): ProfileChart {
  const {runs, lengthMetres: length} = profile;
  const heights = heightScale(profile);
  const share = DRAWN_POINTS / profile.points.length;
  const drawn = runs.map((run) => thinned(run, Math.max(2, Math.ceil(run.length * share))));
  const x = ({distanceMetres}: ProfilePoint) => round(fractionAlong(profile, distanceMetres));
  const y = ({elevationMetres}: ProfilePoint) => round(fractionDown(heights, elevationMetres));
  const path = (run: readonly ProfilePoint[]) =>
    run.map((point) => `${x(point)} ${y(point)}`).join('L');
  const area = (run: readonly ProfilePoint[]) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return '';
    return `M${x(first)} ${DRAWING_SIZE}L${path(run)}L${x(last)} ${DRAWING_SIZE}Z`;
  };
  return {
    profile,
    heights,
    distances: ticks(0, length, niceStep(length, DISTANCE_INTERVALS)),
    interruptions: runs.slice(0, -1).map((run) => run.at(-1)?.distanceMetres ?? 0),
    linePath: drawn.map((run) => `M${path(run)}`).join(''),
    areaPath: drawn.map(area).join(''),
    rows: tableRows(profile),
  };
}

/** Where a distance lies, from 0 at the start to 1 at the end. */
export const fractionAlong = ({lengthMetres}: ElevationProfile, distance: number) =>
  distance / lengthMetres;

/** Where a height lies, from 0 at the top to 1 at the bottom. */
export const fractionDown = ({from, to}: HeightScale, elevation: number) =>
  (to - elevation) / (to - from);

const round = (fraction: number) => Math.round(fraction * DRAWING_SIZE * 10) / 10;

function tableRows(profile: ElevationProfile): readonly ProfileRow[] {
  const {lengthMetres: length} = profile;
  const step = niceStep(length, TABLE_INTERVALS);
  // The end has a row of its own; a row just before it would show the same distance.
  const distances = ticks(0, length, step).filter((distance) => length - distance > step / 10);
  return [...distances, length].map((distance) => ({
    distanceMetres: distance,
    elevationMetres: elevationAtDistance(profile, distance),
  }));
}
