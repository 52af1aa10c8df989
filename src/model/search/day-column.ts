import type {Range} from './criteria.js';
import type {DaySpan} from './search-fields.js';
import type {RangeCounts} from './search-results.js';
import {withCapacity} from './typed-array.js';

/** The first and the last day of each item. */
export class DayColumn {
  /** By row; not a number where unknown. */
  private begins = new Float64Array(1024);
  private ends = new Float64Array(1024);
  private rows = 0;

  add(span: DaySpan | undefined) {
    this.begins = withCapacity(this.begins, this.rows);
    this.ends = withCapacity(this.ends, this.rows);
    this.begins[this.rows] = span?.[0] ?? Number.NaN;
    this.ends[this.rows] = span?.[1] ?? Number.NaN;
    this.rows++;
  }

  forget(row: number) {
    this.begins[row] = Number.NaN;
    this.ends[row] = Number.NaN;
  }

  /** Sets the bit of each row that has no day in any of the ranges. */
  fail(ranges: readonly Range[], keepsUnknown: boolean, failures: Uint32Array, bit: number) {
    for (let row = 0; row < this.rows; row++) {
      const begin = this.begins[row] ?? Number.NaN;
      const end = this.ends[row] ?? Number.NaN;
      const isIn = Number.isNaN(begin)
        ? keepsUnknown
        : ranges.some(({from = -Infinity, to = Infinity}) => begin <= to && end >= from);
      if (!isIn) failures[row] = (failures[row] ?? 0) | bit;
    }
  }

  /** The first and the last day of all rows; no bins, since an item of several days would be in several. */
  count(failures: Uint32Array, bit: number): RangeCounts {
    let from = Infinity;
    let to = -Infinity;
    let unknown = 0;
    for (let row = 0; row < this.rows; row++) {
      const begin = this.begins[row] ?? Number.NaN;
      if (!Number.isNaN(begin)) {
        from = Math.min(from, begin);
        to = Math.max(to, this.ends[row] ?? begin);
      } else if (((failures[row] ?? 0) & ~bit) === 0) unknown++;
    }
    return {...(from <= to && {bounds: {from, to}}), bins: [], unknown};
  }
}
