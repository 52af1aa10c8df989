/** Some rows of a list, by their place in it. */
export interface PageRange {
  readonly offset: number;
  /** The offset is a multiple of it: the API counts pages of one size. */
  readonly size: number;
}

/** What the server's paginator gives at most. */
export const LARGEST_PAGE = 1000;
const FIRST_PAGE = 200;
/** A page this small that fails would fail at any size. */
const SMALLEST_PAGE = 25;
/** A list this short is one page: two would each pay the server's price of a request. */
const SHORT_LIST = 400;
/** Long enough to be worth a request, short enough for a server that others use as well. */
const TARGET_MS = 1500;
/** Where a request costs much before its first row, larger pages are cheaper, up to this. */
const LONGEST_MS = 4000;
/** A page may be so many times the last one, however fast that was. */
const LARGEST_GROWTH = 4;
const MOST_FAILURES = 4;
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
  private wanted: number;
  private limit = LARGEST_PAGE;
  private failures = 0;
  private last: {readonly size: number; readonly ms: number} | undefined;
  private atOnce = PAGES_AT_ONCE;

  /** `count` is how many rows the list is believed to have. */
  constructor(count: number) {
    this.count = count;
    this.wanted = firstSize(count);
  }

  /** How many pages may be under way. After a failure the server is left some peace. */
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
    const most = Math.min(this.limit, range.size * LARGEST_GROWTH);
    this.wanted = Math.max(SMALLEST_PAGE, Math.min(this.idealSize(range, ms), most));
    this.last = {size: range.size, ms};
  }

  /** From two pages of different sizes follows what a request costs before its first row. */
  private idealSize({size}: PageRange, ms: number): number {
    const perRow = this.last && (ms - this.last.ms) / (size - this.last.size);
    const simple = (size * TARGET_MS) / Math.max(1, ms);
    if (!perRow || !Number.isFinite(perRow) || perRow <= 0) return simple;
    const before = Math.max(0, ms - perRow * size);
    // So large that the rows cost as much as the request itself.
    const worthwhile = Math.min(before, LONGEST_MS / 2) / perRow;
    return Math.max((TARGET_MS - before) / perRow, worthwhile);
  }

  /** A page has failed: whether its halves are worth a request each. */
  fail({offset, size}: PageRange): boolean {
    this.failures++;
    this.atOnce = 1;
    const half = size / 2;
    const isHopeless = half < SMALLEST_PAGE || !Number.isInteger(half);
    if (isHopeless || this.failures >= MOST_FAILURES) {
      this.putBack({offset, size});
      return false;
    }
    this.wanted = Math.min(this.wanted, half);
    this.limit = Math.max(SMALLEST_PAGE, half);
    this.failed.unshift({offset, size: half}, {offset: offset + half, size: half});
    return true;
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

  /** The largest size up to what is wanted that divides the offset. */
  private sizeAt(offset: number): number {
    const most = Math.max(1, Math.floor(this.wanted));
    if (offset === 0) return most;
    for (let size = most; size > SMALLEST_PAGE; size--) if (offset % size === 0) return size;
    for (let size = SMALLEST_PAGE; size > 1; size--) if (offset % size === 0) return size;
    return 1;
  }
}

/** Two pages, where the server's paginator allows that: both are under way at once. */
function firstSize(count: number): number {
  if (count <= SHORT_LIST) return SHORT_LIST;
  return count <= LARGEST_PAGE ? Math.ceil(count / PAGES_AT_ONCE) : FIRST_PAGE;
}
