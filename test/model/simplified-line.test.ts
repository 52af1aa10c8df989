import {expect} from '@open-wc/testing';
import {type Line, METRES_PER_DEGREE} from '../../src/model/geometry.js';
import {simplifiedLine} from '../../src/model/simplified-line.js';

const north = (metres: number) => 45 + metres / METRES_PER_DEGREE;

describe('simplifiedLine', () => {
  it('leaves out vertices that are almost on the line, and keeps those that are not', () => {
    const line: Line = [
      [6, 45, 0],
      [6.1, north(26), 10],
      [6.2, north(50), 20],
      [6.3, north(25), 30],
      [6.4, 45, 40],
    ];

    expect(simplifiedLine(line, 2).map(([lng]) => lng)).to.deep.equal([6, 6.2, 6.4]);
  });

  it('keeps a loop', () => {
    const loop: Line = [
      [6, 45, 0],
      [6.1, 45, 0],
      [6.1, 45.1, 0],
      [6, 45, 0],
    ];

    expect(simplifiedLine(loop, 2)).to.deep.equal(loop);
  });

  it('keeps the ends of a line of ten thousand vertices, without recursion', () => {
    const long: Line = Array.from({length: 10_000}, (_, index) => [
      6 + index / 10_000,
      45 + (index % 2) / 100,
      0,
    ]);

    expect(simplifiedLine(long, 2)).to.have.length(10_000);
    expect(simplifiedLine(long, 1e5)).to.deep.equal([long[0], long.at(-1)]);
  });
});
