import {expect} from '@open-wc/testing';
import {metresAlong} from '../../src/model/along-track.js';
import type {Line} from '../../src/model/geometry.js';

const line = (...places: readonly (readonly [number, number])[]): Line =>
  places.map(([longitude, latitude]) => [longitude, latitude, 0]);

describe('metresAlong', () => {
  const north = line([2, 44], [2, 44.01], [2, 44.02]);

  it('is nothing without a track', () => {
    expect(metresAlong([], [2, 44])).to.equal(undefined);
    expect(metresAlong([line([2, 44])], [2, 44])).to.equal(undefined);
  });

  it('counts from the start to the nearest place of the track', () => {
    expect(metresAlong([north], [2.001, 44])).to.be.closeTo(0, 1);
    expect(metresAlong([north], [2.001, 44.015])).to.be.closeTo(1668, 3);
    expect(metresAlong([north], [2, 45])).to.be.closeTo(2224, 3);
  });

  it('goes on with the next part of an interrupted track', () => {
    const parts = [line([2, 44], [2, 44.01]), line([3, 44], [3, 44.01])];

    expect(metresAlong(parts, [3, 44.005])).to.be.closeTo(1668, 3);
  });

  it('survives two vertices at one place', () => {
    expect(metresAlong([line([2, 44], [2, 44], [2, 44.01])], [2, 44.01])).to.be.closeTo(1112, 2);
  });
});
