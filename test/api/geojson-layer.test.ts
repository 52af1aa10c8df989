import {expect} from '@open-wc/testing';
import {readGeojson} from '../../src/api/geojson-layer.js';
import {MOST_BYTES} from '../../src/api/limited-file.js';

const point = {type: 'Point', coordinates: [6.1, 45]};
const {signal} = new AbortController();
const realFetch = window.fetch;

const answer = (body: BodyInit, init?: ResponseInit) => {
  window.fetch = async () => new Response(body, init);
};
const read = () => readGeojson('https://a.example/features.geojson', signal);
const failure = () =>
  read().then(
    () => 'none',
    ({code}) => code,
  );

describe('a GeoJSON layer', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('has the texts and colours of simplestyle, as plain text', async () => {
    const properties = {
      title: '<img src=x onerror=alert(1)>Spring',
      description: 'Fresh <b>water</b>',
      stroke: '#f00',
      fill: 'url(https://evil.example)',
      'marker-color': '00ff00',
    };
    answer(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [{type: 'Feature', geometry: point, properties}],
      }),
    );

    expect(await read()).to.deep.equal([
      {
        shape: {points: [[6.1, 45]], lines: [], surfaces: []},
        title: 'Spring',
        description: 'Fresh water',
        stroke: '#f00',
        marker: '#00ff00',
      },
    ]);
  });

  it('leaves out what has no geometry, and bad rows', async () => {
    answer(JSON.stringify({features: [null, 3, {geometry: null}, {geometry: point}]}));

    expect(await read()).to.have.length(1);
  });

  const bad: Readonly<Record<string, readonly [BodyInit, ResponseInit?]>> = {
    'a page in its place': [
      '<!doctype html><p>Not found',
      {headers: {'Content-Type': 'text/html'}},
    ],
    'no features': ['{"type": "Topology"}'],
    'a 404': ['', {status: 404}],
    'too many bytes': [new Blob(['"', new Uint8Array(MOST_BYTES).fill(32), '"'])],
  };
  for (const [what, [body, init]] of Object.entries(bad)) {
    it(`fails with ${what}`, async () => {
      answer(body, init);

      expect(await failure()).to.not.equal('none');
    });
  }
});
