import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import {openFiles} from '../../src/api/files-without-server.js';
import type {Provider} from '../../src/api/provider.js';
import type {TrekColumns} from '../../src/api/trek-columns.js';
import {trek} from '../../src/kinds/trek.js';
import type {TrekSheet} from '../../src/model/trek.js';
import {warningsDuring} from '../support/console.js';
import {restoreFetch} from '../support/fake-api.js';

/** What each file answers; one that is absent cannot be told from a network failure. */
type Files = Readonly<Record<string, unknown>>;

const feature = (
  properties: object,
  geometry: unknown = {type: 'Point', coordinates: [6, 44]},
) => ({
  type: 'Feature',
  geometry,
  properties: {themes: [1], cities: [10], practice: 2, departure: 'Le port', ...properties},
});

const collection = (...features: readonly unknown[]) => ({type: 'FeatureCollection', features});

const line = {
  type: 'LineString',
  coordinates: [
    [6, 44],
    [6.1, 44],
  ],
};

/** Files of a server that each test has for itself. */
function folderOf(files: Files) {
  const origin = `https://${crypto.randomUUID()}.example`;
  const asked: string[] = [];
  window.fetch = async (input) => {
    const path = String(input).slice(`${origin}/mobile/`.length);
    asked.push(path);
    const file = files[path];
    if (file === undefined) throw new TypeError('Failed to fetch');
    return file instanceof Response ? file.clone() : Response.json(file);
  };
  const client = new ApiClient(`${origin}/api/v2/`);
  const context = {kind: trek, client, language: 'fr', scope: {}};
  return {context: context, asked, folder: `${origin}/mobile/`};
}

async function opened(files: Files) {
  const {context, ...others} = folderOf(files);
  let provider: Provider | undefined;
  const warnings = await warningsDuring(async () => {
    provider = await openFiles(context, new AbortController().signal);
  });
  if (!provider) throw new Error('the files cannot be read');
  return {provider, warnings, ...others};
}

