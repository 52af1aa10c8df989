import {expect} from '@open-wc/testing';
import {projection, viewOf} from '../../src/map/view.js';
import type {Bounds} from '../../src/model/geometry.js';

const size = {width: 800, height: 400};
const bounds: Bounds = [6, 44.8, 6.4, 44.9];

describe('viewOf', () => {
  it('keeps the bounds on the screen, with room around them', () => {
    const toPixel = projection(viewOf(bounds, size), size);

    const [left, top] = toPixel([bounds[0], bounds[3]]);
    const [right, bottom] = toPixel([bounds[2], bounds[1]]);
    expect(left).to.be.closeTo(56, 0.01);
    expect(right).to.be.closeTo(744, 0.01);
    expect(top).to.be.above(50);
    expect(bottom).to.be.below(350);
  });

  it('leaves a single place its surroundings', () => {
    expect(viewOf([6, 45, 6, 45], size)).to.deep.include({zoom: 15});
    expect(viewOf([6, 45, 6, 45], size).center[1]).to.be.closeTo(45, 1e-9);
  });

  it('gives the treks three quarters of a small map', () => {
    const small = {width: 100, height: 100};
    const toPixel = projection(viewOf([0, -1, 2, 1], small), small);

    expect(toPixel([0, 0])[0]).to.be.closeTo(12.5, 0.01);
  });
});

describe('projection', () => {
  it('puts north above south and the middle in the middle', () => {
    const toPixel = projection({center: [6, 45], zoom: 10}, size);

    expect(toPixel([6, 45]).map(Math.round)).to.deep.equal([400, 200]);
    expect(toPixel([6, 45.1])[1]).to.be.below(200);
    expect(toPixel([6.1, 45])[0]).to.be.above(400);
  });
});
