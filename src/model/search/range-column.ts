import {niceStep} from '../nice-step.js';
import type {Range} from './criteria.js';
import type {Bin, RangeCounts} from './search-results.js';
import {withCapacity} from './typed-array.js';

const BINS = 24;
/** The part of values that regular bins cover, so that few great values do not widen all bins. */
const COMMON_PART = 0.95;

interface Scale {
  readonly bounds?: {readonly from: number; readonly to: number};
  /** The edges of the bins, one more than bins. */
  readonly edges: readonly number[];
}

/** The values of one quantity, by row. */
export class RangeColumn {
  /** By row; not a number where unknown. */
  private values = new Float64Array(1024);
  private rows = 0;
  private scale: Scale | undefined;

  add(value: number | undefined) {
    this.values = withCapacity(this.values, this.rows);
    this.values[this.rows++] = value ?? Number.NaN;
    this.scale = undefined;
  }

  forget(row: number) {
    this.values[row] = Number.NaN;
    this.scale = undefined;
  }

  /** Sets the bit of each row whose value is in none of the ranges. */
  fail(ranges: readonly Range[], keepsUnknown: boolean, failures: Uint32Array, bit: number) {
    for (let row = 0; row < this.rows; row++) {
      const value = this.values[row] ?? Number.NaN;
      const isIn = Number.isNaN(value)
        ? keepsUnknown
        : ranges.some(({from = -Infinity, to = Infinity}) => from <= value && value <= to);
      if (!isIn) failures[row] = (failures[row] ?? 0) | bit;
    }
  }

  /** Counts, by bin, the rows that fail no other filter. */
  count(failures: Uint32Array, bit: number): RangeCounts {
    this.scale ??= scaleOf(this.values.subarray(0, this.rows));
    const {bounds, edges} = this.scale;
    const counts = new Uint32Array(edges.length);
    const first = edges[0] ?? 0;
    const step = (edges[1] ?? 0) - first;
    let unknown = 0;
    for (let row = 0; row < this.rows; row++) {
      if (((failures[row] ?? 0) & ~bit) !== 0) continue;
      const value = this.values[row] ?? Number.NaN;
      if (Number.isNaN(value)) {
        unknown++;
        continue;
      }
      let bin = Math.min(Math.floor((value - first) / step), edges.length - 2);
      // Corrects rounding errors of decimal steps.
      if (value < (edges[bin] ?? 0)) bin--;
      else if (bin < edges.length - 2 && value >= (edges[bin + 1] ?? 0)) bin++;
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const bins = edges
      .slice(1)
      .map((to, index): Bin => ({from: edges[index] ?? 0, to, count: counts[index] ?? 0}));
    return {...(bounds && {bounds}), bins, unknown};
  }
}

/** Bins of equal width; a wider last one holds the few values that are much greater. */
function scaleOf(values: Float64Array): Scale {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const from = known[0];
  const to = known.at(-1);
  if (from === undefined || to === undefined) return {edges: []};
  const common = known[Math.ceil((known.length - 1) * COMMON_PART)] ?? to;
  const step = niceStep(common - from || to - from || BINS, BINS);
  const first = Math.floor(from / step);
  const needed = Math.max(1, Math.ceil(to / step) - first);
  const last = first + needed;
  const regular = needed > 2 * BINS ? BINS : needed;
  const edges = Array.from({length: regular}, (_, index) => first + index);
  // Removes rounding errors of decimal steps.
  const edge = (steps: number) => Number((steps * step).toPrecision(12));
  return {bounds: {from, to}, edges: [...edges, last].map(edge)};
}
