import {expect} from '@open-wc/testing';
import type {ApiClient} from '../../src/api/client.js';
import {type ColumnPage, ColumnReading} from '../../src/api/column-reading.js';
import {trek} from '../../src/kinds/trek.js';
import type {Scope} from '../../src/model/scope.js';
import {SeededRandom} from '../model/search/generated-territory.js';
import {warningsDuring} from '../support/console.js';
import {
  errorOf,
  idsUpTo,
  type PageRequest,
  pagedServer,
  pageResponse,
  row,
  settled,
} from './paged-server.js';
import {VirtualClock} from './virtual-clock.js';

interface ReadingOptions {
  readonly names?: readonly string[];
  readonly scope?: Scope;
}

function readingOf(
  client: ApiClient,
  count: number,
  {names = ['base'], scope = {}}: ReadingOptions = {},
) {
  const pages: ColumnPage[] = [];
  const leaving = new AbortController();
  const reading = new ColumnReading(
    {kind: trek, client, language: 'fr', scope},
    {names, count, signal: leaving.signal, onPage: (page) => pages.push(page)},
  );
  /** In the order of the server, as the pages say it. */
  const ids = () =>
    [...pages].sort((a, b) => a.offset - b.offset).flatMap(({rows}) => rows.map(({id}) => id));
  return {reading, pages, ids, leaving};
}

const refusal = (status: number, headers?: HeadersInit) =>
  new Response('<h1>No</h1>', {status, ...(headers && {headers})});

/** How often each row of the list was in a page. */
function timesOfRows(pages: readonly PageRequest[], count: number): readonly number[] {
  const times = new Array<number>(count).fill(0);
  for (const {offset, size} of pages) {
    for (let at = offset; at < Math.min(count, offset + size); at++)
      times[at] = (times[at] ?? 0) + 1;
  }
  return times;
}

const once = (count: number) => new Array<number>(count).fill(1);

