import {expect} from '@open-wc/testing';
import {ApiError} from '../../src/api/api-error.js';
import {type Bounds, noShape, type Shape} from '../../src/model/geometry.js';
import type {ItemKey, ItemWithShape} from '../../src/model/item.js';
import type {ItemSource} from '../../src/store/item-source.js';
import '../../src/kinds/index.js';
import {until} from '../support/dom.js';
import {paramsOf, type ScriptedProvider} from '../support/scripted-provider.js';
import {scriptedSource} from '../support/scripted-source.js';

/** Within one tile, and within the next one to the east. */
const west: Bounds = [6.01, 45.03, 6.02, 45.04];
const east: Bounds = [6.21, 45.03, 6.22, 45.04];
const both: Bounds = [6.01, 45.03, 6.22, 45.04];

const track: Shape = {
  ...noShape,
  lines: [
    [
      [6, 45, 0],
      [6.1, 45, 0],
    ],
  ],
};

const item = (key: ItemKey, shape: Shape): ItemWithShape => ({key, id: 1, name: 'One', shape});

describe('requestWithin', () => {
  let source: ItemSource;
  let provider: ScriptedProvider;

  beforeEach(() => {
    [source, provider] = scriptedSource();
  });

  afterEach(() => source.end());

  const requests = (count: number) =>
    until(() => provider.withinRequests.length === count, `there are ${count} requests`);

  it('requests the tiles of the view, two at a time, those in the middle first', async () => {
    source.requestWithin({bounds: [5.8, 45.03, 6.4, 45.04], mapId: 1});
    await requests(2);

    await provider.withinRequests[0]?.answer(new Map([['trek/1', item('trek/1', track)]]));

    await requests(3);
    expect(source.state.tracks.get('trek/1')).to.equal(track);
    const [area] = paramsOf(provider.withinRequests);
    expect(area?.bounds).to.deep.equal([5.976563, 44.964798, 6.152344, 45.089036]);
  });

  it('requests a tile once', async () => {
    source.requestWithin({bounds: west, mapId: 1});
    await requests(1);
    await provider.withinRequests[0]?.answer(new Map());

    source.requestWithin({bounds: both, mapId: 1});
    await requests(2);
    await provider.withinRequests[1]?.answer(new Map());
    source.requestWithin({bounds: west, mapId: 1});
    source.requestWithin({bounds: east, mapId: 1});
    source.requestWithin({bounds: [6.41, 45.03, 6.42, 45.04], mapId: 1});

    await requests(3);
  });

  it('gives up a tile that the visitor leaves, and requests it again', async () => {
    source.requestWithin({bounds: west, mapId: 1});
    await requests(1);

    source.requestWithin({bounds: east, mapId: 1});
    await requests(2);
    const [first] = provider.withinSignals;
    expect(first?.aborted).to.equal(true);
    source.requestWithin({bounds: west, mapId: 1});

    await requests(3);
    expect(provider.withinSignals[1]?.aborted).to.equal(true);
  });

  it('requests a tile that has failed again when the visitor comes back to it', async () => {
    source.requestWithin({bounds: west, mapId: 1});
    await requests(1);
    await provider.withinRequests[0]?.fail();
    source.requestWithin({bounds: west, mapId: 1});
    source.requestWithin({bounds: both, mapId: 1});
    await requests(2);
    await provider.withinRequests[1]?.answer(new Map());

    source.requestWithin({bounds: east, mapId: 1});
    source.requestWithin({bounds: west, mapId: 1});

    await requests(3);
    const [failed, , again] = paramsOf(provider.withinRequests);
    expect(again).to.deep.equal(failed);
  });

  it('loads what another map shows, while one map moves', async () => {
    source.requestWithin({bounds: west, mapId: 1});
    await requests(1);
    source.requestWithin({bounds: east, mapId: 2});
    await requests(2);

    source.requestWithin({bounds: undefined, mapId: 2});
    source.requestWithin({bounds: [6.41, 45.03, 6.42, 45.04], mapId: 2});
    await requests(3);

    expect(provider.withinSignals.map(({aborted}) => aborted)).to.deep.equal([false, true, false]);
  });

  it('gives up when the source ends', async () => {
    source.requestWithin({bounds: west, mapId: 1});
    await requests(1);

    source.end();

    expect(provider.withinSignals[0]?.aborted).to.equal(true);
  });

  describe('for the items of another kind', () => {
    const pois = {kind: 'poi', mapId: 1};
    const layer = () => source.state.layerItems?.get('poi');

    it('requests each tile once, of that kind, and keeps all items', async () => {
      source.requestWithin({...pois, bounds: west});
      await requests(1);
      expect(layer()?.status).to.equal('loading');
      await provider.withinRequests[0]?.answer(new Map([['poi/1', item('poi/1', track)]]));
      expect(layer()?.status).to.equal('ready');

      source.requestWithin({...pois, bounds: both});
      await requests(2);
      await provider.withinRequests[1]?.answer(new Map([['poi/2', item('poi/2', track)]]));
      source.requestWithin({...pois, bounds: west});
      source.requestWithin({...pois, bounds: [6.41, 45.03, 6.42, 45.04]});

      await requests(3);
      expect(paramsOf(provider.withinRequests).map(({kind}) => kind?.name)).to.deep.equal(
        Array(3).fill('poi'),
      );
      expect([...(layer()?.items.keys() ?? [])]).to.deep.equal(['poi/1', 'poi/2']);
    });

    it('requests the whole list once where the server does not limit it to bounds', async () => {
      const desks = {kind: 'informationdesk', mapId: 1};
      source.requestWithin({...desks, bounds: both});
      await requests(1);
      await provider.withinRequests[0]?.answer(new Map());

      source.requestWithin({...desks, bounds: east});
      source.requestWithin({...pois, bounds: east});

      await requests(2);
      expect(paramsOf(provider.withinRequests)[0]?.bounds).to.equal(undefined);
    });

    it('says that the server has no such list', async () => {
      source.requestWithin({...pois, bounds: west});
      await requests(1);
      await provider.withinRequests[0]?.fail(new ApiError('not-found', 'https://a.example'));

      expect(layer()?.status).to.equal('absent');
    });

    it('says that a tile has failed, and requests it again when it is asked for anew', async () => {
      source.requestWithin({...pois, bounds: west});
      await requests(1);
      await provider.withinRequests[0]?.fail();
      expect(layer()?.status).to.equal('failed');

      source.requestWithin({...pois, bounds: undefined});
      source.requestWithin({...pois, bounds: west});

      await requests(2);
      await provider.withinRequests[1]?.answer(new Map());
      expect(layer()?.status).to.equal('ready');
    });
  });
});
