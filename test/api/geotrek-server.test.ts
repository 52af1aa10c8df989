import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import type {ColumnPage} from '../../src/api/column-reading.js';
import {GeotrekServer} from '../../src/api/geotrek-server.js';
import type {TrekColumns} from '../../src/api/trek-columns.js';
import {trek} from '../../src/kinds/trek.js';
import {type ItemKey, itemKey} from '../../src/model/item.js';
import {warningsDuring} from '../support/console.js';
import {errorOf, idsUpTo, pagedServer, pageResponse, settled} from './paged-server.js';

/** A Geotrek that is configured for some languages, and answers 500 to the others. */
function geotrek(known: readonly string[], fail: (path: string) => boolean = () => false) {
  const asked: string[] = [];
  const client = new ApiClient('https://geotrek.example/api/v2/', {
    pause: async () => {},
    fetch: async (input) => {
      const {pathname, search, searchParams} = new URL(String(input));
      const path = decodeURIComponent(pathname.replace('/api/v2/', '') + search);
      asked.push(path);
      const language = searchParams.get('language');
      if (fail(path) || (language !== null && !known.includes(language))) {
        return new Response('<h1>Server Error (500)</h1>', {status: 500});
      }
      const name = language ? 'Lac' : Object.fromEntries(known.map((code) => [code, 'Lac']));
      return Response.json({count: 1, results: [{id: 1, name, label: name}]});
    },
  });
  const context = {kind: trek, client, language: 'de', scope: {}, files: 'none'};
  const open = () => new GeotrekServer(context, new AbortController().signal);
  return {server: open(), open, client, asked};
}

/** A Geotrek with so many treks, which a test may make fail. */
function treksOf(...[count, answer, options]: Parameters<typeof pagedServer>) {
  const paged = pagedServer(count, answer, options);
  const leaving = new AbortController();
  const context = {kind: trek, client: paged.client, language: 'de', scope: {}, files: 'none'};
  return {...paged, leaving, server: new GeotrekServer(context, leaving.signal)};
}

const serverError = () => new Response('<h1>Server Error (500)</h1>', {status: 500});

const idsOf = (pages: readonly ColumnPage[]) =>
  [...pages].sort((a, b) => a.offset - b.offset).flatMap(({rows}) => rows.map(({id}) => id));

