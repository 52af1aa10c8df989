import {niceStep} from '../../model/nice-step.js';
import type {Quantity} from '../../model/search/filters.js';
import type {Bin} from '../../model/search/search-results.js';

/** How a quantity is displayed and entered. */
export interface Unit {
  readonly symbol: string;
  /** Number of model units in one displayed unit, such as 1000 metres in a kilometre. */
  readonly size: number;
  /** The smallest step of the slider, in model units. */
  readonly step: number;
  /** The smallest step of the fields, in displayed units. */
  readonly fieldStep: number;
}

export const units: Readonly<Record<Quantity, Unit>> = {
  duration: {symbol: 'h', size: 1, step: 0.5, fieldStep: 0.5},
  length: {symbol: 'km', size: 1000, step: 500, fieldStep: 0.5},
  elevation: {symbol: 'm', size: 1, step: 10, fieldStep: 10},
};

const MOST_STOPS = 50;
/** Stops in the last bin, which holds the few values that are much greater than the others. */
const FAR_STOPS = 4;

/** The values at which a slider can stop, from below the least to above the greatest value. */
export function stopsOf(bins: readonly Bin[], least: number): readonly number[] {
  const first = bins[0];
  const last = bins.at(-1);
  if (!first || !last) return [];
  const width = first.to - first.from;
  const isFar = last.to - last.from > 1.5 * width;
  const end = isFar ? last.from : last.to;
  const step = Math.max(least, niceStep(end - first.from || least, MOST_STOPS));
  const from = Math.floor(first.from / step);
  const to = Math.max(from + 1, Math.ceil(end / step));
  const near = Array.from({length: to - from + 1}, (_, index) => (from + index) * step);
  const stops = isFar ? [...near, ...farStops(to * step, last.to, step)] : near;
  return stops.map((stop) => Number(stop.toPrecision(12)));
}

function farStops(from: number, to: number, step: number): readonly number[] {
  const far = Math.max(step, niceStep(to - from, FAR_STOPS));
  const count = Math.ceil(to / far) - Math.floor(from / far);
  return Array.from({length: count}, (_, index) => (Math.floor(from / far) + index + 1) * far);
}

/** The fractional index of a value among the stops: 2.5 is half way from the third to the fourth. */
export function positionOf(value: number, stops: readonly number[]): number {
  const after = stops.findIndex((stop) => stop >= value);
  if (after < 0) return Math.max(0, stops.length - 1);
  const [before = 0, next = 0] = [stops[after - 1], stops[after]];
  return after === 0 ? 0 : after - 1 + (value - before) / (next - before);
}
