import {expect} from '@open-wc/testing';
import {boundsOf, distanceMetres} from '../../src/model/geometry.js';
import {boundsOfLines} from '../../src/model/trek.js';

describe('distanceMetres', () => {
  it('is a degree of latitude anywhere', () => {
    expect(distanceMetres([2, 42], [2, 43])).to.be.closeTo(111_195, 1);
    expect(distanceMetres([-70, -10], [-70, -11])).to.be.closeTo(111_195, 1);
  });

  it('shrinks along a parallel towards the pole', () => {
    expect(distanceMetres([0, 60], [1, 60])).to.be.closeTo(55_597, 5);
  });

  it('is nothing to the place itself, and half the world to the other side', () => {
    expect(distanceMetres([2, 42, 800], [2, 42, 900])).to.equal(0);
    expect(distanceMetres([0, 0], [180, 0])).to.be.closeTo(20_015_115, 1);
  });
});

describe('boundsOf', () => {
  it('is west, south, east, north', () => {
    expect(
      boundsOf([
        [1, 44],
        [3, 42],
        [2, 43],
      ]),
    ).to.deep.equal([1, 42, 3, 44]);
  });

  it('is a point around one position, and absent around none', () => {
    expect(boundsOf([[1, 2]])).to.deep.equal([1, 2, 1, 2]);
    expect(boundsOf([])).to.equal(undefined);
  });
});

describe('boundsOfLines', () => {
  it('holds every line of an interrupted way', () => {
    const lines = [
      [[1, 42, 0] as const, [2, 43, 0] as const],
      [[5, 40, 0] as const, [4, 41, 0] as const],
    ];

    expect(boundsOfLines(lines)).to.deep.equal([1, 40, 5, 43]);
    expect(boundsOfLines([])).to.equal(undefined);
  });
});
