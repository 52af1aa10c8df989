import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import {readPlaces, readReachedArea} from '../../src/api/travel.js';
import {type Answer, body, json, scriptedFetch, status, unreachable} from './scripted-fetch.js';

const {fetch: realFetch} = window;

function scripted(...answers: readonly Answer[]) {
  const script = scriptedFetch(...answers);
  window.fetch = script.fetch;
  return script;
}

const address = 'https://travel.example/ign';
const {signal} = new AbortController();
const gap = {fulltext: 'Gap, 05000', x: 6.0786, y: 44.5593, country: 'PositionOfInterest'};
const ring = [
  [6, 44],
  [7, 44],
  [7, 45],
  [6, 44],
];
const area = {geometry: {type: 'Polygon', coordinates: [ring]}};
const codeOf = (error: unknown) => (error instanceof ApiError ? error.code : error);

afterEach(() => {
  window.fetch = realFetch;
});

describe('the places that a text may mean', () => {
  it('are asked for by the text alone, without headers', async () => {
    const {asked, inits} = scripted(json({status: 'OK', results: [gap]}));

    const places = await readPlaces(address, 'Gap & Co', signal);

    expect(places).to.deep.equal([{name: 'Gap, 05000', position: [6.0786, 44.5593]}]);
    expect(asked).to.deep.equal([
      'https://travel.example/ign/geocodage/completion/?text=Gap+%26+Co' +
        '&type=PositionOfInterest,StreetAddress&maximumResponses=6',
    ]);
    expect(inits[0]).to.not.have.property('headers');
  });

  it('are each there once, without what cannot be read', async () => {
    const results = [gap, {...gap, x: 6.1}, null, {fulltext: 'Nowhere'}, {...gap, y: 400}];
    scripted(json({results: [...results, {...gap, fulltext: ' ', x: 1}]}));

    expect(await readPlaces(address, 'gap', signal)).to.have.length(1);
  });

  it('fail where the answer is not that of the service', async () => {
    for (const answer of [body('<html>'), json([])]) {
      scripted(answer);
      expect(await readPlaces(address, 'gap', signal).catch(codeOf)).to.equal('unreadable');
    }
  });
});

describe('what is within reach of a place', () => {
  const position = [6.0786123, 44.5593] as const;

  it('is asked for by a time in seconds', async () => {
    const {asked} = scripted(json(area));

    const surfaces = await readReachedArea(
      address,
      {position, mode: 'car', limit: {hours: 0.5}},
      signal,
    );

    expect(surfaces).to.deep.equal([[ring]]);
    const {pathname, searchParams} = new URL(asked[0] ?? '');
    expect(pathname).to.equal('/ign/navigation/isochrone');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      resource: 'bdtopo-valhalla',
      point: '6.07861,44.55930',
      profile: 'car',
      costType: 'time',
      costValue: '1800',
      timeUnit: 'second',
      distanceUnit: 'meter',
      direction: 'departure',
      geometryFormat: 'geojson',
      crs: 'EPSG:4326',
    });
  });

  it('is a distance along roads and paths by bicycle, which the service does not know', async () => {
    const {asked} = scripted(json(area));

    await readReachedArea(address, {position, mode: 'bicycle', limit: {metres: 10_000}}, signal);

    const {searchParams} = new URL(asked[0] ?? '');
    expect(searchParams.get('profile')).to.equal('pedestrian');
    expect(searchParams.get('costType')).to.equal('distance');
    expect(searchParams.get('costValue')).to.equal('10000');
  });

  it('fails where there is no answer, or no area in it', async () => {
    const asked = {position, mode: 'foot', limit: {hours: 1}} as const;
    const failure = (answer: Answer) => {
      scripted(answer);
      return readReachedArea(address, asked, signal).catch(codeOf);
    };

    expect(await failure(json({geometry: null}))).to.equal('unreadable');
    expect(await failure(json([]))).to.equal('unreadable');
    expect(await failure(status(404))).to.equal('not-found');
    expect(await failure(status(400))).to.equal('http');
    expect(await failure(unreachable)).to.equal('network');
  });
});
