import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {GeotrekServer} from '../../src/api/geotrek-server.js';
import {openTreksFile} from '../../src/api/published-files.js';
import type {TrekColumns} from '../../src/api/trek-columns.js';
import {trek} from '../../src/kinds/trek.js';
import type {Scope} from '../../src/model/scope.js';
import {deferred, nextTask} from '../support/async.js';

import {until} from '../support/dom.js';

interface Files {
  readonly ids: readonly number[];
  /** Absent when there are none. */
  readonly modified?: string;
  /** Lists of `settings.json`, by their names there; absent when there is no such file. */
  readonly terms?: Readonly<Record<string, readonly object[]>>;
}

interface Server {
  readonly ids: readonly number[];
  readonly changed?: readonly number[];
}

const feature = (id: number) => ({
  type: 'Feature',
  id,
  geometry: {type: 'Point', coordinates: [6 + id / 100, 44]},
  properties: {
    ...{id, name: `Trek ${id}`, practice: (id % 2) + 1, difficulty: null, route: 1, duration: 2},
    ...{
      length: 5000.5,
      ascent: 300,
      themes: [5],
      districts: [10],
      cities: [100 + id],
      accessibilities: [],
    },
  },
});

/** A Geotrek that publishes files; each test has addresses of its own, since files are kept. */
function geotrek(files: Files, server: Server, scope: Scope = {}, stated?: string) {
  const origin = `https://${crypto.randomUUID()}.example`;
  const asked: string[] = [];
  const headers: (string | null)[] = [];
  const before = window.fetch;
  const answer = (url: URL): Response => {
    if (url.pathname.endsWith('treks.geojson')) {
      if (!files.modified) return new Response(null, {status: 404});
      const body = {type: 'FeatureCollection', features: files.ids.map(feature)};
      return Response.json(body, {headers: {'Last-Modified': files.modified}});
    }
    if (url.pathname.endsWith('settings.json')) {
      if (!files.terms) return new Response(null, {status: 404});
      const data = Object.entries(files.terms).map(([id, values]) => ({id, values}));
      return Response.json({data});
    }
    if (!url.pathname.endsWith('/trek/')) {
      const results = [{id: 1, name: 'Of the server', label: 'Of the server'}];
      return Response.json({count: 1, results});
    }
    const since = url.searchParams.get('updated_after');
    const wanted = url.searchParams.get('ids')?.split(',').map(Number);
    const ids = since
      ? (server.changed ?? [])
      : server.ids.filter((id) => wanted?.includes(id) ?? true);
    const results = ids.map((id) => ({
      id,
      name: `Trek ${id} of the server`,
      cities: [7],
      themes: [],
    }));
    return Response.json({count: ids.length, results});
  };
  window.fetch = async (input, init) => {
    const url = new URL(String(input));
    asked.push(decodeURIComponent(url.pathname + url.search));
    headers.push(new Headers(init?.headers).get('Accept-Language'));
    return answer(url);
  };
  const client = new ApiClient(`${origin}/api/v2/`);
  const context = {kind: trek, client, language: 'fr', scope, ...(stated && {files: stated})};
  const provider = new GeotrekServer(context, new AbortController().signal);
  const read = async (names: readonly string[], count?: number) => {
    const rows: TrekColumns[] = [];
    const reading = await provider.columns(names, (page) => rows.push(...page.rows));
    await reading.run(count);
    return rows;
  };
  return {provider, read, asked, headers, restore: () => (window.fetch = before)};
}

/** Whatever it waits for with a timer takes no time. */
async function withoutPatience<T>(work: () => Promise<T>): Promise<T> {
  const {setTimeout} = window;
  window.setTimeout = ((wake: () => void) => setTimeout(wake)) as typeof window.setTimeout;
  try {
    return await work();
  } finally {
    window.setTimeout = setTimeout;
  }
}

const lastNight = 'Wed, 25 Nov 2026 02:00:00 GMT';

