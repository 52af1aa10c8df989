import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import {readSpecies} from '../../src/api/species.js';

const {fetch: realFetch} = window;

const address = 'https://species.example/v1/';

/** A service that answers by path; what it does not know is not there. */
function service(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  window.fetch = async (input) => {
    const url = new URL(String(input));
    asked.push(url.href);
    const answer = answers[url.pathname.slice('/v1/'.length)];
    if (answer instanceof Response) return answer;
    return answer === undefined ? new Response('', {status: 404}) : Response.json(answer);
  };
  return asked;
}

const search = (counts: readonly unknown[], count: unknown = 99) => ({
  count,
  facets: [{field: 'SPECIES_KEY', counts}],
});
const names = (...results: readonly unknown[]) => ({results});

const {signal} = new AbortController();
const read = (language = 'fr') => readSpecies(address, [6.4, 44.8, 6.6, 44.9], language, signal);

describe('the species of a place', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('are counted in its bounds, and named in the language of the page', async () => {
    const asked = service({
      'occurrence/search': search([
        {name: '2', count: 50},
        {name: '7', count: 9},
      ]),
      'species/2': {canonicalName: 'Vulpes vulpes', scientificName: 'Vulpes vulpes (Linnaeus)'},
      'species/2/vernacularNames': names(
        {vernacularName: 'red fox', language: 'eng'},
        {vernacularName: 'goupil', language: 'fra'},
        {vernacularName: 'renard roux', language: 'fra'},
        {vernacularName: 'Renard roux', language: 'fra'},
      ),
      'species/7': {scientificName: 'Hedera helix L.'},
    });

    const seen = await read();

    expect(seen.count).to.equal(99);
    expect(seen.species).to.deep.equal([
      {count: 50, scientificName: 'Vulpes vulpes', commonName: 'Renard roux'},
      {count: 9, scientificName: 'Hedera helix L.'},
    ]);
    const {searchParams} = new URL(asked[0] ?? '');
    expect(searchParams.get('decimalLatitude')).to.equal('44.8000,44.9000');
    expect(searchParams.get('decimalLongitude')).to.equal('6.4000,6.6000');
    expect(searchParams.getAll('license')).to.deep.equal(['CC0_1_0', 'CC_BY_4_0']);
    expect(asked).to.have.length(5);
    const page = new URL(seen.url);
    expect(page.host).to.equal('www.gbif.org');
    expect(page.searchParams.get('decimalLatitude')).to.equal('44.8000,44.9000');
  });

  it('have the preferred name, with the capitals of the language', async () => {
    service({
      'occurrence/search': search([{name: '1', count: 1}]),
      'species/1': {canonicalName: 'Achillea millefolium'},
      'species/1/vernacularNames': names(
        {vernacularName: 'Feldgarbe', language: 'deu'},
        {vernacularName: 'Feldgarbe', language: 'deu'},
        {vernacularName: 'gemeine Schafgarbe', language: 'deu', preferred: true},
      ),
    });

    expect((await read('de')).species[0]?.commonName).to.equal('Gemeine Schafgarbe');
  });

  it('are left out where they cannot be read, and the others are kept', async () => {
    const asked = service({
      'occurrence/search': search([
        null,
        {name: '../../evil', count: 5},
        {name: '3', count: 'many'},
        {name: '4', count: 4},
        {name: '5', count: 3},
        {name: '6', count: 2},
      ]),
      'species/4': {canonicalName: 7, scientificName: ' '},
      'species/5': new Response('<h1>'),
      'species/6': {canonicalName: '<img src=x onerror=alert(1)>'},
      'species/6/vernacularNames': names(null, {vernacularName: ' ', language: 'fra'}, 'x'),
    });

    const {species} = await read();

    expect(species).to.deep.equal([{count: 2, scientificName: '<img src=x onerror=alert(1)>'}]);
    expect(asked.some((url) => url.includes('evil'))).to.equal(false);
  });

  it('are none where nothing has been seen', async () => {
    service({'occurrence/search': search([], 0)});

    expect((await read()).species).to.deep.equal([]);
  });

  it('fail with an answer that cannot be read, and where no species can be named', async () => {
    const answers = [new Response('<h1>'), [], null, {count: 'x', facets: []}];
    for (const answer of [...answers, search([{name: '1', count: 4}])]) {
      service({'occurrence/search': answer});
      const error = await read().then(undefined, (cause) => cause);
      expect(error).to.be.instanceOf(ApiError);
      expect(error.code).to.equal('unreadable');
    }
  });
});