async function failureOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('the files of a server in its place', () => {
  afterEach(restoreFetch);

  it('have the columns that are in the files, and tell that others are not', async () => {
    const treks = collection(feature({id: 2, name: 'Bois'}), feature({id: 1, name: 'Anse'}));
    const {provider} = await opened({'treks.geojson': treks});
    const rows: TrekColumns[] = [];
    const read = async (names: readonly string[]) => {
      const reading = await provider.columns(names, (page) => rows.push(...page.rows));
      return reading.run();
    };

    await read(['base', 'city', 'theme']);

    expect(rows.map(({id, cityIds, departure}) => [id, cityIds, departure])).to.deep.equal([
      [1, ['10'], 'Le port'],
      [2, ['10'], 'Le port'],
    ]);
    for (const name of provider.missingColumns) {
      const error = await failureOf(read([name]));
      expect(error, name).to.include({name: 'ApiError', code: 'not-found'});
      expect((error as Error).cause).to.equal(`The files do not have the column "${name}".`);
    }
    expect(await failureOf(provider.keysWith('label', '1'))).to.include({code: 'not-found'});
  });

  it('have pages of cards', async () => {
    const treks = [1, 2, 3].map((id) => feature({id, name: `Trek ${id}`}));
    const {provider} = await opened({'treks.geojson': collection(...treks)});

    const second = await provider.page(2, 2);

    expect(second.count).to.equal(3);
    expect(second.items.map(({id}) => id)).to.deep.equal([3]);
    expect((await provider.page(3, 2)).items).to.deep.equal([]);
  });

  it('lose a row that cannot be read, which the console says, and keep the others', async () => {
    const treks = collection(feature({id: 1, name: 'Anse'}), feature({id: '2', name: ''}), null, 3);

    const {provider, warnings} = await opened({'treks.geojson': treks});

    expect((await provider.page(1, 10)).items.map(({id}) => id)).to.deep.equal([1]);
    expect(warnings.join()).to.contain('3 of their treks cannot be read');
  });

  for (const [name, file] of Object.entries({
    'are missing': undefined,
    'are a page of HTML': new Response('<!doctype html>', {headers: {'Content-Type': 'text/html'}}),
    'are half a file': new Response('{"type": "FeatureCollection", "features": [{"id"'),
    'are refused': new Response('{}', {status: 500}),
    'are of another shape': {features: 'none'},
    'have no trek that can be read': collection({id: 1}, {id: 2}),
  })) {
    it(`are not used where they ${name}`, async () => {
      const {context} = folderOf(file === undefined ? {} : {'treks.geojson': file});
      let files: Provider | undefined;

      const warnings = await warningsDuring(async () => {
        files = await openFiles(context, new AbortController().signal);
      });

      // A provider that is not expected would take a browser minutes to print.
      expect(files === undefined).to.equal(true);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('are requested again after they could not be read', async () => {
    const files: Record<string, unknown> = {};
    const {context, asked} = folderOf(files);
    const {signal} = new AbortController();
    expect(await openFiles(context, signal)).to.equal(undefined);

    files['treks.geojson'] = collection(feature({id: 1, name: 'Anse'}));

    expect(await (await openFiles(context, signal))?.page(1, 10)).to.have.property('count', 1);
    expect(asked).to.deep.equal(['treks.geojson', 'treks.geojson']);
  });

  it('are not used for a scope that cannot be applied to them', async () => {
    const {context, asked} = folderOf({'treks.geojson': collection()});

    const files = await openFiles(
      {...context, scope: {portals: ['1']}},
      new AbortController().signal,
    );

    expect(files).to.equal(undefined);
    expect(asked).to.deep.equal([]);
  });

  it('are not used for a kind that is not in them', async () => {
    const {context, asked} = folderOf({
      'treks.geojson': collection(feature({id: 1, name: 'Anse'})),
    });
    const event = {...trek, name: 'event', isInPublishedFiles: false};

    const files = await openFiles({...context, kind: event}, new AbortController().signal);

    expect(files === undefined).to.equal(true);
    expect(asked).to.deep.equal([]);
  });

  it('can be read without the day on which they were written', async () => {
    const {warnings} = await opened({'treks.geojson': collection(feature({id: 1, name: 'Anse'}))});

    expect(warnings.join()).not.to.contain('as of');
  });

  it('show no picture and no pictogram of another server', async () => {
    const addresses = [
      ...[
        'https://elsewhere.example/a.jpg',
        '//elsewhere.example/a.jpg',
        '\\\\elsewhere.example/a',
      ],
      ...['javascript:alert(1)', 'data:image/png;base64,AAAA', 'http://[', 12, null, ''],
    ];
    const treks = addresses.map((url, id) =>
      feature({id, name: `Trek ${id}`, first_picture: {url}}),
    );
    const values = addresses.map((pictogram, id) => ({id, name: `Term ${id}`, pictogram}));
    const {provider, folder} = await opened({
      'treks.geojson': collection(...treks),
      'settings.json': {data: [null, {id: 'themes', values: [...values, {id: 99}, 'none']}]},
    });

    const pictures = (await provider.page(1, 50)).items.flatMap((card) => card.pictures);
    const themes = await provider.vocabulary('themes');

    expect(themes.size).to.equal(addresses.length);
    const found = [
      ...pictures.map(({url}) => url),
      ...[...themes.values()].flatMap(({pictogramUrl}) => pictogramUrl ?? []),
    ];
    // A path that begins with two slashes is one of this folder.
    expect(new Set(found)).to.deep.equal(new Set([`${folder}elsewhere.example/a.jpg`]));
  });

  it('give HTML on as text for the sanitiser, and lines and desks row by row', async () => {
    const html = '<img src=x onerror=alert(1)><script>alert(2)</script><p>Bois</p>';
    const desks = [
      {
        id: 4,
        name: 'Office',
        website: 'javascript:alert(1)',
        picture: 'https://elsewhere.example/',
      },
      {id: 'x', name: 'Nothing'},
      null,
    ];
    const file = feature(
      {
        ...{id: 1, name: 'Anse', description: html, information_desks: desks, pictures: 'none'},
        ...{points_reference: 'here', children: null, labels: [3, null, {}], min_elevation: 'low'},
      },
      line,
    );
    const {provider} = await opened({
      'treks.geojson': collection(feature({id: 1, name: 'Anse'})),
      '1/trek.geojson': file,
    });

    const sheet = (await provider.sheet('trek/1', trek)) as TrekSheet;

    expect(sheet.description?.html).to.equal(html);
    expect(sheet).to.deep.include({pictures: [], waypoints: [], stageIds: [], labelIds: ['3']});
    expect(sheet).not.to.have.property('minElevationMetres');
    expect(await provider.shape('trek/1', trek)).to.deep.equal({
      points: [],
      lines: [
        [
          [6, 44, 0],
          [6.1, 44, 0],
        ],
      ],
      surfaces: [],
    });
    const found = await provider.desks([4]);
    expect(found).to.deep.equal([{id: 4, name: 'Office'}]);
  });

  it('tell that a trek is not there from a trek whose file does not come', async () => {
    const {provider} = await opened({
      'treks.geojson': collection(feature({id: 1, name: 'Anse'})),
      '3/trek.geojson': new Response('<!doctype html>'),
      '4/trek.geojson': feature({name: 'No id'}),
    });

    expect(await failureOf(provider.sheet('trek/1', trek))).to.include({code: 'network'});
    expect(await failureOf(provider.sheet('trek/2', trek))).to.include({code: 'not-found'});
    expect(await failureOf(provider.sheet('trek/3', trek))).to.include({code: 'unreadable'});
    expect(await failureOf(provider.shape('trek/4', trek))).to.include({code: 'unreadable'});
  });

  it('read the vocabularies from one file, and again when it did not come', async () => {
    const files: Record<string, unknown> = {'treks.geojson': collection()};
    const {provider, asked} = await opened(files);
    expect(await failureOf(provider.vocabulary('themes'))).to.include({code: 'network'});
    files['settings.json'] = {data: [{id: 'themes', values: [{id: 1, name: 'Bois'}]}]};
    asked.length = 0;

    const themes = await provider.vocabulary('themes');
    await provider.vocabulary('cities');

    expect([...themes.values()]).to.deep.equal([{id: '1', label: 'Bois'}]);
    expect(asked).to.deep.equal(['settings.json']);
  });
});
