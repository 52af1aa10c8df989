import {expect} from '@open-wc/testing';
import {movedView, projection, viewOf} from '../../src/map/view.js';
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

describe('movedView', () => {
  const view = {center: [6, 45], zoom: 10} as const;
  const moved = (right: -1 | 0 | 1, up: -1 | 0 | 1, bearing: number) =>
    projection(
      view,
      size,
    )(movedView(view, size, {direction: [right, up], bearing}).center).map(Math.round);

  it('moves by half of the width or the height', () => {
    expect(moved(1, 0, 0)).to.deep.equal([800, 200]);
    expect(moved(-1, 0, 0)).to.deep.equal([0, 200]);
    expect(moved(0, 1, 0)).to.deep.equal([400, 0]);
    expect(moved(0, -1, 0)).to.deep.equal([400, 400]);
  });

  it('moves in the directions of the screen when the map is turned', () => {
    // East is at the top of the screen.
    expect(moved(0, 1, 90)).to.deep.equal([600, 200]);
    expect(moved(1, 0, 90)).to.deep.equal([400, 600]);
    // South is at the top.
    expect(moved(0, 1, 180)).to.deep.equal([400, 400]);
  });

  it('keeps the zoom, and stays on the map near a pole', () => {
    const next = movedView({center: [0, 84.9], zoom: 1}, size, {direction: [0, 1], bearing: 0});

    expect(next.zoom).to.equal(1);
    expect(next.center[1]).to.equal(85);
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
