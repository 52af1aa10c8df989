import {expect} from '@open-wc/testing';
import {apiAddress} from '../../src/api/address.js';
import {readCards} from '../../src/api/cards-by-id.js';
import {ApiClient} from '../../src/api/client.js';
import {readItemPage} from '../../src/api/item-pages.js';
import {readItemShape, readItemSheet} from '../../src/api/item-sheets.js';
import type {RequestContext} from '../../src/api/request-context.js';
import {trek} from '../../src/kinds/trek.js';
import type {ItemCard, ItemKey} from '../../src/model/item.js';
import type {Scope} from '../../src/model/scope.js';
import type {TrekSheet} from '../../src/model/trek.js';
import {warningsDuring} from '../support/console.js';
import {type Behaviour, sampleApi} from '../support/sample.js';
import {trekKeys} from '../support/scripted-provider.js';

interface Asked {
  readonly context: RequestContext;
  /** The parts of the addresses after the API's own. */
  readonly paths: readonly string[];
}

/** A sheet as the kind of treks reads it. */
async function readTrekSheet(context: RequestContext, key: ItemKey, signal?: AbortSignal) {
  return (await readItemSheet(context, key, trek, signal)) as TrekSheet;
}

/** Asks the sample server, and writes down what. */
function asks(behaviour: Behaviour = {}, scope: Scope = {}): Asked {
  const address = apiAddress(sampleApi(behaviour), location.href) ?? '';
  const paths: string[] = [];
  const client = new ApiClient(address, {
    pause: async () => {},
    fetch: (input, init) => {
      paths.push(String(input).slice(address.length));
      return fetch(input, init);
    },
  });
  return {context: {kind: trek, client, language: 'fr', scope}, paths};
}

interface SaidTrek {
  readonly name: string;
  readonly duration: number;
  readonly length_2d: number;
  readonly ascent: number;
  readonly themes: readonly number[];
  readonly cities: readonly number[];
  readonly departure_city: number;
  readonly departure_geom: readonly [number, number];
}

async function wireTrek(id: number, language: string): Promise<SaidTrek> {
  const answer = await fetch(`/geotrek/api/v2/trek/${id}/?language=${language}`);
  return (await answer.json()) as SaidTrek;
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('readItemPage', () => {
  it('asks once for everything a card shows', async () => {
    const {context, paths} = asks();

    const {count, items} = await readItemPage(context, {page: 1, pageSize: 12});

    expect(count).to.equal(48);
    expect(items).to.have.lengthOf(12);
    expect(paths).to.have.lengthOf(1);
    expect(paths[0]).to.match(/^trek\/\?fields=id,name,.*,attachments&language=fr&page_size=12$/);
  });

  it('converts the answer to the model, in the language of the request', async () => {
    const {context} = asks();
    const said = await wireTrek(1001, 'en');

    const {items} = await readItemPage({...context, language: 'en'}, {page: 1, pageSize: 48});

    const card = items.find(({id}) => id === 1001);
    expect(card).to.deep.include({
      name: said.name,
      durationHours: said.duration,
      lengthMetres: said.length_2d,
      ascentMetres: said.ascent,
      themeIds: said.themes.map(String),
      departureCityId: String(said.departure_city),
      position: said.departure_geom,
    });
    expect(card?.pictures).not.to.be.empty;
  });

  it('asks for a later page by its number', async () => {
    const {context, paths} = asks();

    const {items} = await readItemPage(context, {page: 4, pageSize: 15});

    expect(items).to.have.lengthOf(3);
    expect(paths[0]).to.contain('page=4&');
  });

  it('passes the scope on as filters', async () => {
    const scope: Scope = {practices: ['4', '3'], inBbox: [-10, 40, 10, 52], themes: []};
    const {context, paths} = asks({}, scope);

    await readItemPage(context, {page: 1, pageSize: 12});

    expect(paths[0]).to.contain('in_bbox=-10,40,10,52&');
    expect(paths[0]).to.contain('practices=4,3');
    expect(paths[0]).not.to.contain('themes=&');
  });

  it('leaves out items outside the ids of the scope, which an old server ignores', async () => {
    const {context} = asks({version: '2.98.1'}, {ids: ['1006', '1007']});

    const {items} = await readItemPage(context, {page: 1, pageSize: 48});

    expect(items.map(({id}) => id)).to.have.members([1006, 1007]);
    expect(context.client.ignoresIds).to.equal(true);
  });

  it('drops unreadable treks with one warning, and shows the others', async () => {
    const results = [
      {id: 1, name: 'Good'},
      {id: 'x', name: 'Bad'},
      {id: 3, name: {fr: '', en: null}},
      {id: 4, name: 'Good too', length_2d: 'far', themes: null, departure_geom: [900000, 6e6]},
    ];
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      fetch: async () => Response.json({count: 4, results}),
    });
    const context: RequestContext = {kind: trek, client, language: 'fr', scope: {}};
    let items: readonly ItemCard[] = [];

    const told = await warningsDuring(async () => {
      ({items} = await readItemPage(context, {page: 1, pageSize: 12}));
    });

    expect(items.map(({name}) => name)).to.deep.equal(['Good', 'Good too']);
    expect(items[1]).not.to.have.any.keys('lengthMetres', 'position');
    expect(told).to.deep.equal([
      'trek-widgets: dropped 2 unreadable treks of https://geotrek.example/api/v2/: ' +
        'id: Invalid input; name: Invalid input',
    ]);
  });

  it('shows what is readable of the sample’s own bad rows', async () => {
    const {context} = asks({fault: 'bad-rows', on: 'trek'});
    let items: readonly ItemCard[] = [];

    await warningsDuring(async () => {
      ({items} = await readItemPage(context, {page: 1, pageSize: 48}));
    });

    expect(items).not.to.be.empty;
  });

  it('reads NaN as unknown', async () => {
    const {context} = asks({fault: 'nan', on: 'trek'});

    const {items} = await readItemPage(context, {page: 1, pageSize: 12});

    expect(items).to.have.lengthOf(12);
  });

  it('says unreadable to an answer that is no list', async () => {
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      fetch: async () => Response.json({message: 'Welcome'}),
    });
    const context: RequestContext = {kind: trek, client, language: 'fr', scope: {}};

    const error = await errorOf(readItemPage(context, {page: 1, pageSize: 12}));

    expect(error).to.have.property('code', 'unreadable');
  });
});