describe('the files that a Geotrek publishes', () => {
  let restore = () => {};

  const given = (...parts: Parameters<typeof geotrek>) => {
    const made = geotrek(...parts);
    ({restore} = made);
    return made;
  };

  afterEach(() => restore());

  it('are the index where they have exactly the treks that the server has', async () => {
    const {read, asked, headers} = given({ids: [1, 2, 3], modified: lastNight}, {ids: [1, 2, 3]});

    const rows = await read(['base'], 3);

    expect(asked).to.deep.equal([
      '/mobile/treks.geojson',
      '/api/v2/trek/?fields=id&language=fr&page_size=1000&updated_after=2026-11-24',
    ]);
    expect(headers[0]).to.equal('fr');
    expect(rows[0]).to.deep.include({
      ...{id: 1, name: 'Trek 1', practiceId: '2', routeId: '1', durationHours: 2},
      ...{lengthMetres: 5000.5, ascentMetres: 300, position: [6.01, 44], cityIds: ['101']},
    });
  });

  it('bring communes and themes without another request', async () => {
    const {provider, read, asked} = given({ids: [1, 2], modified: lastNight}, {ids: [1, 2]});
    await read(['base'], 2);
    const before = asked.length;

    const rows = await read(['city', 'theme'], 2);

    expect(rows.map(({cityIds}) => cityIds)).to.deep.equal([['101'], ['102']]);
    expect(asked).to.have.length(before);
    expect(provider.isFree('city')).to.equal(true);
    expect(provider.isFree('label')).to.equal(false);
  });

  it('are left alone where one of their treks is not published any more', async () => {
    const {read} = given({ids: [1, 2, 3], modified: lastNight}, {ids: [1, 2]});

    const rows = await read(['base'], 2);

    expect(rows.map(({name}) => name)).to.deep.equal([
      'Trek 1 of the server',
      'Trek 2 of the server',
    ]);
  });

  it('are left alone where one trek has gone and another has come', async () => {
    const {read} = given({ids: [1, 2, 3], modified: lastNight}, {ids: [1, 2, 4], changed: [4]});

    const rows = await read(['base'], 3);

    expect(rows.map(({id}) => id)).to.deep.equal([1, 2, 4]);
  });

  it('are completed with what was made or changed since', async () => {
    const {read} = given({ids: [1, 2], modified: lastNight}, {ids: [1, 2, 3], changed: [2, 3]});

    const rows = await read(['base'], 3);

    const names = new Map(rows.map(({id, name}) => [id, name]));
    expect([...names].sort()).to.deep.equal([
      [1, 'Trek 1'],
      [2, 'Trek 2 of the server'],
      [3, 'Trek 3 of the server'],
    ]);
  });

  it('are in the order of their names, also where the server has completed them', async () => {
    const ids = [1, 2, 3, 4];
    const {read} = given({ids: [1, 2, 4], modified: lastNight}, {ids, changed: [2, 3]});

    const rows = await read(['base'], 4);

    expect(rows.map(({id}) => id)).to.deep.equal(ids);
  });

  it('are narrowed to the scope, and left alone where they lack a part of it', async () => {
    const one = given({ids: [1, 2, 3], modified: lastNight}, {ids: [2]}, {practices: ['1']});
    expect((await one.read(['base'], 1)).map(({name}) => name)).to.deep.equal(['Trek 2']);
    restore();
    const other = given({ids: [1, 2, 3], modified: lastNight}, {ids: [2]}, {portals: ['1']});

    const rows = await other.read(['base'], 1);

    expect(rows.map(({name}) => name)).to.deep.equal(['Trek 2 of the server']);
    expect(other.asked.some((path) => path.includes('geojson'))).to.equal(false);
  });

  it('are not needed: without them the server is asked', async () => {
    const {read} = given({ids: []}, {ids: [1]});

    expect(await read(['base'], 1)).to.have.length(1);
  });

  it('are not requested with "none", and elsewhere with an address', async () => {
    const none = given({ids: [1], modified: lastNight}, {ids: [1]}, {}, 'none');
    await none.read(['base'], 1);
    expect(none.asked.every((path) => path.startsWith('/api/'))).to.equal(true);
    restore();
    const elsewhere = given(
      {ids: [1], modified: lastNight},
      {ids: [1]},
      {},
      `https://${crypto.randomUUID()}.example/files/`,
    );

    await elsewhere.read(['base'], 1);

    expect(elsewhere.asked[0]).to.equal('/files/treks.geojson');
  });

  it('are compared with the server’s own count where no card has told it', async () => {
    const {read, asked} = given({ids: [1, 2], modified: lastNight}, {ids: [1, 2]});

    const rows = await read(['base']);

    expect(asked[1]).to.equal('/api/v2/trek/?fields=id&language=fr&page_size=1');
    expect(rows.map(({name}) => name)).to.deep.equal(['Trek 1', 'Trek 2']);
  });

  it('are requested while the first cards are, and compared with the server after them', async () => {
    const {provider, asked} = given({ids: [1], modified: lastNight}, {ids: [1]});

    const reading = await provider.columns(['base'], () => {});
    await nextTask();
    expect(asked).to.deep.equal(['/mobile/treks.geojson']);
    await reading.run(1);

    expect(asked.slice(1)).to.deep.equal([
      '/api/v2/trek/?fields=id&language=fr&page_size=1000&updated_after=2026-11-24',
    ]);
  });

  it('are compared however long that takes a busy server, once they are there', async () => {
    const {provider, asked} = given({ids: [1], modified: lastNight}, {ids: [1]});
    const {promise: released, resolve: release} = deferred();
    const answer = window.fetch;
    window.fetch = async (input, init) => {
      if (String(input).includes('updated_after')) await released;
      return answer(input, init);
    };
    const rows: TrekColumns[] = [];
    const reading = await provider.columns(['base'], (page) => rows.push(...page.rows));
    // A browser may need many tasks to read a file.
    for (let task = 0; task < 50; task++) await nextTask();
    const running = withoutPatience(() => reading.run(1));
    await nextTask();
    await nextTask();

    release();
    await running;

    expect(rows.map(({name}) => name)).to.deep.equal(['Trek 1']);
    expect(asked.filter((path) => path.includes('name'))).to.be.empty;
  });

  it('are not waited for when they are late', async () => {
    const {provider, asked} = given({ids: [1], modified: lastNight}, {ids: [1]});
    const {promise: released, resolve: release} = deferred();
    const answer = window.fetch;
    window.fetch = async (input, init) => {
      if (String(input).includes('geojson')) await released;
      return answer(input, init);
    };
    const rows: TrekColumns[] = [];
    const reading = await provider.columns(['base'], (page) => rows.push(...page.rows));

    await withoutPatience(() => reading.run(1));

    expect(rows.map(({name}) => name)).to.deep.equal(['Trek 1 of the server']);
    release();
    await until(() => asked.some((path) => path.includes('updated_after')), 'they are compared');
  });

  it('are not requested before the cards of a part of the treks, which may be all of them', async () => {
    const {provider, asked} = given(
      {ids: [1], modified: lastNight},
      {ids: [1]},
      {practices: ['2']},
    );

    const reading = await provider.columns(['base'], () => {});
    await nextTask();
    expect(asked).to.deep.equal([]);
    await reading.run(1);

    expect(asked[0]).to.equal('/mobile/treks.geojson');
  });

  describe('with vocabularies', () => {
    const practices = [
      {id: 1, name: 'À pied', pictogram: '/media/upload/foot.svg'},
      {id: 2, name: 'À vélo', pictogram: null},
    ];
    const both = {ids: [1, 2]};

    it('bring them, each time without a request to the server', async () => {
      const {provider, read, asked} = given(
        {
          ...both,
          modified: lastNight,
          terms: {practice: practices, route: [{id: 1, name: 'Boucle'}]},
        },
        both,
      );
      await read(['base'], 2);
      asked.length = 0;

      const vocabularies = [
        await provider.vocabulary('practices'),
        await provider.vocabulary('routes'),
      ];

      expect(
        vocabularies.map((terms) => [...terms.values()].map(({label}) => label)),
      ).to.deep.equal([['À pied', 'À vélo'], ['Boucle']]);
      expect(vocabularies[0]?.get('1')?.pictogramUrl).to.match(
        /example\/mobile\/media\/upload\/foot\.svg$/,
      );
      expect(asked).to.deep.equal(['/mobile/settings.json']);
    });

    it('leave those to the server that lack a term of a trek, or are not theirs', async () => {
      const {provider, read} = given(
        {...both, modified: lastNight, terms: {practice: practices.slice(1), label: practices}},
        both,
      );
      await read(['base'], 2);

      for (const name of ['practices', 'themes', 'labels'] as const) {
        const terms = await provider.vocabulary(name);
        expect(
          [...terms.values()].map(({label}) => label),
          name,
        ).to.deep.equal(['Of the server']);
      }
    });

    it('leave them to the server where it has other treks, or no file of settings', async () => {
      for (const [ids, terms] of [
        [[1], {practice: practices}],
        [[1, 2], undefined],
      ] as const) {
        const {provider, read} = given(
          {...both, modified: lastNight, ...(terms && {terms})},
          {ids},
        );
        await read(['base'], ids.length);

        const found = await provider.vocabulary('practices');

        expect([...found.values()].map(({label}) => label)).to.deep.equal(['Of the server']);
        restore();
      }
    });

    it('are not looked for by a list that needs no index', async () => {
      const {provider, asked} = given(
        {...both, modified: lastNight, terms: {practice: practices}},
        both,
      );

      await provider.vocabulary('practices');

      expect(asked.every((path) => path.startsWith('/api/'))).to.equal(true);
    });
  });

  it('come for a source although another one that waits for them ends', async () => {
    const {promise: released, resolve: release} = deferred();
    const before = window.fetch;
    window.fetch = async (_, init) => {
      await released;
      init?.signal?.throwIfAborted();
      return Response.json({type: 'FeatureCollection', features: [feature(1)]});
    };
    try {
      const client = new ApiClient(`https://${crypto.randomUUID()}.example/api/v2/`);
      const context = {kind: trek, client, language: 'fr', scope: {}};
      const first = new AbortController();
      const given = openTreksFile(context, first.signal);
      const kept = openTreksFile(context, new AbortController().signal);

      first.abort();
      release();
      await given;

      expect((await kept)?.read({})?.treks.map(({row}) => row.id)).to.deep.equal([1]);
    } finally {
      window.fetch = before;
    }
  });
});
