import {expect} from '@open-wc/testing';
import {readArchive} from '../../src/map/tile-archives.js';
import {archiveOf, serveRanges} from '../support/tile-archive.js';

const address = 'https://archive.example/a.pmtiles';
const request = (url: string, type: 'json' | 'arrayBuffer' | 'image') =>
  readArchive({url, type}, new AbortController());

const realFetch = window.fetch;

describe('readArchive', () => {
  const requests: string[] = [];

  beforeEach(() => {
    requests.length = 0;
    const archive = archiveOf(new Uint8Array([1, 2, 3]), 'png');
    window.fetch = serveRanges({[address]: archive}, requests);
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
