import {expect} from '@open-wc/testing';
import {apiAddress} from '../../src/api/address.js';
import {ApiClient} from '../../src/api/client.js';
import type {RequestContext} from '../../src/api/request-context.js';
import {readVocabulary} from '../../src/api/vocabularies.js';
import {trek} from '../../src/kinds/trek.js';
import type {Scope} from '../../src/model/scope.js';
import {sampleApi} from '../support/sample.js';

/** Answers each path with its rows, a page at a time; 404 where there are none. */
function serving(rows: Readonly<Record<string, readonly object[]>>, scope: Scope = {}) {
  const asked: string[] = [];
  const client = new ApiClient('https://geotrek.example/api/v2/', {
    pause: async () => {},
    fetch: async (input) => {
      const {pathname, searchParams, search} = new URL(String(input));
      const path = pathname.slice('/api/v2/'.length, -1);
      asked.push(path + search);
      const all = rows[path];
      if (!all) return new Response('<h1>Not found</h1>', {status: 404});
      const page = Number(searchParams.get('page') ?? 1);
      const results = all.slice((page - 1) * 1000, page * 1000);
      return Response.json({count: all.length, next: 'http://wrong.example', results});
    },
  });
  const context: RequestContext = {kind: trek, client, language: 'fr', scope};
  return {context: context, asked};
}

const labels = (vocabulary: ReadonlyMap<string, {readonly label: string}>) =>
  [...vocabulary.values()].map(({label}) => label);

