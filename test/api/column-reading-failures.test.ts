import {expect} from '@open-wc/testing';
import {SeededRandom} from '../model/search/generated-territory.js';
import {warningsDuring} from '../support/console.js';
import {once, readingOf, refusal, timesOfRows} from './column-readings.js';
import {errorOf, idsUpTo, pagedServer, pageResponse, settled} from './paged-server.js';

describe('ColumnReading, with failures and its end', () => {
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
      ['half an answer', () => new Response('{"count": 1200, "results": [{"id": 1')],
      ['an answer that is no list', () => Response.json({detail: 'Welcome'})],
    ] as const) {
      it(`asks for the halves of a page after ${what}`, async () => {
        const {client, asked} = pagedServer(1200, (_, times) =>
          times === 1 ? answer() : undefined,
        );
        const {reading, ids} = readingOf(client, 1200);

        await reading.run();

        expect(ids()).to.deep.equal(idsUpTo(1200));
        expect(asked.map(({offset, size}) => [offset, size])).to.deep.equal([
          [0, 600],
          [600, 600],
          [0, 300],
          [300, 300],
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
      const {client, asked} = pagedServer(1200, ({page}) =>
        isBroken && page > 1 ? refusal(503) : undefined,
      );
      const {reading, ids} = readingOf(client, 1200);
      expect(await errorOf(reading.run())).to.include({code: 'http', status: 503});
      expect(ids()).to.deep.equal(idsUpTo(600));
      isBroken = false;
      asked.length = 0;

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(1200));
      expect(timesOfRows(asked, 1200)).to.deep.equal([
        ...new Array<number>(600).fill(0),
        ...once(600),
      ]);
    });

    it('requests no page twice that was pending when another page failed for good', async () => {
      let isBroken = true;
      let answerSecond = () => {};
      const second = new Promise<void>((resolve) => {
        answerSecond = resolve;
      });
      const {client, asked, answered} = pagedServer(1200, async (page) => {
        if (page.page > 1 && isBroken) await second;
        if (page.page === 1 && isBroken) throw new TypeError('Failed to fetch');
        return pageResponse(page, 1200);
      });
      const {reading, ids} = readingOf(client, 1200);
      await warningsDuring(async () => {
        const running = errorOf(reading.run());
        await settled();
        answerSecond();
        expect(await running).to.include({code: 'network'});
      });
      isBroken = false;

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(1200));
      expect(timesOfRows(answered, 1200)).to.deep.equal(once(1200));
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
        const random = new SeededRandom(seed);
        const count = 401 + random.below(4000);
        const {client, answered, most} = pagedServer(
          count,
          () => {
            if (!random.isTrueWith(0.35)) return undefined;
            if (random.isTrueWith(0.1)) throw new TypeError('Failed to fetch');
            return refusal(random.pick([429, 500, 502, 503]));
          },
          {
            delay: async () => {
              for (let task = random.below(6); task >= 0; task--) await Promise.resolve();
              if (random.isTrueWith(0.5)) await settled();
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
