import {expect} from '@open-wc/testing';
import type {Line} from '../../src/model/geometry.js';
import {isLoop, outwardPart} from '../../src/model/track-form.js';

const line = (...places: [number, number][]): Line => places.map(([lng, lat]) => [lng, lat, 0]);

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