describe('readVocabulary', () => {
  it('reads the sample’s vocabularies', async () => {
    const client = new ApiClient(apiAddress(sampleApi(), location.href) ?? '');
    const context: RequestContext = {kind: trek, client, language: 'en', scope: {}};

    const practices = await readVocabulary(context, 'practices');

    expect(practices.size).to.be.above(1);
    for (const [id, {label, pictogramUrl}] of practices) {
      expect(id).to.match(/^\d+$/);
      expect(label).not.to.equal('');
      expect(pictogramUrl).to.match(/^http/);
    }
  });

  it('asks for no more than it shows', async () => {
    const {context, asked} = serving({trek_difficulty: []});

    await readVocabulary(context, 'difficulties');

    expect(asked).to.deep.equal([
      'trek_difficulty?fields=id,label,pictogram&language=fr&page_size=1000',
    ]);
  });

  it('sends one request for each page, for all callers', async () => {
    const {context, asked} = serving({theme: [{id: 1, label: 'Faune'}]});

    await readVocabulary(context, 'themes');
    const again = await readVocabulary({...context, scope: {practices: ['4']}}, 'themes');

    expect(labels(again)).to.deep.equal(['Faune']);
    expect(asked).to.have.lengthOf(1);
  });

  it('keeps the server’s order where the administrator has set none', async () => {
    const {context} = serving({
      trek_difficulty: [
        {id: 3, label: 'Facile'},
        {id: 1, label: 'Difficile'},
      ],
    });

    expect(labels(await readVocabulary(context, 'difficulties'))).to.deep.equal([
      'Facile',
      'Difficile',
    ]);
  });

  it('sorts by the administrator’s order, then by label as the language does', async () => {
    const {context} = serving({
      trek_practice: [
        {id: 1, name: 'Vélo', order: null},
        {id: 2, name: 'Zen', order: 2},
        {id: 3, name: 'Équestre', order: 2},
        {id: 4, name: 'Escalade', order: 2},
        {id: 5, name: 'Pédestre', order: 1},
      ],
    });

    expect(labels(await readVocabulary(context, 'practices'))).to.deep.equal([
      'Pédestre',
      'Équestre',
      'Escalade',
      'Zen',
      'Vélo',
    ]);
  });

  it('reads every page', async () => {
    const communes = Array.from({length: 1234}, (_, index) => ({
      id: index + 1,
      name: `Commune ${index + 1}`,
    }));
    const {context, asked} = serving({city: communes});

    const cities = await readVocabulary(context, 'cities');

    expect(cities.size).to.equal(1234);
    expect(asked.map((path) => /[&?]page=\d+/.exec(path)?.[0])).to.deep.equal([
      undefined,
      '&page=2',
    ]);
  });

  it('narrows by portal, but not where that would break the server', async () => {
    const rows = {theme: [], infrastructure_type: [], signage_type: [], city: []};
    const {context, asked} = serving(rows, {portals: ['1', '2'], themes: ['3']});

    await readVocabulary(context, 'themes');
    await readVocabulary(context, 'infrastructureTypes');
    await readVocabulary(context, 'signageTypes');
    await readVocabulary(context, 'cities');

    expect(asked.map((path) => path.includes('portals=1,2'))).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
    expect(asked.some((path) => path.includes('themes='))).to.equal(false);
  });

  it('is empty on a server that is too old to have it', async () => {
    const {context} = serving({});

    expect((await readVocabulary(context, 'ratings')).size).to.equal(0);
  });

  it('fails when the server does', async () => {
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      pause: async () => {},
      fetch: async () => new Response(null, {status: 500}),
    });
    const error: unknown = await readVocabulary(
      {kind: trek, client, language: 'fr', scope: {}},
      'themes',
    ).catch((reason: unknown) => reason);

    expect(error).to.include({code: 'http', status: 500});
  });

  it('takes the label of another language where it is not translated', async () => {
    const {context, asked} = serving({
      theme: [
        {id: 1, label: {fr: 'Faune', en: 'Wildlife'}},
        {id: 2, label: {fr: 'Flore', en: ''}},
      ],
    });
    const client = {
      ...context,
      language: 'en',
    };

    expect(labels(await readVocabulary(client, 'themes'))).to.deep.equal(['Wildlife', 'Flore']);
    expect(asked).to.have.lengthOf(1);
  });

  it('requests all languages when the answer has no label for a term', async () => {
    const asked: string[] = [];
    const client = new ApiClient('https://geotrek.example/api/v2/', {
      fetch: async (input) => {
        asked.push(String(input));
        const inEnglish = String(input).includes('language=en');
        const results = inEnglish
          ? [
              {id: 1, label: 'Wildlife'},
              {id: 2, label: null},
              {id: 3, label: ''},
            ]
          : [
              {id: 1, label: {fr: 'Faune', en: 'Wildlife'}},
              {id: 2, label: {fr: 'Flore', en: null}},
              {id: 3, label: {fr: '', en: ''}},
            ];
        return Response.json({count: 3, results});
      },
    });

    const themes = await readVocabulary({kind: trek, client, language: 'en', scope: {}}, 'themes');

    expect(labels(themes)).to.deep.equal(['Wildlife', 'Flore']);
    expect(asked).to.have.lengthOf(2);
  });

  it('converts each row to the type of the vocabulary', async () => {
    const {context} = serving({
      label: [{id: 1, name: 'Chiens', advice: '<p>En laisse</p>', filter: false}],
      source: [{id: 2, name: 'Parc', website: 'www.parc.example', pictogram: '/media/parc.png'}],
      trek_rating: [{id: 3, name: '4b', scale: 7, order: 1, color: 'red'}],
      city: [{id: '09231', name: 'Le Port'}],
      trek_route: [{id: 5, route: 'Boucle', pictogram: 'http://geotrek.example/loop.svg'}],
    });

    expect((await readVocabulary(context, 'labels')).get('1')).to.deep.equal({
      id: '1',
      label: 'Chiens',
      advice: {html: '<p>En laisse</p>', baseUrl: 'https://geotrek.example/'},
      filterable: false,
    });
    expect((await readVocabulary(context, 'sources')).get('2')?.pictogramUrl).to.equal(
      'https://geotrek.example/media/parc.png',
    );
    expect((await readVocabulary(context, 'ratings')).get('3')).to.deep.equal({
      id: '3',
      label: '4b',
      scaleId: '7',
    });
    expect((await readVocabulary(context, 'cities')).get('09231')?.label).to.equal('Le Port');
    expect((await readVocabulary(context, 'routes')).get('5')).to.deep.equal({
      id: '5',
      label: 'Boucle',
      pictogramUrl: 'https://geotrek.example/loop.svg',
    });
  });
});
