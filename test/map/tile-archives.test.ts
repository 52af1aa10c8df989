import {expect} from '@open-wc/testing';
import {readArchive} from '../../src/map/tile-archives.js';

const address = 'https://archive.example/a.pmtiles';
const request = (url: string, type: 'json' | 'arrayBuffer' | 'image') =>
  readArchive({url, type}, new AbortController());

const realFetch = window.fetch;

/** An archive (PMTiles 3) with one tile at zoom 0, and neither compression nor leaf directories. */
function archiveOf(tile: Uint8Array): Uint8Array {
  const directory = [1, 0, 1, tile.length, 1];
  const metadata = new TextEncoder().encode('{}');
  const header = new DataView(new ArrayBuffer(127));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  const parts = [127, directory.length, 127 + directory.length, metadata.length];
  const start = 127 + directory.length + metadata.length;
  for (const [index, value] of [...parts, start, 0, start, tile.length, 1, 1, 1].entries()) {
    header.setBigUint64(8 + 8 * index, BigInt(value), true);
  }
  // Clustered, without compression, PNG, zooms 0 to 0.
  for (const [index, value] of [1, 1, 1, 2, 0, 0].entries()) header.setUint8(96 + index, value);
  return new Uint8Array([...new Uint8Array(header.buffer), ...directory, ...metadata, ...tile]);
}

describe('readArchive', () => {
  const requests: string[] = [];

  beforeEach(() => {
    requests.length = 0;
    const archive = archiveOf(new Uint8Array([1, 2, 3]));
    window.fetch = async (input, init) => {
      const headers = new Headers(init?.headers ?? (input as Request).headers);
      const range = headers.get('range') ?? '';
      requests.push(range);
      const [from = 0, to = 0] = (range.match(/\d+/g) ?? []).map(Number);
      const bytes = archive.slice(from, to + 1);
      const length = String(bytes.length);
      return new Response(bytes, {status: 206, headers: {'content-length': length}});
    };
  });

  afterEach(() => {
    window.fetch = realFetch;
  });

  it('reads which tiles there are, and the tiles, by ranges', async () => {
    const {data: tilejson} = await request(`pmtiles://${address}`, 'json');
    const {data: tile} = await request(`pmtiles://${address}/0/0/0`, 'arrayBuffer');

    expect(tilejson).to.include({minzoom: 0, maxzoom: 0});
    expect([...new Uint8Array(tile as ArrayBuffer)]).to.deep.equal([1, 2, 3]);
    expect(requests.every((range) => /^bytes=\d+-\d+$/.test(range))).to.equal(true);
  });

  it('fails where there is no archive', async () => {
    window.fetch = async () => new Response('<!doctype html>', {status: 404});

    const failure = await request('pmtiles://https://lost.example/a.pmtiles', 'json').then(
      () => 'read',
      () => 'failed',
    );

    expect(failure).to.equal('failed');
  });
});
