import {expect} from '@open-wc/testing';
import {type Bounds, noShape, type Shape} from '../../src/model/geometry.js';
import type {ItemSource} from '../../src/store/item-source.js';
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

describe('requestTracks', () => {
  let source: ItemSource;
  let provider: ScriptedProvider;

  beforeEach(() => {
    [source, provider] = scriptedSource();
  });

  afterEach(() => source.end());

  const requests = (count: number) =>
    until(() => provider.tracksRequests.length === count, `there are ${count} requests`);

  it('requests the tiles of the view, two at a time, those in the middle first', async () => {
    source.requestTracks([5.8, 45.03, 6.4, 45.04], 1);
    await requests(2);

    await provider.tracksRequests[0]?.answer(new Map([['trek/1', track]]));

    await requests(3);
    expect(source.state.tracks.get('trek/1')).to.equal(track);
    const [[left, bottom, right, top] = []] = paramsOf(provider.tracksRequests);
    expect([left, bottom, right, top]).to.deep.equal([5.976563, 44.964798, 6.152344, 45.089036]);
  });

  it('requests a tile once', async () => {
    source.requestTracks(west, 1);
    await requests(1);
    await provider.tracksRequests[0]?.answer(new Map());

    source.requestTracks(both, 1);
    await requests(2);
    await provider.tracksRequests[1]?.answer(new Map());
    source.requestTracks(west, 1);
    source.requestTracks(east, 1);
    source.requestTracks([6.41, 45.03, 6.42, 45.04], 1);

    await requests(3);
  });

  it('gives up a tile that the visitor leaves, and requests it again', async () => {
    source.requestTracks(west, 1);
    await requests(1);

    source.requestTracks(east, 1);
    await requests(2);
    const [first] = provider.tracksSignals;
    expect(first?.aborted).to.equal(true);
    source.requestTracks(west, 1);

    await requests(3);
    expect(provider.tracksSignals[1]?.aborted).to.equal(true);
  });

  it('requests a tile that has failed again when the visitor comes back to it', async () => {
    source.requestTracks(west, 1);
    await requests(1);
    await provider.tracksRequests[0]?.fail();
    source.requestTracks(west, 1);
    source.requestTracks(both, 1);
    await requests(2);
    await provider.tracksRequests[1]?.answer(new Map());

    source.requestTracks(east, 1);
    source.requestTracks(west, 1);

    await requests(3);
    const [failed, , again] = paramsOf(provider.tracksRequests);
    expect(again).to.deep.equal(failed);
  });

  it('loads what another map shows, while one map moves', async () => {
    source.requestTracks(west, 1);
    await requests(1);
    source.requestTracks(east, 2);
    await requests(2);

    source.requestTracks(undefined, 2);
    source.requestTracks([6.41, 45.03, 6.42, 45.04], 2);
    await requests(3);

    expect(provider.tracksSignals.map(({aborted}) => aborted)).to.deep.equal([false, true, false]);
  });

  it('gives up when the source ends', async () => {
    source.requestTracks(west, 1);
    await requests(1);

    source.end();

    expect(provider.tracksSignals[0]?.aborted).to.equal(true);
  });
});