describe('ColumnReading', () => {
  it('reads the cheap fields of every trek, in the server’s order, two pages at a time', async () => {
    const {client, asked, answered, most} = pagedServer(3000);
    const {reading, ids} = readingOf(client, 3000);

    await reading.run();

    expect(ids()).to.deep.equal(idsUpTo(3000));
    expect(asked[0]).to.include({
      page: 1,
      size: 200,
      fields: 'id,name,practice,difficulty,route,duration,length_2d,ascent,departure_geom',
    });
    expect(timesOfRows(answered, 3000)).to.deep.equal(once(3000));
    expect(most()).to.equal(2);
  });

  it('reads an expensive column in a request of its own, and texts as plain text', async () => {
    const {client, asked} = pagedServer(20);
    const {reading, pages} = readingOf(client, 20, {names: ['city', 'texts']});

    await reading.run();

    expect(asked[0]?.fields).to.equal('id,cities,departure,arrival,description_teaser');
    expect(pages[0]?.rows[0]).to.deep.include({id: 1, cityIds: ['1'], teaser: 'Un étang'});
  });

  it('leaves out what cannot be read, with one warning a page', async () => {
    const {client} = pagedServer(30, (page) =>
      pageResponse(page, 30, (id) => ({...row(id), ...(id > 28 && {id: 'x'})})),
    );
    const {reading, ids, pages} = readingOf(client, 30);

    const told = await warningsDuring(() => reading.run());

    expect(ids()).to.deep.equal(idsUpTo(28));
    expect(pages[0]?.count).to.equal(30);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('dropped 2 unreadable treks');
  });

  it('leaves out items outside the ids of the scope, which an old server ignores', async () => {
    const {client} = pagedServer(50);
    const {reading, ids} = readingOf(client, 2, {scope: {ids: ['7', '9']}});

    await reading.run();

    expect(ids()).to.deep.equal([7, 9]);
    expect(client.ignoresIds).to.equal(true);
  });

  describe('on a list that changes', () => {
    it('counts a trek once that moved between two pages', async () => {
      const {client} = pagedServer(1000, ({page}) =>
        Response.json({count: 1000, results: page === 1 ? [row(1), row(2)] : [row(2), row(3)]}),
      );
      const {reading, ids} = readingOf(client, 1000);

      await reading.run();

      expect(ids()).to.deep.equal([1, 2, 3]);
    });

    it('counts each trek once when the order is another for each page', async () => {
      const {client} = pagedServer(3000, (page, times) =>
        pageResponse(page, 3000, (place) => row(times % 2 ? place : 3001 - place)),
      );
      const {reading, ids} = readingOf(client, 3000);

      await reading.run();

      expect(new Set(ids())).to.have.property('size', ids().length);
    });

    it('completes when the list has become shorter', async () => {
      const {client} = pagedServer(450);
      const {reading, ids} = readingOf(client, 1000);

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(450));
    });

    it('completes when a page that failed before no longer exists', async () => {
      let count = 1000;
      const {client} = pagedServer(0, (page) => {
        if (count === 1000 && page.offset > 0) {
          count = 450;
          return refusal(503);
        }
        return pageResponse(page, count);
      });
      const {reading, ids} = readingOf(client, 1000);

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(500));
    });

    it('reads items that are added while it is reading', async () => {
      const {client} = pagedServer(900);
      const {reading, ids} = readingOf(client, 300);

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(900));
    });

    it('reports the current count with each page', async () => {
      let count = 2000;
      const {client} = pagedServer(0, (page) => {
        count += 10;
        return pageResponse(page, count);
      });
      const {reading, pages, ids} = readingOf(client, 2000);

      await reading.run();

      expect(pages.at(-1)?.count).to.equal(count);
      expect(new Set(pages.map((page) => page.count))).to.have.property('size', pages.length);
      expect(new Set(ids())).to.have.property('size', ids().length);
    });
  });

  describe('adapting to response times', () => {
    it('requests smaller pages when a server slows down, and reads everything', async () => {
      const clock = new VirtualClock();
      const times: number[] = [];
      const {client, asked, most} = pagedServer(2500, undefined, {
        delay: ({size}) => {
          times.push(times.length < 3 ? 50 : 25 * size);
          return clock.sleep(times.at(-1) ?? 0);
        },
      });
      const {reading, ids} = readingOf(client, 2500);

      await clock.passDuring(() => reading.run());

      expect(ids()).to.deep.equal(idsUpTo(2500));
      // The pages that were already under way when the first slow answer came were as large.
      const large = asked.filter((_, at) => (times[at] ?? 0) > 4000);
      expect(large.length).to.be.at.most(2);
      expect(times.at(-1)).to.be.at.most(2000);
      expect(most()).to.equal(2);
    });

    it('requests larger pages when a server becomes fast', async () => {
      const clock = new VirtualClock();
      const {client, asked} = pagedServer(12_000, undefined, {
        delay: ({size}) => clock.sleep(asked.length < 4 ? 15 * size : 100),
      });
      const {reading} = readingOf(client, 12_000);

      await clock.passDuring(() => reading.run());

      expect(Math.max(...asked.map(({size}) => size))).to.be.above(700);
    });

    it('does not count the time in the queue as response time', async () => {
      const clock = new VirtualClock();
      // As fast as a page of 200 rows shall be.
      const delay = ({size}: PageRequest) => clock.sleep(7.5 * size);
      const {client, asked} = pagedServer(2400, undefined, {delay});
      const base = readingOf(client, 2400);
      const city = readingOf(client, 2400, {names: ['city']});

      await clock.passDuring(() => Promise.all([base.reading.run(), city.reading.run()]));

      const smallest = Math.min(...asked.map(({size}) => size));
      expect(smallest).to.be.at.least(150);
    });
  });

  describe('when pages fail', () => {
    it('asks a server that refuses pages of more than 300 rows for smaller ones', async () => {
      const {client, asked} = pagedServer(2000, ({size}) =>
        size > 300 ? refusal(500) : undefined,
      );
      const {reading, ids} = readingOf(client, 2000);

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(2000));
      const refused = asked.filter(({size}) => size > 300);
      // Two were under way when the first was refused; their halves were still too large.
      expect(refused.length).to.be.at.most(4);
    });

    for (const [what, answer] of [
      ['a 429', () => refusal(429)],
      ['a 500', () => refusal(500)],
      ['a 503', () => refusal(503)],
      ['half an answer', () => new Response('{"count": 800, "results": [{"id": 1')],
      ['an answer that is no list', () => Response.json({detail: 'Welcome'})],
    ] as const) {
      it(`asks for the halves of a page after ${what}`, async () => {
        const {client, asked} = pagedServer(800, (_, times) =>
          times === 1 ? answer() : undefined,
        );
        const {reading, ids} = readingOf(client, 800);

        await reading.run();

        expect(ids()).to.deep.equal(idsUpTo(800));
        expect(asked.map(({offset, size}) => [offset, size])).to.deep.equal([
          [0, 400],
          [400, 400],
          [0, 200],
          [200, 200],
        ]);
      });
    }

    it('asks for the halves of a page that took too long', async () => {
      const {client, asked} = pagedServer(
        400,
        ({size}, _, signal) =>
          size > 200
            ? new Promise((_resolve, reject) =>
                signal.addEventListener('abort', () => reject(signal.reason)),
              )
            : undefined,
        {timeoutMs: 200},
      );
      const {reading, ids} = readingOf(client, 400);

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(400));
      expect(asked.map(({size}) => size)).to.deep.equal([400, 200, 200]);
    });

    for (const count of [450, 501, 999]) {
      it(`goes on after one 503 on a list of ${count}`, async () => {
        const {client} = pagedServer(count, (_, times) => (times === 1 ? refusal(503) : undefined));
        const {reading, ids} = readingOf(client, count);

        await reading.run();

        expect(ids()).to.deep.equal(idsUpTo(count));
      });
    }

    it('waits twice as long after each failure, and then gives up', async () => {
      const {client, asked, pauses} = pagedServer(50_000, () => refusal(503));

      const error = await errorOf(readingOf(client, 50_000).reading.run());

      expect(error).to.include({code: 'http', status: 503});
      expect(asked.length).to.be.at.most(5);
      const [first = 0] = pauses;
      expect(first).to.be.within(500, 1000);
      expect(pauses).to.deep.equal(pauses.map((_, index) => first * 2 ** index));
    });

    it('sends no request before the time of Retry-After', async () => {
      const {client, pauses} = pagedServer(300, (_, times) =>
        times === 1 ? refusal(429, {'Retry-After': '3'}) : undefined,
      );

      await readingOf(client, 300).reading.run();

      expect(pauses).to.deep.equal([3000]);
    });

    it('sends no request during that time when another page arrives', async () => {
      let goOn = () => {};
      const resting = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      const {client, asked} = pagedServer(
        3000,
        ({page}, times) =>
          times === 1 && page === 1 ? refusal(429, {'Retry-After': '3'}) : undefined,
        {pause: () => resting},
      );
      const {reading, ids} = readingOf(client, 3000);

      const running = reading.run();
      await settled();
      const askedMeanwhile = asked.length;
      goOn();
      await running;

      expect(askedMeanwhile).to.equal(2);
      expect(ids()).to.deep.equal(idsUpTo(3000));
    });

    it('does not repeat a request before the time of Retry-After', async () => {
      const {client, asked, pauses} = pagedServer(300, () => refusal(503, {'Retry-After': '3600'}));

      const error = await errorOf(readingOf(client, 300).reading.run());

      expect(error).to.include({status: 503});
      expect(asked).to.have.length(1);
      expect(pauses).to.deep.equal([]);
    });

    it('requests large pages again after a short failure', async () => {
      const {client, asked} = pagedServer(20_000, (_, times) =>
        times === 1 ? refusal(503) : undefined,
      );

      await readingOf(client, 20_000).reading.run();

      expect(asked.length).to.be.at.most(60);
    });

    it('keeps the rows that have arrived when it fails, and then requests only the missing ones', async () => {
      let isBroken = true;
      const {client, asked} = pagedServer(1000, ({page}) =>
        isBroken && page > 1 ? refusal(503) : undefined,
      );
      const {reading, ids} = readingOf(client, 1000);
      expect(await errorOf(reading.run())).to.include({code: 'http', status: 503});
      expect(ids()).to.deep.equal(idsUpTo(500));
      isBroken = false;
      asked.length = 0;

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(1000));
      expect(timesOfRows(asked, 1000)).to.deep.equal([
        ...new Array<number>(500).fill(0),
        ...once(500),
      ]);
    });

    it('requests no page twice that was pending when another page failed for good', async () => {
      let isBroken = true;
      let answerSecond = () => {};
      const second = new Promise<void>((resolve) => {
        answerSecond = resolve;
      });
      const {client, asked, answered} = pagedServer(1000, async (page) => {
        if (page.page > 1 && isBroken) await second;
        if (page.page === 1 && isBroken) throw new TypeError('Failed to fetch');
        return pageResponse(page, 1000);
      });
      const {reading, ids} = readingOf(client, 1000);
      await warningsDuring(async () => {
        const running = errorOf(reading.run());
        await settled();
        answerSecond();
        expect(await running).to.include({code: 'network'});
      });
      isBroken = false;

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(1000));
      expect(timesOfRows(answered, 1000)).to.deep.equal(once(1000));
      expect(asked).to.have.length(3);
    });

    it('settles every run that was started during another one', async () => {
      let isBroken = true;
      const {client, asked} = pagedServer(1000, () => (isBroken ? refusal(400) : undefined));
      const {reading} = readingOf(client, 1000);
      await errorOf(reading.run());
      isBroken = false;
      asked.length = 0;

      // As when two columns that share a reading are loaded again.
      const first = reading.run();
      let isSecondOver = false;
      reading.run().finally(() => {
        isSecondOver = true;
      });
      await first;
      await settled();

      expect(isSecondOver).to.equal(true);
      expect(timesOfRows(asked, 1000)).to.deep.equal(once(1000));
    });

    it('stops at the first page when the server cannot be reached', async () => {
      const {client, asked} = pagedServer(50_000, () => {
        throw new TypeError('Failed to fetch');
      });

      await warningsDuring(async () => {
        const error = await errorOf(readingOf(client, 50_000).reading.run());
        expect(error).to.include({code: 'network'});
      });

      expect(asked.length).to.be.at.most(2);
    });

    it('does not halve the first 500 in a language, which the server may not know', async () => {
      const {client, asked} = pagedServer(300, () => refusal(500));
      client.knownLanguages.clear();

      expect(await errorOf(readingOf(client, 300).reading.run())).to.include({status: 500});

      expect(asked).to.have.length(1);
    });

    for (const seed of [11, 12, 13, 14, 15, 16]) {
      it(`reads every trek once, however often it is run again (seed ${seed})`, async () => {
        const die = new SeededRandom(seed);
        const count = 401 + die.below(4000);
        const {client, answered, most} = pagedServer(
          count,
          () => {
            if (!die.isTrueWith(0.35)) return undefined;
            if (die.isTrueWith(0.1)) throw new TypeError('Failed to fetch');
            return refusal(die.pick([429, 500, 502, 503]));
          },
          {
            delay: async () => {
              for (let task = die.below(6); task >= 0; task--) await Promise.resolve();
              if (die.isTrueWith(0.5)) await settled();
            },
          },
        );
        const {reading, ids} = readingOf(client, count);

        let runs = 0;
        await warningsDuring(async () => {
          while (runs++ < 200 && (await errorOf(reading.run())) !== undefined);
        });

        expect(runs, 'runs').to.be.below(200);
        expect(ids()).to.deep.equal(idsUpTo(count));
        expect(timesOfRows(answered, count)).to.deep.equal(once(count));
        expect(most()).to.be.at.most(2);
      });
    }
  });

  describe('when its source ends', () => {
    it('aborts every request, and sends no more', async () => {
      const {client, asked, signals} = pagedServer(
        50_000,
        (_, __, signal) =>
          new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason)),
          ),
      );
      const {reading, leaving, pages} = readingOf(client, 50_000);
      const running = errorOf(reading.run());
      await settled();

      leaving.abort();

      expect(await running).to.have.property('name', 'AbortError');
      await settled();
      expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, true]);
      expect(asked).to.have.length(2);
      expect(pages).to.deep.equal([]);
    });

    it('ends during the pause after a failure', async () => {
      const {client, asked} = pagedServer(300, () => refusal(503), {
        pause: (_, signal) =>
          new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason)),
          ),
      });
      const {reading, leaving} = readingOf(client, 300);
      const running = errorOf(reading.run());
      await settled();

      leaving.abort();

      expect(await running).to.have.property('name', 'AbortError');
      expect(asked).to.have.length(1);
    });
  });
});
