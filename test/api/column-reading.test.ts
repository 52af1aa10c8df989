import {expect} from '@open-wc/testing';
import {warningsDuring} from '../support/console.js';
import {once, readingOf, refusal, timesOfRows} from './column-readings.js';
import {idsUpTo, type PageRequest, pagedServer, pageResponse, row} from './paged-server.js';
import {VirtualClock} from './virtual-clock.js';

describe('ColumnReading', () => {
  it('reads the cheap fields of every trek, in the server’s order, two pages at a time', async () => {
    const {client, asked, answered, most} = pagedServer(3000);
    const {reading, ids} = readingOf(client, 3000);

    await reading.run();

    expect(ids()).to.deep.equal(idsUpTo(3000));
    expect(asked[0]).to.include({
      page: 1,
      size: 200,
      fields: 'id,name,practice,duration,length_2d,ascent,departure_geom',
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
      const {client} = pagedServer(1200, ({page}) =>
        Response.json({count: 1200, results: page === 1 ? [row(1), row(2)] : [row(2), row(3)]}),
      );
      const {reading, ids} = readingOf(client, 1200);

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
      let count = 1200;
      const {client} = pagedServer(0, (page) => {
        if (count === 1200 && page.offset > 0) {
          count = 500;
          return refusal(503);
        }
        return pageResponse(page, count);
      });
      const {reading, ids} = readingOf(client, 1200);

      await reading.run();

      expect(ids()).to.deep.equal(idsUpTo(600));
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
});
