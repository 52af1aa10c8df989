import {expect} from '@open-wc/testing';
import {
  boundsOf,
  boundsOfShape,
  distanceMetres,
  type Line,
  noShape,
  type Position,
  positionOfShape,
  type Surface,
} from '../../src/model/geometry.js';

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

const square: Surface = [
  [
    [6, 40],
    [8, 40],
    [8, 44],
    [6, 44],
    [6, 40],
  ],
];
const interrupted: readonly Line[] = [
  [
    [1, 42, 0],
    [2, 43, 0],
  ],
  [
    [5, 40, 0],
    [4, 41, 0],
  ],
];

describe('boundsOfShape', () => {
  it('holds every line of an interrupted track', () => {
    expect(boundsOfShape({...noShape, lines: interrupted})).to.deep.equal([1, 40, 5, 43]);
  });

  it('holds points, lines and areas', () => {
    const shape = {points: [[0, 45] as const], lines: interrupted, surfaces: [square]};

    expect(boundsOfShape(shape)).to.deep.equal([0, 40, 8, 45]);
    expect(boundsOfShape({...noShape, surfaces: [square]})).to.deep.equal([6, 40, 8, 44]);
  });

  it('is absent around nothing', () => {
    expect(boundsOfShape(noShape)).to.equal(undefined);
  });
});

describe('positionOfShape', () => {
  it('is the first point, before lines and areas', () => {
    const points: readonly Position[] = [
      [0, 45],
      [1, 46],
    ];

    expect(positionOfShape({points, lines: interrupted, surfaces: [square]})).to.deep.equal([
      0, 45,
    ]);
  });

  it('is where the first line starts, before areas', () => {
    expect(positionOfShape({...noShape, lines: interrupted, surfaces: [square]})).to.deep.equal([
      1, 42,
    ]);
  });

  it('is the middle of areas', () => {
    expect(positionOfShape({...noShape, surfaces: [square]})).to.deep.equal([7, 42]);
  });

  it('is nowhere for nothing', () => {
    expect(positionOfShape(noShape)).to.equal(undefined);
  });
});
