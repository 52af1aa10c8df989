import {expect} from '@open-wc/testing';
import {isMissing} from '../../src/api/api-error.js';
import {ApiClient} from '../../src/api/client.js';
import {readItemsWithin} from '../../src/api/items-within.js';
import type {RequestContext} from '../../src/api/request-context.js';
import '../../src/kinds/index.js';
import {trek} from '../../src/kinds/trek.js';
import type {Bounds} from '../../src/model/geometry.js';
import type {Scope} from '../../src/model/scope.js';
import {loadKind} from '../../src/store/kinds.js';
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

describe('readItemsWithin', () => {
  it('requests the id and the geometry of the scope within the bounds, a hundred rows at most', async () => {
    const {context, asked} = asks({portals: ['2']}, page(1, row(7)));

    const tracks = await readItemsWithin(context, {bounds: tile}, signal);

    expect(asked).to.deep.equal([
      'https://geotrek.example/api/v2/trek/?fields=id,geometry&in_bbox=6,45,6.2,45.1&' +
        'language=fr&page_size=100&portals=2',
    ]);
    expect(tracks.get('trek/7')?.shape.lines).to.deep.equal([
      [
        [6, 45, 0],
        [6.1, 45, 0],
      ],
    ]);
  });

  it('requests further pages where there are more', async () => {
    const {context, asked} = asks({}, page(101, row(1)), page(101, row(2)));

    const tracks = await readItemsWithin(context, {bounds: tile}, signal);

    expect(asked[1]).to.contain('&page=2');
    expect([...tracks.keys()]).to.deep.equal(['trek/1', 'trek/2']);
  });

  it('requests what the bounds and those of the scope have in common, and nothing without', async () => {
    const {context, asked} = asks({inBbox: [6.1, 44, 7, 46]}, page(0));
    await readItemsWithin(context, {bounds: tile}, signal);
    await readItemsWithin(context, {bounds: [5, 45, 5.2, 45.1]}, signal);

    expect(asked).to.have.length(1);
    expect(asked[0]).to.contain('in_bbox=6.1,45,6.2,45.1');
  });

  it('leaves out rows without lines', async () => {
    const {context} = asks(
      {},
      page(2, row(1, null), row(2, {type: 'Point', coordinates: [6, 45]})),
    );

    expect((await readItemsWithin(context, {bounds: tile}, signal)).size).to.equal(0);
  });

  it('fails on a server without the list', async () => {
    const {context} = asks({}, status(404));

    const failure = await readItemsWithin(context, {bounds: tile}, signal).catch(isMissing);

    expect(failure).to.equal(true);
  });

  it('requests few fields of another kind, and of the scope the portals and the area alone', async () => {
    const scope: Scope = {portals: ['2'], practices: ['4'], inBbox: [6.1, 44, 7, 46]};
    const geometry = {type: 'Point', coordinates: [6.15, 45.05]};
    const poi = {id: 3, name: 'Lake', type: 1, type_label: 'Water', geometry};
    const {context, asked} = asks(scope, page(1, poi));

    const items = await readItemsWithin(
      context,
      {bounds: tile, kind: await loadKind('poi')},
      signal,
    );

    expect(asked).to.deep.equal([
      'https://geotrek.example/api/v2/poi/?fields=id,name,geometry,type,type_label,type_pictogram' +
        '&in_bbox=6.1,45,6.2,45.1&language=fr&page_size=100',
    ]);
    const [lake] = items.values();
    expect(lake).to.deep.include({key: 'poi/3', name: 'Lake', typeLabel: 'Water'});
    expect(lake?.shape.points).to.deep.equal([[6.15, 45.05]]);
  });

  it('reads what has coordinates and no geometry, without bounds', async () => {
    const {context, asked} = asks({}, page(1, {id: 4, name: 'Desk', latitude: 45, longitude: 6}));

    const kind = await loadKind('informationdesk');
    const items = await readItemsWithin(context, {bounds: undefined, kind}, signal);

    expect(asked[0]).to.not.contain('in_bbox');
    expect(items.get('informationdesk/4')?.shape.points).to.deep.equal([[6, 45]]);
  });
});
