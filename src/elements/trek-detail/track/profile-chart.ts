import {type HeightScale, heightScale, ticks} from '../../../model/elevation-profile.js';
import {niceStep} from '../../../model/nice-step.js';
import {type Track, type TrackPoint, thinned} from '../../../model/track.js';

/** Width and height of the drawing in its own units; it is stretched over the chart. */
export const DRAWING_SIZE = 1000;

/** More points would not be visible. */
const DRAWN_POINTS = 600;
const DISTANCE_INTERVALS = 5;

/** The elevation profile of a track with everything that the chart needs. */
export interface ProfileChart {
  readonly track: Track;
  readonly heights: HeightScale;
  readonly distances: readonly number[];
  readonly linePath: string;
  readonly areaPath: string;
}

export function profileChart(track: Track): ProfileChart {
  const {runs, lengthMetres: length} = track;
  const heights = heightScale(track);
  const share = DRAWN_POINTS / track.points.length;
  const drawn = runs.map((run) => thinned(run, Math.max(2, Math.ceil(run.length * share))));
  const x = ({distanceMetres}: TrackPoint) => round(fractionAlong(track, distanceMetres));
  const y = ({elevationMetres}: TrackPoint) => round(fractionDown(heights, elevationMetres));
  const path = (run: readonly TrackPoint[]) =>
    run.map((point) => `${x(point)} ${y(point)}`).join('L');
  const area = (run: readonly TrackPoint[]) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return '';
    return `M${x(first)} ${DRAWING_SIZE}L${path(run)}L${x(last)} ${DRAWING_SIZE}Z`;
  };
  return {
    track,
    heights,
    distances: ticks(0, length, niceStep(length, DISTANCE_INTERVALS)),
    linePath: drawn.map((run) => `M${path(run)}`).join(''),
    areaPath: drawn.map(area).join(''),
  };
}

/** Where a distance lies, from 0 at the start to 1 at the end. */
export const fractionAlong = ({lengthMetres}: Track, distance: number) => distance / lengthMetres;

/** Where a height lies, from 0 at the top to 1 at the bottom. */
export const fractionDown = ({from, to}: HeightScale, elevation: number) =>
  (to - elevation) / (to - from);

const round = (fraction: number) => Math.round(fraction * DRAWING_SIZE * 10) / 10;
