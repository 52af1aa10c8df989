import {expect} from '@open-wc/testing';
import {toPosition} from '../../src/api/positions.js';
import {toLines, toPlace, toShape} from '../../src/api/shapes.js';

const LINE = [
  [1, 42, 900],
  [1.1, 42.1, 950],
];
const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 1],
  [0, 0],
];

describe('toPosition', () => {
  it('is a place in degrees', () => {
    expect(toPosition([1.5, 42.5, 900])).to.deep.equal([1.5, 42.5]);
  });

  for (const value of [null, undefined, [], [1], ['1', '2'], [700_000, 6_200_000], [1, null], {}]) {
    it(`is absent for ${JSON.stringify(value)}`, () => {
      expect(toPosition(value)).to.equal(undefined);
    });
  }
});

describe('toLines', () => {
  it('keeps the height of each vertex', () => {
    expect(toLines({type: 'LineString', coordinates: LINE})).to.deep.equal([LINE]);
  });

  it('says zero where the server knows no relief', () => {
    const flat = toLines({
      type: 'LineString',
      coordinates: [
        [1, 42],
        [2, 43, null],
      ],
    });

    expect(flat).to.deep.equal([
      [
        [1, 42, 0],
        [2, 43, 0],
      ],
    ]);
  });

  it('splits interrupted and collected tracks into lines', () => {
    expect(toLines({type: 'MultiLineString', coordinates: [LINE, LINE]})).to.have.lengthOf(2);
    expect(
      toLines({
        type: 'GeometryCollection',
        geometries: [
          {type: 'LineString', coordinates: LINE},
          {type: 'GeometryCollection', geometries: [{type: 'LineString', coordinates: LINE}]},
        ],
      }),
    ).to.have.lengthOf(2);
  });

  it('leaves out what cannot be drawn', () => {
    const line = toLines({
      type: 'LineString',
      coordinates: [[1, 42, 900], [null, 42], 'x', [1.1, 42.1, 950]],
    });

    expect(line).to.deep.equal([LINE]);
    expect(toLines({type: 'LineString', coordinates: [[1, 42, 0]]})).to.deep.equal([]);
  });

  for (const nothing of [
    null,
    undefined,
    'x',
    {},
    {type: 'LineString'},
    {type: 'Point', coordinates: [1, 2]},
  ]) {
    it(`has none for ${JSON.stringify(nothing)}`, () => {
      expect(toLines(nothing)).to.deep.equal([]);
    });
  }
});

describe('toShape', () => {
  it('sorts a mixture into points, lines and surfaces', () => {
    const shape = toShape({
      type: 'GeometryCollection',
      geometries: [
        {type: 'MultiPoint', coordinates: [[1, 2], [3, 4, 100], [null]]},
        {type: 'LineString', coordinates: LINE},
        {type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE.slice(0, 2)]]},
        null,
      ],
    });

    expect(shape.points).to.deep.equal([
      [1, 2],
      [3, 4],
    ]);
    expect(shape.lines).to.deep.equal([LINE]);
    expect(shape.surfaces).to.deep.equal([[SQUARE]]);
  });
});

describe('toPlace', () => {
  it('has an elevation only where the server knows the relief', () => {
    expect(toPlace({type: 'Point', coordinates: [1, 42, 900]})).to.deep.equal({
      position: [1, 42],
      elevationMetres: 900,
    });
    expect(toPlace({type: 'Point', coordinates: [1, 42, 0]})).to.deep.equal({position: [1, 42]});
    expect(toPlace(null)).to.deep.equal({});
  });
});