describe('readItemPage, of a server without the module of a kind', () => {
  const without = (code: number, isGeotrek = true): RequestContext => {
    const fetch = async (url: RequestInfo | URL) =>
      String(url).endsWith('/version') && isGeotrek
        ? Response.json({version: '2.126.0'})
        : Response.json({detail: 'Not found.'}, {status: code});
    const client = new ApiClient('https://geotrek.example/api/v2/', {fetch, pause: async () => {}});
    return {kind: trek, client, language: 'fr', scope: {}};
  };

  it('gives an empty list, and says so once', async () => {
    const context = without(404);

    const told = await warningsDuring(async () => {
      for (const pageSize of [12, 24]) {
        const page = await readItemPage(context, {page: 1, pageSize});
        expect(page).to.deep.equal({count: 0, items: []});
      }
    });

    expect(told).to.deep.equal([
      'trek-widgets: https://geotrek.example/api/v2/trek/ is not there: ' +
        'its module is not installed, or the server is too old.',
    ]);
  });

  it('gives an empty list where the API is private', async () => {
    const told = await warningsDuring(async () => {
      const page = await readItemPage(
        {...without(401), kind: {...trek, path: 'private/'}},
        {page: 1, pageSize: 12},
      );
      expect(page.count).to.equal(0);
    });

    expect(told).to.deep.equal([
      'trek-widgets: https://geotrek.example/api/v2/private/ is not public, ' +
        'and nothing of it is shown.',
    ]);
  });

  it('fails where nothing else of a Geotrek answers, either', async () => {
    const page = readItemPage(without(404, false), {page: 1, pageSize: 12});

    await page.then(
      () => expect.fail('there is a page'),
      (error: unknown) => expect(error).to.include({code: 'not-found'}),
    );
  });

  it('fails for a later page, and where the server breaks', async () => {
    const told = await warningsDuring(async () => {
      const later = await errorOf(readItemPage(without(404), {page: 2, pageSize: 12}));
      const broken = await errorOf(readItemPage(without(500), {page: 1, pageSize: 12}));

      expect(later).to.include({code: 'not-found', status: 404});
      expect(broken).to.include({code: 'http', status: 500});
    });

    expect(told).to.deep.equal([]);
  });
});