describe('GeotrekServer', () => {
  it('finds out the languages of a server once for requests that fail together', async () => {
    const {server, asked} = geotrek(['fr']);

    const asking = Promise.all([server.page(1, 12), server.vocabulary('themes')]);
    const told = await warningsDuring(() => asking);
    const [page, themes] = await asking;

    expect(told).to.deep.equal([
      'trek-widgets: https://geotrek.example/api/v2/ does not publish in "de"; using "fr".',
    ]);
    expect(page.items.map(({name}) => name)).to.deep.equal(['Lac']);
    expect([...themes.values()].map(({label}) => label)).to.deep.equal(['Lac']);
    expect(asked.filter((path) => !path.includes('language='))).to.have.length(1);
    const german = asked.filter((path) => path.includes('language=de'));
    expect(new Set(german)).to.have.property('size', german.length);
  });

  it('keeps what it has found out for other kinds of the same server', async () => {
    const {server, open, asked} = geotrek(['fr']);

    const told = await warningsDuring(async () => {
      await server.page(1, 12);
      asked.length = 0;
      await open().page(1, 12);
    });

    expect(asked).to.have.length(1);
    expect(asked[0]).to.contain('language=fr');
    expect(told).to.have.length(1);
  });

  it('does not repeat all requests when a server that has answered fails on one', async () => {
    let isBroken = false;
    const {server, asked} = geotrek(['de'], (path) => isBroken && path.startsWith('theme/'));
    await server.page(1, 12);
    isBroken = true;
    asked.length = 0;

    const error = await server.vocabulary('themes').catch((reason: unknown) => reason);

    expect(error).to.include({status: 500});
    expect(
      asked.every((path) => path.startsWith('theme/') || !path.includes('language=')),
    ).to.equal(true);
    expect(
      asked.filter((path) => path.startsWith('theme/?') && path.includes('language=de')).length,
    ).to.be.at.most(2);
  });

  it('gives cards by their ids in the language that it finds', async () => {
    const {server} = geotrek(['fr']);

    const told = await warningsDuring(async () => {
      const cards = await server.cards([itemKey('trek', 1)], trek);
      expect([...cards.values()].map((card) => card?.name)).to.deep.equal(['Lac']);
    });

    expect(told).to.have.length(1);
  });

  it('asks which treks cross a commune with the filter of the API', async () => {
    const {server, asked} = geotrek(['de']);

    const keys = await server.keysWith('city', '12');

    expect([...keys]).to.deep.equal(['trek/1']);
    expect(asked).to.deep.equal(['trek/?cities=12&fields=id&language=de&page_size=1000']);
  });

  it('reads columns in the language that it has found', async () => {
    const {server} = geotrek(['fr']);
    const names: (string | undefined)[] = [];

    const reading = await server.columns(['base'], ({rows}) => names.push(rows[0]?.name));
    await warningsDuring(() => reading.run());

    expect(names).to.deep.equal(['Lac']);
  });

  it('asks for no page of columns twice while it finds out the language', async () => {
    const {server, client, asked} = treksOf(1200, (page) => {
      if (page.language === 'de') return serverError();
      if (page.language) return pageResponse(page, 1200);
      return Response.json({count: 1200, results: [{name: {fr: 'Lac', en: 'Lake'}}]});
    });
    client.knownLanguages.clear();
    const pages: ColumnPage[] = [];
    const reading = await server.columns(['base'], (page) => pages.push(page));

    const told = await warningsDuring(() => reading.run(1200));

    expect(idsOf(pages)).to.deep.equal(idsUpTo(1200));
    expect(asked.map(({language, page}) => [language, page])).to.deep.equal([
      ['de', 1],
      ['de', 2],
      [null, 1],
      ['fr', 1],
      ['fr', 2],
    ]);
    expect(told.filter((each) => each.includes('using "fr"'))).to.have.length(1);
  });

  it('finds out the language after one 500 for columns, also on a server that has answered in another', async () => {
    const {server, client, asked} = treksOf(300, (page) => {
      if (page.language === 'de') return serverError();
      if (page.language) return pageResponse(page, 300);
      return Response.json({count: 300, results: [{name: {fr: 'Lac'}}]});
    });
    client.knownLanguages.delete('de');
    const pages: ColumnPage[] = [];
    const reading = await server.columns(['base'], (page) => pages.push(page));

    await warningsDuring(() => reading.run(300));

    expect(idsOf(pages)).to.deep.equal(idsUpTo(300));
    expect(asked.map(({language}) => language)).to.deep.equal(['de', null, 'fr']);
  });

  it('halves a page that a server broke on once the language proves to be known', async () => {
    const {server, client, asked} = treksOf(300, (page, times) => {
      if (times === 1 || times === 3) return serverError();
      if (page.language) return pageResponse(page, 300);
      return Response.json({count: 300, results: [{name: {de: 'See'}}]});
    });
    client.knownLanguages.delete('de');
    const pages: ColumnPage[] = [];
    const reading = await server.columns(['base'], (page) => pages.push(page));

    await reading.run(300);

    expect(idsOf(pages)).to.deep.equal(idsUpTo(300));
    expect(asked.map(({language, size}) => [language, size])).to.deep.equal([
      ['de', 400],
      [null, 1],
      ['de', 400],
      ['de', 200],
      ['de', 200],
    ]);
  });

  it('asks again for the one page that a server broke on, and for no other', async () => {
    const {server, answered} = treksOf(3000, ({offset}, times) =>
      offset === 400 && times < 6 ? serverError() : undefined,
    );
    const pages: ColumnPage[] = [];
    const reading = await server.columns(['base'], (page) => pages.push(page));

    await reading.run(3000);

    expect(idsOf(pages)).to.deep.equal(idsUpTo(3000));
    const offsets = answered.map(({offset}) => offset);
    expect(new Set(offsets)).to.have.property('size', offsets.length);
  });

  it('loads an expensive column for the treks of the other columns, by their ids', async () => {
    const {server, asked} = treksOf(1200);
    const treks = new Map<ItemKey, TrekColumns>();
    const join = ({rows}: ColumnPage) => {
      for (const columns of rows) treks.set(columns.key, {...treks.get(columns.key), ...columns});
    };

    const readings = await Promise.all([
      server.columns(['base'], join),
      server.columns(['city'], join),
    ]);
    await Promise.all(readings.map((reading) => reading.run(1200)));

    expect(treks.size).to.equal(1200);
    expect(treks.get('trek/12')).to.deep.include({
      name: 'Trek 12',
      position: [6, 44],
      cityIds: ['5'],
    });
    expect(new Set(asked.map(({fields}) => fields.includes('cities')))).to.have.property('size', 2);
    expect(asked.filter(({fields}) => fields === 'id,cities')).to.have.length(asked.length / 2);
  });

  it('asks for all pages of the treks that cross a commune', async () => {
    const {server, asked} = treksOf(2300);

    const keys = await server.keysWith('city', '12');

    expect([...keys]).to.have.members(idsUpTo(2300).map((id) => itemKey('trek', id)));
    expect(asked.map(({page}) => page)).to.deep.equal([1, 2, 3]);
  });

  it('knows no filter of the API by a difficulty', async () => {
    const {server, asked} = treksOf(10);

    expect(await errorOf(server.keysWith('difficulty', '2'))).to.be.instanceOf(TypeError);

    expect(asked).to.deep.equal([]);
  });

  it('calls no column free where the server publishes no files', async () => {
    const {server} = treksOf(10);
    const reading = await server.columns(['base'], () => {});
    await reading.run(10);

    expect(server.isFree('base')).to.equal(false);
  });

  it('aborts every request when its source ends', async () => {
    const {server, leaving, signals} = treksOf(
      1000,
      (_, __, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        ),
    );
    const reading = await server.columns(['base'], () => {});
    const asking = [server.page(1, 12), reading.run(1000), server.keysWith('city', '1')];
    const errors = Promise.all(asking.map(errorOf));
    await settled();

    leaving.abort();

    for (const error of await errors) expect(error).to.have.property('name', 'AbortError');
    expect(signals.every(({aborted}) => aborted)).to.equal(true);
  });
});
