import {expect} from '@open-wc/testing';
import {ApiClient} from '../../src/api/client.js';
import type {RequestContext} from '../../src/api/request-context.js';
import {readTracks} from '../../src/api/tracks.js';
import {trek} from '../../src/kinds/trek.js';
import type {Bounds} from '../../src/model/geometry.js';
import type {Scope} from '../../src/model/scope.js';
import {type Answer, json, scriptedFetch, status} from './scripted-fetch.js';

const tile: Bounds = [6, 45, 6.2, 45.1];
const {signal} = new AbortController();

function asks(scope: Scope, ...answers: readonly Answer[]) {
  const {fetch, asked} = scriptedFetch(...answers);
  const client = new ApiClient('https://geotrek.example/api/v2/', {fetch, pause: async () => {}});
  const context: RequestContext = {kind: trek, client, language: 'fr', scope};
  return {context, asked};
}

const row = (
  id: number,
  geometry: unknown = {
    type: 'LineString',
    coordinates: [
      [6, 45],
      [6.1, 45],
    ],
  },
) => ({
  id,
  geometry,
});

const page = (count: number, ...results: readonly object[]) => json({count, results});

describe('readTracks', () => {
  it('requests the id and the geometry of the scope within the bounds, a hundred rows at most', async () => {
    const {context, asked} = asks({portals: ['2']}, page(1, row(7)));

    const tracks = await readTracks(context, tile, signal);

    expect(asked).to.deep.equal([
      'https://geotrek.example/api/v2/trek/?fields=id,geometry&in_bbox=6,45,6.2,45.1&' +
        'language=fr&page_size=100&portals=2',
    ]);
    expect(tracks.get('trek/7')?.lines).to.deep.equal([
      [
        [6, 45, 0],
        [6.1, 45, 0],
      ],
    ]);
  });

  it('requests further pages where there are more', async () => {
    const {context, asked} = asks({}, page(101, row(1)), page(101, row(2)));

    const tracks = await readTracks(context, tile, signal);

    expect(asked[1]).to.contain('&page=2');
    expect([...tracks.keys()]).to.deep.equal(['trek/1', 'trek/2']);
  });

  it('requests what the bounds and those of the scope have in common, and nothing without', async () => {
    const {context, asked} = asks({inBbox: [6.1, 44, 7, 46]}, page(0));
    await readTracks(context, tile, signal);
    await readTracks(context, [5, 45, 5.2, 45.1], signal);

    expect(asked).to.have.length(1);
    expect(asked[0]).to.contain('in_bbox=6.1,45,6.2,45.1');
  });

  it('leaves out rows without lines', async () => {
    const {context} = asks(
      {},
      page(2, row(1, null), row(2, {type: 'Point', coordinates: [6, 45]})),
    );

    expect((await readTracks(context, tile, signal)).size).to.equal(0);
  });

  it('has none on a server without the list', async () => {
    const {context} = asks({}, status(404));

    expect((await readTracks(context, tile, signal)).size).to.equal(0);
  });
});
