import {expect} from '@open-wc/testing';
import {TrackLanes} from '../../../../src/elements/trek-map/all-tracks/track-lanes.js';
import type {Line, Vertex} from '../../../../src/model/geometry.js';

/** Eastwards from a longitude to another one, at a latitude. */
const along = (from: number, to: number, lat = 45): Line => {
  const vertices: Vertex[] = [];
  for (let lng = from; lng <= to + 1e-9; lng += 0.01)
    vertices.push([Number(lng.toFixed(2)), lat, 0]);
  return vertices;
};

describe('TrackLanes', () => {
  const lanesOf = (parts: ReturnType<TrackLanes['add']>) => parts.map(({lane}) => lane);

  it('keeps tracks that are alone on their paths', () => {
    const lanes = new TrackLanes();

    expect(lanesOf(lanes.add('trek/1', [along(6, 6.1)]))).to.deep.equal([0]);
    expect(lanesOf(lanes.add('trek/2', [along(6, 6.1, 45.1)]))).to.deep.equal([0]);
  });

  it('moves a track to a lane of its own, only where it shares a path', () => {
    const lanes = new TrackLanes();
    lanes.add('trek/1', [along(6, 6.1)]);

    const parts = lanes.add('trek/2', [along(6.05, 6.2)]);

    expect(lanesOf(parts)).to.deep.equal([0, 1]);
    const [alone, shared] = parts.map(({lines}) =>
      lines.map((line) => [line[0]?.[0], line.at(-1)?.[0]]),
    );
    expect(alone).to.deep.equal([[6.1, 6.2]]);
    expect(shared).to.deep.equal([[6.05, 6.1]]);
  });

  it('uses a third lane for a third track along the path, whatever its direction', () => {
    const lanes = new TrackLanes();
    lanes.add('trek/1', [along(6, 6.1)]);
    lanes.add('trek/2', [along(6, 6.1)]);

    const parts = lanes.add('trek/3', [[...along(6, 6.1)].reverse()]);

    expect(lanesOf(parts)).to.deep.equal([2]);
  });

  it('does not move a track that crosses another one', () => {
    const lanes = new TrackLanes();
    lanes.add('trek/1', [along(6, 6.1)]);
    const crossing: Line = [
      [6.05, 44.95, 0],
      [6.05, 45.05, 0],
    ];

    expect(lanesOf(lanes.add('trek/2', [crossing]))).to.deep.equal([0]);
  });

  it('finds the shared path of tracks that are simplified differently', () => {
    const lanes = new TrackLanes();
    lanes.add('trek/1', [along(6, 6.1)]);
    const ends: Line = [
      [6, 45.0004, 0],
      [6.1, 45.0004, 0],
    ];

    expect(lanesOf(lanes.add('trek/2', [ends]))).to.deep.equal([1]);
  });
});