describe('readCards', () => {
  it('asks for all of them at once', async () => {
    const {context, paths} = asks();

    const cards = await readCards(context, trekKeys(1001, 1002, 1003, 1002));

    expect([...cards.keys()]).to.have.members(trekKeys(1001, 1002, 1003));
    expect(cards.get('trek/1001')?.pictures[0]?.url).to.be.a('string');
    expect(paths).to.have.lengthOf(1);
    expect(paths[0]).to.contain('&ids=1001,1002,1003&').and.to.contain('page_size=3');
  });

  it('asks one by one where the server is too old, and remembers', async () => {
    const {context, paths} = asks({version: '2.98.1'});

    const first = await readCards(context, trekKeys(1040, 1041));
    const asked = paths.length;
    const second = await readCards(context, trekKeys(1042));

    expect([...first.keys()]).to.have.members(trekKeys(1040, 1041));
    expect([...second.keys()]).to.deep.equal(trekKeys(1042));
    expect(paths.slice(asked).map((path) => path.split('?')[0])).to.deep.equal(['trek/1042/']);
  });

  it('tells which ones the server does not know', async () => {
    const {context} = asks();

    const cards = await readCards(context, trekKeys(1001, 999_999));

    expect([...cards.keys()]).to.deep.equal(trekKeys(1001, 999_999));
    expect(cards.get('trek/1001')?.id).to.equal(1001);
    expect(cards.get('trek/999999')).to.equal(undefined);
  });

  it('asks for many in several requests', async () => {
    const {context, paths} = asks({treks: 250});
    const ids = Array.from({length: 230}, (_, index) => 1001 + index);

    const cards = await readCards(context, trekKeys(...ids));

    expect(paths.filter((path) => path.includes('ids='))).to.have.lengthOf(3);
    // A stage that is published only as such is in no list; it may be missing in French, too.
    expect(cards.size).to.be.above(225);
  });

  it('gives those that arrived when a part fails', async () => {
    const ids = Array.from({length: 150}, (_, index) => index + 1);
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      pause: async () => {},
      fetch: async (input) => {
        const asked = new URL(String(input)).searchParams.get('ids')?.split(',').map(Number);
        if (!asked?.includes(1)) return new Response(null, {status: 502});
        return Response.json({count: 100, results: asked.map((id) => ({id, name: `Trek ${id}`}))});
      },
    });

    const cards = await readCards(
      {kind: trek, client, language: 'fr', scope: {}},
      trekKeys(...ids),
    );

    expect(cards.size).to.equal(100);
  });

  it('fails when nothing arrived', async () => {
    const {context} = asks({fault: '502'});

    const error = await errorOf(readCards(context, trekKeys(1001, 1002)));

    expect(error).to.include({code: 'http', status: 502});
  });

  it('sends no request without keys', async () => {
    const {context, paths} = asks();

    expect((await readCards(context, [])).size).to.equal(0);
    expect(paths).to.deep.equal([]);
  });
});

describe('readItemSheet', () => {
  it('asks once for what a sheet shows, and for nothing else', async () => {
    const {context, paths} = asks();

    const sheet = await readTrekSheet(context, 'trek/1001');

    expect(sheet.description?.html).to.contain('<li>');
    expect(sheet.shape.lines[0]?.length).to.be.above(50);
    expect(sheet.descentMetres).to.be.above(0);
    expect(sheet.gpxUrl).to.match(/^http:\/\/.*\.gpx$/);
    expect(paths).to.have.lengthOf(1);
    expect(paths[0]).to.match(/^trek\/1001\/\?fields=/);
    expect(paths[0])
      .not.to.contain('view_points')
      .and.not.to.match(/\bpublished\b/);
  });

  it('starts an interrupted track at its first vertex', async () => {
    const {context} = asks();

    const interrupted = await readTrekSheet(context, 'trek/1007');
    const placeless = await readTrekSheet(context, 'trek/1009');

    expect(interrupted.shape.lines).to.have.lengthOf(2);
    expect(interrupted.position).to.deep.equal(interrupted.shape.lines[0]?.[0]?.slice(0, 2));
    expect(placeless.position).to.deep.equal(placeless.shape.lines[0]?.[0]?.slice(0, 2));
  });

  it('names the stages of a walk of several days in their order', async () => {
    const {context} = asks();

    const walk = await readTrekSheet(context, 'trek/1010');
    const stage = await readTrekSheet(context, 'trek/1012');

    expect(walk.stageIds).to.deep.equal([1011, 1012, 1013, 1014]);
    expect(stage.parentIds).to.deep.equal([1010]);
  });

  it('is not found in a language that nobody wrote it in', async () => {
    const {context} = asks();

    const error = await errorOf(readTrekSheet({...context, language: 'en'}, 'trek/1026'));

    expect(error).to.include({code: 'not-found', status: 404});
  });

  it('is aborted with its signal', async () => {
    const {context} = asks();

    const error = await errorOf(readTrekSheet(context, 'trek/1001', AbortSignal.abort()));

    expect(error).to.have.property('name', 'AbortError');
  });
});

describe('readItemShape', () => {
  it('asks for the geometry alone', async () => {
    const {context, paths} = asks();

    const {lines} = await readItemShape(context, 'trek/1007', trek);

    expect(lines).to.have.lengthOf(2);
    expect(paths).to.deep.equal(['trek/1007/?fields=geometry&language=fr']);
  });
});
