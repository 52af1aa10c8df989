import {expect} from '@open-wc/testing';
import {PagePlan, type PageRange} from '../../src/api/page-plan.js';

/** The next pages, as long as there are some. */
function pagesOf(plan: PagePlan, most = 3): readonly PageRange[] {
  return Array.from({length: most}, () => plan.next()).filter((page) => page !== undefined);
}

/** A generator of numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('PagePlan', () => {
  it('takes a short list as one page', () => {
    expect(pagesOf(new PagePlan(300))).to.deep.equal([{offset: 0, size: 400}]);
  });

  it('takes a list of up to a thousand as two pages, which are under way at once', () => {
    const plan = new PagePlan(1000);

    expect(plan.pagesAtOnce).to.equal(2);
    expect(pagesOf(plan)).to.deep.equal([
      {offset: 0, size: 500},
      {offset: 500, size: 500},
    ]);
  });

  it('starts a long list with 200 rows', () => {
    expect(pagesOf(new PagePlan(50_000), 2)).to.deep.equal([
      {offset: 0, size: 200},
      {offset: 200, size: 200},
    ]);
  });

  it('grows to a thousand rows while the server answers at once', () => {
    const plan = new PagePlan(50_000);
    let largest = 0;
    for (let page = plan.next(); page; page = plan.next()) {
      largest = Math.max(largest, page.size);
      plan.succeed(page, 20, 50_000);
    }

    expect(largest).to.equal(1000);
  });

  it('aims at answers of one to two seconds', () => {
    const plan = new PagePlan(5000);
    const times: number[] = [];
    for (let page = plan.next(); page; page = plan.next()) {
      const ms = 10 * page.size;
      times.push(ms);
      plan.succeed(page, ms, 5000);
    }

    expect(Math.max(...times.slice(1))).to.be.at.most(2000);
  });

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

  it('gives up after a few failures, and goes on from there', () => {
    const plan = new PagePlan(10_000);
    let page = plan.next() ?? {offset: 0, size: 0};
    while (plan.fail(page)) page = plan.next() ?? page;
    plan.resume();

    const covered = pagesOf(plan, 3).map(({offset, size}) => [offset, offset + size]);

    expect(covered[0]?.[0]).to.equal(0);
  });

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`covers every row once, whatever fails and however long it takes (seed ${seed})`, () => {
      const random = randomOf(seed);
      const count = Math.floor(random() * 6000);
      const plan = new PagePlan(count);
      const times = new Uint8Array(count + 2000);
      const running: PageRange[] = [];
      let isResumed = false;
      for (;;) {
        while (running.length < plan.pagesAtOnce) {
          const next = plan.next();
          if (!next) break;
          expect(next.offset % next.size, `${next.offset} by ${next.size}`).to.equal(0);
          expect(next.size).to.be.at.most(1000);
          running.push(next);
        }
        const [page] = running.splice(Math.floor(random() * running.length), 1);
        if (!page) break;
        if (random() < 0.2) {
          isResumed = !plan.fail(page);
          if (isResumed) plan.resume();
          continue;
        }
        plan.succeed(page, random() * 4000, count);
        for (let row = page.offset; row < page.offset + page.size; row++) {
          times[row] = (times[row] ?? 0) + 1;
        }
      }

      expect([...times.slice(0, count)].every((each) => each === 1)).to.equal(true);
    });
  }

  it('follows a list that grows', () => {
    const plan = new PagePlan(300);
    const [first] = pagesOf(plan, 1);
    if (first) plan.succeed(first, 100, 900);

    expect(plan.next()?.offset).to.equal(400);
  });
});
