import {expect} from '@open-wc/testing';
import {PagePlan, type PageRange, SHORT_LIST_OF_BASE} from '../../src/api/page-plan.js';
import {SeededRandom} from '../model/search/generated-territory.js';

/** The next pages, as long as there are some. */
function pagesOf(plan: PagePlan, most = 3): readonly PageRange[] {
  return Array.from({length: most}, () => plan.next()).filter((page) => page !== undefined);
}

/** Two pages at a time of a list, from a server that takes so long for a page. */
function sizesOn(count: number, msOf: (size: number) => number): readonly number[] {
  const plan = new PagePlan(count);
  const sizes: number[] = [];
  const running: PageRange[] = [];
  for (;;) {
    while (running.length < plan.pagesAtOnce) {
      const page = plan.next();
      if (!page) break;
      sizes.push(page.size);
      running.push(page);
    }
    const page = running.shift();
    if (!page) return sizes;
    plan.succeed(page, msOf(page.size), count);
  }
}

describe('PagePlan', () => {
  it('takes a short list as one page', () => {
    expect(pagesOf(new PagePlan(300))).to.deep.equal([{offset: 0, size: 400}]);
    expect(pagesOf(new PagePlan(610))).to.deep.equal([{offset: 0, size: 650}]);
    expect(pagesOf(new PagePlan(750))).to.deep.equal([{offset: 0, size: 750}]);
  });

  it('takes a thousand rows of the base column as one page, and more as two', () => {
    expect(pagesOf(new PagePlan(1000, SHORT_LIST_OF_BASE))).to.deep.equal([
      {offset: 0, size: 1000},
    ]);
    expect(pagesOf(new PagePlan(1001, SHORT_LIST_OF_BASE))).to.deep.equal([
      {offset: 0, size: 550},
      {offset: 550, size: 550},
    ]);
    expect(pagesOf(new PagePlan(1501, SHORT_LIST_OF_BASE), 1)).to.deep.equal([
      {offset: 0, size: 200},
    ]);
  });

  it('takes a list of up to twice that as two pages, which are under way at once', () => {
    for (const [count, size] of [
      [751, 400],
      [950, 500],
      [1000, 500],
      [1001, 550],
      [1500, 750],
    ] as const) {
      const plan = new PagePlan(count);

      expect(plan.pagesAtOnce).to.equal(2);
      expect(pagesOf(plan), `${count} rows`).to.deep.equal([
        {offset: 0, size},
        {offset: size, size},
      ]);
    }
  });

  it('halves a page of any of them that fails', () => {
    for (const count of [751, 850, 950, 1150, 1450]) {
      const plan = new PagePlan(count);
      const [first] = pagesOf(plan);
      if (first) plan.fail(first);

      expect(plan.next()?.size, `${count} rows`).to.equal((first?.size ?? 0) / 2);
    }
  });

  it('starts a long list with 200 rows', () => {
    for (const count of [1501, 50_000]) {
      expect(pagesOf(new PagePlan(count), 2)).to.deep.equal([
        {offset: 0, size: 200},
        {offset: 200, size: 200},
      ]);
    }
  });

  it('reads a thousand in two pages where nothing is known before the first', () => {
    const plan = new PagePlan(0);
    const [first] = pagesOf(plan);
    expect(first).to.deep.equal({offset: 0, size: 500});
    if (first) plan.succeed(first, 1240, 1000);

    expect(pagesOf(plan)).to.deep.equal([{offset: 500, size: 500}]);
  });

  it('grows to a thousand rows while the server answers at once', () => {
    expect(Math.max(...sizesOn(50_000, () => 20))).to.equal(1000);
  });

  it('grows to four times the last page at most', () => {
    const plan = new PagePlan(50_000);
    const [first] = pagesOf(plan, 2);
    if (first) plan.succeed(first, 1, 50_000);

    expect(plan.next()?.size).to.be.at.most(800);
  });

  it('aims at answers of one and a half seconds', () => {
    for (const perRow of [3, 5, 10, 20]) {
      const times = sizesOn(20_000, (size) => perRow * size).map((size) => perRow * size);
      expect(Math.max(...times.slice(2)), `${perRow} ms a row`).to.be.at.most(1500);
      const usual = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
      expect(usual, `${perRow} ms a row`).to.be.at.least(750);
    }
  });

  it('sends few requests to a server on which each is dear before its first row', () => {
    const sizes = sizesOn(5000, (size) => 3000 + size / 10);

    expect(sizes.length).to.be.at.most(40);
  });

  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`does so where no two requests take equally long, too (seed ${seed})`, () => {
      const random = new SeededRandom(seed);

      const sizes = sizesOn(5000, (size) => (3000 + size / 10) * (0.9 + random.next() / 5));

      expect(sizes.length).to.be.at.most(40);
    });
  }

  it('shrinks when the server slows down', () => {
    const plan = new PagePlan(5000);
    const first = plan.next() ?? {offset: 0, size: 0};
    plan.succeed(first, 50, 5000);
    const second = plan.next() ?? first;
    plan.succeed(second, 20_000, 5000);

    expect(plan.next()?.size).to.be.below(second.size / 2);
  });

  it('asks for a page that failed in halves, alone, and never for more than they have', () => {
    const plan = new PagePlan(10_000);
    const [first, second] = pagesOf(plan, 2);
    if (first) expect(plan.fail(first)).to.equal(true);

    expect(plan.pagesAtOnce).to.equal(1);
    expect(pagesOf(plan, 2)).to.deep.equal([
      {offset: 0, size: 100},
      {offset: 100, size: 100},
    ]);
    if (second) plan.succeed(second, 10, 10_000);
    expect(plan.next()?.size).to.be.at.most(100);
  });

  it('can halve the first page of a list of any length', () => {
    for (const count of [1, 400, 401, 402, 450, 501, 750, 999, 1000, 5000]) {
      const plan = new PagePlan(count);
      const first = plan.next() ?? {offset: 0, size: 0};

      expect(plan.fail(first), `${count} rows`).to.equal(true);
    }
  });

  it('has two pages under way again when one has arrived', () => {
    const plan = new PagePlan(10_000);
    const [first] = pagesOf(plan, 1);
    if (first) plan.fail(first);
    const [half] = pagesOf(plan, 1);
    if (half) plan.succeed(half, 100, 10_000);

    expect(plan.pagesAtOnce).to.equal(2);
    expect(plan.failuresInARow).to.equal(0);
  });

  it('gives up after a few failures, and goes on with what failed', () => {
    const plan = new PagePlan(10_000);
    let page = plan.next() ?? {offset: 0, size: 0};
    while (plan.fail(page)) page = plan.next() ?? page;
    expect(plan.failuresInARow).to.equal(4);

    plan.resume();

    expect(plan.failuresInARow).to.equal(0);
    expect(plan.next()).to.deep.equal(page);
  });

  it('gives up on a page of a few rows at once', () => {
    const plan = new PagePlan(10_000);

    expect(plan.fail({offset: 50, size: 25})).to.equal(false);
    expect(plan.next()).to.deep.equal({offset: 50, size: 25});
  });

  it('brings pages that were put back first, in the order of the list', () => {
    const plan = new PagePlan(10_000);
    const [first, second] = pagesOf(plan, 2);
    if (second) plan.putBack(second);
    if (first) plan.putBack(first);

    expect(pagesOf(plan, 3).map(({offset}) => offset)).to.deep.equal([0, 200, 400]);
  });

  it('follows a list that grows', () => {
    const plan = new PagePlan(300);
    const [first] = pagesOf(plan, 1);
    if (first) plan.succeed(first, 100, 900);

    expect(plan.next()?.offset).to.equal(400);
  });

  it('ends where a list ends that has become shorter', () => {
    const plan = new PagePlan(5000);
    const [first, second] = pagesOf(plan, 2);
    if (first) plan.succeed(first, 100, 390);
    if (second) plan.succeed(second, 100, 390);

    expect(plan.next()).to.equal(undefined);
  });

  for (let seed = 1; seed <= 40; seed++) {
    it(`covers every row once, whatever fails, stops and changes (seed ${seed})`, () => {
      const random = new SeededRandom(seed);
      let count = random.below(6000);
      const plan = new PagePlan(random.isTrueWith(0.5) ? count : random.below(6000));
      const times: number[] = [];
      const running: PageRange[] = [];
      for (;;) {
        while (running.length < plan.pagesAtOnce) {
          const next = plan.next();
          if (!next) break;
          const name = `${next.size} rows from ${next.offset}`;
          expect(next.offset % next.size, name).to.equal(0);
          expect(next.size, name).to.be.within(1, 1000);
          running.push(next);
        }
        const [page] = running.splice(random.below(running.length), 1);
        if (!page) break;
        const fate = random.next();
        if (fate < 0.2) {
          if (plan.fail(page)) continue;
          // The reading stops: the other page fails in turn, or is answered first.
          for (const other of running.splice(0)) plan.putBack(other);
          plan.resume();
        } else if (fate < 0.25) {
          plan.putBack(page);
        } else {
          // Grows or shrinks by a few rows, as when somebody publishes while a visitor reads.
          if (random.isTrueWith(0.2)) count = Math.max(0, count + random.below(400) - 200);
          plan.succeed(page, random.next() ** 3 * 20_000, count);
          for (let row = page.offset; row < page.offset + page.size; row++) {
            times[row] = (times[row] ?? 0) + 1;
          }
        }
      }

      const rows = Array.from({length: count}, (_, row) => times[row] ?? 0);
      expect(
        rows.every((each) => each === 1),
        'every row',
      ).to.equal(true);
      expect(
        times.every((each) => each === 1),
        'no row twice',
      ).to.equal(true);
    });
  }
});
