import {expect} from '@open-wc/testing';
import {isLoop, nearestAlong, outwardPart} from '../../src/map/track.js';
import type {Line} from '../../src/model/geometry.js';

const line = (...places: [number, number][]): Line => places.map(([lng, lat]) => [lng, lat, 0]);

describe('nearestAlong', () => {
  const east = line([6, 45], [6.1, 45]);

  it('finds the place between two vertices', () => {
    const place = nearestAlong([east], [6.05, 45.01]);

    expect(place?.[0]).to.be.closeTo(6.05, 1e-9);
    expect(place?.[1]).to.equal(45);
  });

  it('stays on the way beyond its ends', () => {
    expect(nearestAlong([east], [7, 46])).to.deep.equal([6.1, 45]);
  });

  it('looks at every part of an interrupted way', () => {
    const place = nearestAlong([east, line([6, 46], [6.1, 46])], [6.02, 45.9]);

    expect(place?.[1]).to.equal(46);
  });

  it('finds nothing where there is no way', () => {
    expect(nearestAlong([], [6, 45])).to.equal(undefined);
  });
});

describe('isLoop', () => {
  it('is a way that ends where it began', () => {
    expect(isLoop([line([6, 45], [6.1, 45], [6, 45.0001])])).to.equal(true);
    expect(isLoop([line([6, 45], [6.1, 45])])).to.equal(false);
    expect(isLoop([])).to.equal(false);
  });
});

describe('outwardPart', () => {
  it('is half of a way that comes back as it went', () => {
    const way = line([6, 45], [6.1, 45], [6.2, 45.1], [6.1, 45], [6, 45]);

    expect(outwardPart(way)).to.deep.equal(way.slice(0, 3));
  });

  it('is the whole of any other way', () => {
    const loop = line([6, 45], [6.1, 45], [6.2, 45.1], [6.1, 45.2], [6, 45]);

    expect(outwardPart(loop)).to.equal(loop);
  });
});
