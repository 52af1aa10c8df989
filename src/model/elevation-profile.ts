import {niceStep} from './nice-step.js';
import type {Track} from './track.js';

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

/** A scale on which flat tracks look flat, with round numbers at both ends. */
export function heightScale(
  track: Pick<Track, 'lowestMetres' | 'highestMetres' | 'lengthMetres'>,
): HeightScale {
  const {lowestMetres: lowest, highestMetres: highest, lengthMetres: length} = track;
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
