import type {Line} from './geometry.js';
import {trackOf} from './track.js';

/** About ten centimetres. */
const DIGITS = 6;

/** A degree or an elevation as files have it. */
export const rounded = (value: number) => Number(value.toFixed(DIGITS));

/** Whether files have the elevations of some lines: not where all are zero, since the server has no relief. */
export const hasRelief = (lines: readonly Line[]): boolean => trackOf(lines)?.hasRelief ?? false;

/** The coordinates of a line in GeoJSON. */
export const coordinatesOf = (line: Line, isHigh: boolean) =>
  line.map((vertex) => (isHigh ? vertex : vertex.slice(0, 2)).map(rounded));
