import {LARGEST_PAGE} from './pages.js';

/** Some rows of a list, by their place in it. */
export interface PageRange {
  readonly offset: number;
  /** The offset is a multiple of it: the API counts pages of one size. */
  readonly size: number;
}

const FIRST_PAGE = 200;
/** A page this small that fails would fail at any size. All sizes are multiples of it. */
const SMALLEST_PAGE = 25;
/**
 * A list this short is one page, which takes a measured server 2 s with the base column and more with
 * others; one twice as long is two. Each further page pays again for counting and ordering the list,
 * 0.2 s for a thousand treks.
 */
const SHORT_LIST = 750;
export const SHORT_LIST_OF_BASE = LARGEST_PAGE;
/** A list may grow while it is read. */
const SMALLEST_LIST = 400;
/** For a list of which nothing is known: half the largest page, so that a thousand are two pages. */
const UNKNOWN_LIST = 500;
/** Long enough to be worth a request, short enough for a server that others use as well. */
const TARGET_MS = 1500;
/** Where a request costs much before its first row, larger pages are cheaper, up to this. */
const LONGEST_MS = 4000;
/** A page may be so many times the last one, however fast that was. */
const LARGEST_GROWTH = 4;
const MOST_FAILURES = 4;
/** After so many pages without a failure, larger ones are tried again. */
const SUCCESSES_TO_RISE = 3;
/** A server with few workers has some left for its other visitors. */
export const PAGES_AT_ONCE = 2;

/**
 * Decides which pages of a list are requested, and how large: the price of a row depends on the
 * server and on the fields. Grows while the server is fast, shrinks when it is slow or refuses.
 * Knows no clock and sends nothing.
 */
export class PagePlan {
  /** Parts of pages that failed. */
  private failed: PageRange[] = [];
  private offset = 0;
  private count: number;
  private targetSize: number;
  private limit = LARGEST_PAGE;
  private failures = 0;
  private successes = 0;
  private smallestFailed = Number.POSITIVE_INFINITY;
  /** Whether a size has failed twice. */
  private isLimitFinal = false;
  private perRow: number | undefined;
  private last: {readonly size: number; readonly ms: number} | undefined;
  private atOnce = PAGES_AT_ONCE;

  /** `count` is how many rows the list is believed to have; up to `shortList` are one page. */
  constructor(count: number, shortList = SHORT_LIST) {
    this.count = count;
    this.targetSize = firstSize(count, shortList);
  }

  /** How many pages may be pending; one after a failure. */
  get pagesAtOnce(): number {
    return this.atOnce;
  }

  get failuresInARow(): number {
    return this.failures;
  }

  /** The next page, if any; one that failed first. */
  next(): PageRange | undefined {
    const again = this.failed.shift();
    if (again) return again;
    const {offset} = this;
    if (offset >= this.count && offset > 0) return undefined;
    const size = this.sizeAt(offset);
    this.offset = offset + size;
    return {offset, size};
  }

  /** A page has arrived, after so long; the list has `count` rows now. */
  succeed(range: PageRange, ms: number, count: number) {
    this.count = count;
    this.failures = 0;
    this.atOnce = PAGES_AT_ONCE;
    this.raiseLimit();
    const most = Math.min(this.limit, range.size * LARGEST_GROWTH);
    this.targetSize = Math.max(SMALLEST_PAGE, Math.min(this.idealSize(range, ms), most));
    if (this.last?.size !== range.size) this.last = {size: range.size, ms};
  }

  /** A page has failed: whether its parts are worth a request each. */
  fail({offset, size}: PageRange): boolean {
    this.failures++;
    this.atOnce = 1;
    this.successes = 0;
    if (size <= SMALLEST_PAGE || this.failures >= MOST_FAILURES) {
      this.putBack({offset, size});
      return false;
    }
    const parts = smallestFactor(size / SMALLEST_PAGE);
    const part = size / parts;
    // A size that fails a second time is too large, and not a short trouble.
    this.isLimitFinal ||= size >= this.smallestFailed;
    this.smallestFailed = Math.min(this.smallestFailed, size);
    this.limit = Math.max(SMALLEST_PAGE, Math.min(this.limit, size / 2));
    this.targetSize = Math.min(this.targetSize, this.limit);
    const ranges = Array.from({length: parts}, (_, at) => ({
      offset: offset + at * part,
      size: part,
    }));
    this.failed.unshift(...ranges);
    return true;
  }

  /** From two pages of different sizes follows what a request costs before its first row. */
  private idealSize({size}: PageRange, ms: number): number {
    if (this.last && this.last.size !== size) {
      this.perRow = (ms - this.last.ms) / (size - this.last.size);
    }
    const {perRow} = this;
    if (perRow === undefined) return (size * TARGET_MS) / Math.max(1, ms);
    // The rows cost nothing beside the request.
    if (perRow <= 0) return ms < LONGEST_MS ? size * 2 : size;
    const before = Math.max(0, ms - perRow * size);
    // So large that the rows cost as much as the request itself.
    const worthwhile = Math.min(before, LONGEST_MS / 2) / perRow;
    return Math.max((TARGET_MS - before) / perRow, worthwhile);
  }

  /** Requests large pages again after a server was busy for a moment. */
  private raiseLimit() {
    this.successes++;
    if (this.isLimitFinal || this.successes < SUCCESSES_TO_RISE) return;
    this.successes = 0;
    this.limit = Math.min(LARGEST_PAGE, this.limit * 2);
  }

  /** A page was not answered, through no fault of its own. */
  putBack(range: PageRange) {
    this.failed.push(range);
    this.failed.sort((a, b) => a.offset - b.offset);
  }

  /** The visitor tries again. */
  resume() {
    this.failures = 0;
  }

  /** The largest size that divides the offset, up to the target size. */
  private sizeAt(offset: number): number {
    const most = Math.floor(this.targetSize / SMALLEST_PAGE) * SMALLEST_PAGE;
    let size = Math.max(SMALLEST_PAGE, most);
    while (offset % size !== 0) size -= SMALLEST_PAGE;
    return size;
  }
}

function smallestFactor(number: number): number {
  for (let factor = 2; factor * factor <= number; factor++)
    if (number % factor === 0) return factor;
  return number;
}

/**
 * One page or two, where the server's paginator allows that: two are under way at once. A page of
 * an even number of smallest pages can be halved.
 */
function firstSize(count: number, shortList: number): number {
  if (count <= 1) return UNKNOWN_LIST;
  const even = 2 * SMALLEST_PAGE;
  if (count <= shortList) return Math.max(SMALLEST_LIST, Math.ceil(count / even) * even);
  if (count > PAGES_AT_ONCE * SHORT_LIST) return FIRST_PAGE;
  return Math.ceil(count / PAGES_AT_ONCE / even) * even;
}
