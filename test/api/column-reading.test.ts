import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {type ColumnPage, ColumnReading} from '../../src/api/column-reading.js';
import type {ColumnName} from '../../src/api/trek-columns.js';

interface Asked {
  readonly page: number;
  readonly size: number;
  readonly fields: string;
}

/** A server of some treks, which a test may make fail. */
function serverOf(
  count: number,
  answer: (asked: Asked, times: number) => Response | undefined = () => undefined,
) {
  const asked: Asked[] = [];
  const pauses: number[] = [];
  let running = 0;
  let most = 0;
  const client = new ApiClient('https://geotrek.example/api/v2/', {
    pause: async (ms) => {
      pauses.push(ms);
    },
    fetch: async (input, init) => {
      const {searchParams} = new URL(String(input));
      const size = Number(searchParams.get('page_size'));
      const page = Number(searchParams.get('page') ?? 1);
      const request = {page, size, fields: searchParams.get('fields') ?? ''};
      asked.push(request);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve));
      running--;
      init?.signal?.throwIfAborted();
      const special = answer(request, asked.length);
      if (special) return special;
      const first = (page - 1) * size;
      if (first >= count && page > 1) return Response.json({detail: 'No page'}, {status: 404});
      const here = Math.max(0, Math.min(size, count - first));
      const results = Array.from({length: here}, (_, index) => row(first + index + 1));
      return Response.json({count, results});
    },
  });
  client.hasAnswered = true;
  return {client, asked, pauses, most: () => most};
}

const row = (id: number) => ({
  ...{id, name: `Trek ${id}`, cities: [id % 7], description_teaser: '<p>Un &eacute;tang</p>'},
  departure_geom: [6, 44],
});

function readingOf(client: ApiClient, count: number, names: readonly ColumnName[] = ['base']) {
  const pages: ColumnPage[] = [];
  const leaving = new AbortController();
  const reading = new ColumnReading(
    {client, language: 'fr', scope: {}},
    {names, count, signal: leaving.signal, onPage: (page) => pages.push(page)},
  );
  const ids = () => pages.flatMap(({rows}) => rows.map(({id}) => id));
  return {reading, pages, ids, leaving};
}

const everyId = (count: number) => Array.from({length: count}, (_, index) => index + 1);

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('ColumnReading', () => {
  it('reads the cheap fields of every trek, two pages at a time', async () => {
    const {client, asked, most} = serverOf(3000);
    const {reading, ids} = readingOf(client, 3000);

    await reading.run();

    expect(ids().sort((a, b) => a - b)).to.deep.equal(everyId(3000));
    expect(asked[0]).to.deep.equal({
      page: 1,
      size: 200,
      fields: 'id,name,practice,difficulty,route,duration,length_2d,ascent,departure_geom',
    });
    expect(most()).to.equal(2);
  });

  it('reads a dear column by itself, and texts as plain text', async () => {
    const {client, asked} = serverOf(20);
    const {reading, pages} = readingOf(client, 20, ['city', 'texts']);

    await reading.run();

    expect(asked[0]?.fields).to.equal('id,cities,departure,arrival,description_teaser');
    expect(pages[0]?.rows[0]).to.deep.include({id: 1, cityIds: ['1'], teaser: 'Un étang'});
  });

  it('asks a server that refuses pages of more than 300 rows for smaller ones', async () => {
    const {client, asked} = serverOf(2000, ({size}) =>
      size > 300 ? new Response('<h1>500</h1>', {status: 500}) : undefined,
    );
    const {reading, ids} = readingOf(client, 2000);

    await reading.run();

    expect(ids().sort((a, b) => a - b)).to.deep.equal(everyId(2000));
    const refused = asked.filter(({size}) => size > 300);
    // Two were under way when the first was refused; their halves were still too large.
    expect(refused.length).to.be.at.most(4);
  });

  it('leaves a server that asks for it alone as long as it asks', async () => {
    const {client, pauses} = serverOf(300, (_, times) =>
      times === 1 ? new Response(null, {status: 429, headers: {'Retry-After': '3'}}) : undefined,
    );

    await readingOf(client, 300).reading.run();

    expect(pauses).to.deep.equal([3000]);
  });

  it('keeps what has arrived when it fails, and then asks only for what is missing', async () => {
    let isBroken = true;
    const {client, asked} = serverOf(1000, ({page}) =>
      isBroken && page > 1 ? new Response(null, {status: 503}) : undefined,
    );
    const {reading, ids} = readingOf(client, 1000);
    expect(await errorOf(reading.run())).to.include({code: 'http', status: 503});
    expect(ids()).to.deep.equal(everyId(500));
    isBroken = false;
    asked.length = 0;

    await reading.run();

    expect(ids().sort((a, b) => a - b)).to.deep.equal(everyId(1000));
    expect(asked.every(({page, size}) => (page - 1) * size >= 500)).to.equal(true);
  });

  it('stops at the first page when the server cannot be reached', async () => {
    const {client, asked} = serverOf(50_000, () => {
      throw new TypeError('Failed to fetch');
    });

    expect(await errorOf(readingOf(client, 50_000).reading.run())).to.include({code: 'network'});

    expect(asked.length).to.be.at.most(2);
  });

  it('does not halve the first 500 of a server, which may not know the language', async () => {
    const {client, asked} = serverOf(300, () => new Response(null, {status: 500}));
    client.hasAnswered = false;

    expect(await errorOf(readingOf(client, 300).reading.run())).to.include({status: 500});

    expect(asked).to.have.length(1);
  });

  it('counts a trek once that moved between two pages', async () => {
    const {client} = serverOf(1000, ({page}) =>
      Response.json({count: 1000, results: page === 1 ? [row(1), row(2)] : [row(2), row(3)]}),
    );
    const {reading, ids} = readingOf(client, 1000);

    await reading.run();

    expect(ids().sort()).to.deep.equal([1, 2, 3]);
  });

  it('is content when the list has become shorter', async () => {
    const {client} = serverOf(450);
    const {reading, ids} = readingOf(client, 1000);

    await reading.run();

    expect(ids()).to.have.length(450);
  });

  it('reads what came while it was reading', async () => {
    const {client} = serverOf(900);
    const {reading, ids} = readingOf(client, 300);

    await reading.run();

    expect(ids().sort((a, b) => a - b)).to.deep.equal(everyId(900));
  });

  it('gives up its requests with its source', async () => {
    const {client, asked} = serverOf(50_000);
    const {reading, leaving} = readingOf(client, 50_000);
    const running = reading.run();
    await new Promise((resolve) => setTimeout(resolve, 5));

    leaving.abort();

    expect(await errorOf(running)).to.have.property('name', 'AbortError');
    const {length} = asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).to.have.length(length);
  });
});
