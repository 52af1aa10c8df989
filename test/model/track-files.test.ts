import {expect} from '@open-wc/testing';
import type {Line} from '../../src/model/geometry.js';
import {type FileContent, fileName, geoJsonFile, gpxFile} from '../../src/model/track-files.js';

const line: Line = [
  [2, 43, 100],
  [2.0000001, 43.01, 150.5],
  [2.01, 43.02, 120],
];

const content = (more: Partial<FileContent> = {}): FileContent => ({
  name: 'Le tour',
  shape: {points: [], lines: [line], surfaces: []},
  waypoints: [],
  ...more,
});

const lines = (...all: readonly Line[]) => ({shape: {points: [], lines: all, surfaces: []}});

const HOSTILE = [
  ']]>',
  '<![CDATA[ ]]> <!-- -- > <?xml ?> <!DOCTYPE x [<!ENTITY e SYSTEM "file:///">]> &e; &#0; &#x1;',
  `"'><script>alert(1)</script><b onclick='x'>`,
  `a${Array.from({length: 0xa0}, (_, code) => String.fromCharCode(code)).join('')}\ud800\udc00\ud800\udfff\ufffe\uffff z`,
  'é]]>'.repeat(10_000),
];

/** By the production Char of XML 1.0. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

function xmlOf(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
}

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({textContent}) => textContent);

describe('gpxFile', () => {
  it('has the track with its elevations', () => {
    const gpx = xmlOf(gpxFile(content()));

    expect(gpx.documentElement.namespaceURI).to.equal('http://www.topografix.com/GPX/1/1');
    expect(gpx.documentElement.getAttribute('version')).to.equal('1.1');
    const points = [...gpx.querySelectorAll('trkpt')];
    expect(
      points.map((each) => [each.getAttribute('lat'), each.getAttribute('lon')]),
    ).to.deep.equal([
      ['43', '2'],
      ['43.01', '2'],
      ['43.02', '2.01'],
    ]);
    expect(texts(gpx, 'ele')).to.deep.equal(['100', '150.5', '120']);
  });

  it('says what it is in the order of the schema', () => {
    const gpx = xmlOf(
      gpxFile(
        content({
          description: 'Un lac',
          url: 'https://parc.example/?a=1&b=2',
          author: {name: 'Parc & Cie', url: 'https://parc.example/'},
          updatedAt: '2024-10-16T15:54:24Z',
          waypoints: [
            {name: 'Repère 1', position: [2, 43.01]},
            {name: 'Le lac', position: [2.05, 43], elevationMetres: 1503, type: 'Lac'},
          ],
        }),
      ),
    );

    const metadata = [...(gpx.querySelector('metadata')?.children ?? [])];
    expect(metadata.map(({localName}) => localName)).to.deep.equal([
      'name',
      'desc',
      'author',
      'copyright',
      'link',
      'time',
      'bounds',
    ]);
    expect(texts(gpx, 'author > name')).to.deep.equal(['Parc & Cie']);
    expect(gpx.querySelector('author > link')?.getAttribute('href')).to.equal(
      'https://parc.example/',
    );
    expect(gpx.querySelector('copyright')?.getAttribute('author')).to.equal('Parc & Cie');
    const bounds = [...(gpx.querySelector('bounds')?.attributes ?? [])];
    expect(bounds.map(({name, value}) => `${name} ${value}`)).to.deep.equal([
      'minlat 43',
      'minlon 2',
      'maxlat 43.02',
      'maxlon 2.05',
    ]);
    expect(gpx.querySelector('metadata > link')?.getAttribute('href')).to.equal(
      'https://parc.example/?a=1&b=2',
    );
    expect([...gpx.documentElement.children].map(({localName}) => localName)).to.deep.equal([
      'metadata',
      'wpt',
      'wpt',
      'trk',
    ]);
    const [reference, lake] = gpx.querySelectorAll('wpt');
    expect([...(reference?.children ?? [])].map(({outerHTML}) => outerHTML)).to.have.length(1);
    expect(reference?.textContent).to.equal('Repère 1');
    expect(
      [...(lake?.children ?? [])].map(({localName, textContent}) => `${localName} ${textContent}`),
    ).to.deep.equal(['ele 1503', 'name Le lac', 'type Lac']);
  });

  it('has a segment for each unbroken line, and none for a single point', () => {
    const gpx = xmlOf(gpxFile(content(lines(line, [[2, 43, 1]], line))));

    expect(gpx.querySelectorAll('trkseg')).to.have.length(2);
  });

  it('has no elevations where the server has no relief', () => {
    const flat = line.map(([lng, lat]) => [lng, lat, 0] as const);
    expect(xmlOf(gpxFile(content(lines(flat)))).querySelector('ele')).to.equal(null);
  });

  it('can be read whatever the name is', () => {
    const name = '</name>\u0000\u0008 & "x" <script>\ud800 \u{1f97e}\uffff';
    const gpx = xmlOf(gpxFile(content({name})));

    expect(texts(gpx, 'trk > name')).to.deep.equal(['</name> & "x" <script> \u{1f97e}']);
  });

  it('is well-formed whatever the server says', () => {
    for (const hostile of HOSTILE) {
      const gpx = xmlOf(
        gpxFile(
          content({
            name: hostile,
            description: hostile,
            url: hostile,
            author: {name: hostile, url: hostile},
            updatedAt: hostile,
            waypoints: [{name: hostile, type: hostile, position: [2, 43], elevationMetres: 1}],
          }),
        ),
      );
      const allowed = [...hostile].filter(isXmlCharacter).join('');
      // XML reads each end of a line as a line feed.
      const expected = allowed.replace(/\r\n?/g, '\n');
      expect(texts(gpx, 'trk > name')).to.deep.equal([expected]);
      expect(texts(gpx, 'wpt > name')).to.deep.equal([expected]);
      expect(gpx.querySelectorAll('script, b')).to.have.length(0);
    }
  });

  it('is made at once from 100,000 vertices', () => {
    const long = Array.from({length: 100_000}, (_, index) => [2 + index / 1e6, 43, index] as const);
    const before = performance.now();
    const text = gpxFile(content(lines(long)));

    expect(text.split('<trkpt')).to.have.length(100_001);
    expect(performance.now() - before).to.be.below(3000);
  });
});

describe('geoJsonFile', () => {
  const read = (more: Partial<FileContent> = {}) => JSON.parse(geoJsonFile(content(more)));

  it('has the track with its elevations, then the waypoints', () => {
    const {type, features} = read({
      description: 'Un lac',
      waypoints: [
        {name: 'Repère 1', position: [2, 43.01]},
        {name: 'Le lac', type: 'Lac', position: [2, 43], elevationMetres: 1503},
      ],
    });

    expect(type).to.equal('FeatureCollection');
    expect(features).to.deep.equal([
      {
        type: 'Feature',
        properties: {name: 'Le tour', description: 'Un lac'},
        geometry: {
          type: 'LineString',
          coordinates: [
            [2, 43, 100],
            [2, 43.01, 150.5],
            [2.01, 43.02, 120],
          ],
        },
      },
      {
        type: 'Feature',
        properties: {name: 'Repère 1'},
        geometry: {type: 'Point', coordinates: [2, 43.01]},
      },
      {
        type: 'Feature',
        properties: {name: 'Le lac', type: 'Lac'},
        geometry: {type: 'Point', coordinates: [2, 43, 1503]},
      },
    ]);
  });

  it('has one geometry of several lines, and areas', () => {
    const ring = [
      [2, 43],
      [3, 43],
      [3, 44],
      [2, 43],
    ] as const;
    const {features} = read({shape: {points: [[2, 43]], lines: [line, line], surfaces: [[ring]]}});

    expect(features.map(({geometry}: {geometry: {type: string}}) => geometry.type)).to.deep.equal([
      'MultiLineString',
      'Point',
      'Polygon',
    ]);
  });

  it('has no elevations where the server has no relief', () => {
    const flat = line.map(([lng, lat]) => [lng, lat, 0] as const);
    expect(read(lines(flat)).features[0].geometry.coordinates[0]).to.deep.equal([2, 43]);
  });
});

describe('fileName', () => {
  it('is plain', () => {
    expect(fileName("Tour de l'Étang d'Ô /../ (2)", 'gpx')).to.equal('tour-de-l-etang-d-o-2.gpx');
  });

  it('is never empty nor too long', () => {
    expect(fileName('?!', 'gpx')).to.equal('track.gpx');
    expect(fileName('é'.repeat(10_000), 'gpx')).to.equal(`${'e'.repeat(80)}.gpx`);
  });
});
