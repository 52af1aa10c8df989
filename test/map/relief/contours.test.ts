import {expect} from '@open-wc/testing';
import {contourLines, type HeightGrid} from '../../../src/map/relief/contour-lines.js';
import {decoded} from '../../../src/map/relief/contour-tile.js';
import {vectorTile} from '../../../src/map/relief/vector-tile.js';

function gridOf(size: number, heightAt: (x: number, y: number) => number): HeightGrid {
  const heights = Float32Array.from({length: size * size}, (_, index) =>
    heightAt(index % size, Math.floor(index / size)),
  );
  return {size, heights};
}

const pointsOf = (line: readonly number[] = []) =>
  Array.from({length: line.length / 2}, (_, index) => [line[2 * index], line[2 * index + 1]]);

describe('contour lines', () => {
  it('run straight across a slope, at their heights', () => {
    const lines = contourLines(
      gridOf(5, (x) => 8 + x * 10),
      20,
    );

    expect([...lines.keys()]).to.have.members([20, 40]);
    expect(lines.get(20)).to.have.length(1);
    for (const [x] of pointsOf(lines.get(20)?.[0])) expect(x).to.be.closeTo(1.2, 1e-5);
    expect(pointsOf(lines.get(20)?.[0]).map(([, y]) => y)).to.have.members([0, 1, 2, 3, 4]);
  });

  it('close around a summit', () => {
    const grid = gridOf(41, (x, y) => 100 - Math.hypot(x - 20, y - 20) * 5);

    const [line, ...others] = contourLines(grid, 50).get(50) ?? [];

    const points = pointsOf(line);
    expect(others).to.deep.equal([]);
    expect(points[0]).to.deep.equal(points.at(-1));
    for (const [x = 0, y = 0] of points) expect(Math.hypot(x - 20, y - 20)).to.be.closeTo(10, 0.1);
  });

  it('never cross on a saddle', () => {
    const lines = contourLines(
      gridOf(3, (x, y) => 10 + (x - 1) * (y - 1) * 4),
      9,
    ).get(9);

    expect(lines).to.have.length(2);
  });

  it('are those above the sea', () => {
    expect([
      ...contourLines(
        gridOf(8, (x) => x * 10 - 40),
        10,
      ).keys(),
    ]).to.have.members([10, 20, 30]);
    expect(
      contourLines(
        gridOf(8, () => 0),
        10,
      ).size,
    ).to.equal(0);
  });

  it('are all found, each side of a cell once', () => {
    // Pits and tops everywhere.
    const grid = gridOf(30, (x, y) => 50 + 40 * Math.sin(x * 1.7) * Math.cos(y * 2.3));

    for (const [height, lines] of contourLines(grid, 10)) {
      const sides = lines.flatMap((line) => {
        const points = pointsOf(line).map(String);
        return points[0] === points.at(-1) ? points.slice(1) : points;
      });
      let crossed = 0;
      const isHigh = (index: number) => (grid.heights[index] ?? 0) >= height;
      for (let index = 0; index < 900; index++) {
        if (index % 30 < 29 && isHigh(index) !== isHigh(index + 1)) crossed++;
        if (index < 870 && isHigh(index) !== isHigh(index + 30)) crossed++;
      }
      expect(sides).to.have.length(crossed);
    }
  });
});

describe('tiles of heights', () => {
  const image = (...pixel: number[]) => {
    const data = new Uint8ClampedArray(Array.from({length: 4}, () => [...pixel, 255]).flat());
    return new ImageData(data, 2, 2);
  };

  it('are read in the encodings of Terrarium and of Mapbox', () => {
    expect([...decoded(image(131, 232, 128), 'terrarium').heights]).to.deep.equal(
      Array(4).fill(1000.5),
    );
    expect([...decoded(image(1, 173, 181), 'mapbox').heights]).to.deep.equal(Array(4).fill(1000.5));
  });

  it('have at most 256 cells a side, each the mean of its pixels', () => {
    const wide = new ImageData(512, 512);
    wide.data.forEach((_, at) => {
      wide.data[at] = at % 4 === 0 ? 128 : at % 4 === 1 ? (Math.floor(at / 4) % 2) * 10 : 255;
    });
    for (let at = 2; at < wide.data.length; at += 4) wide.data[at] = 0;

    const {size, heights} = decoded(wide, 'terrarium');

    expect(size).to.equal(256);
    expect(new Set(heights)).to.deep.equal(new Set([5]));
  });
});

describe('a vector tile of lines', () => {
  it('has the bytes that the format asks for', () => {
    const bytes = [...new Uint8Array(vectorTile(new Map([[300, [[2, 3, 5, 1]]]])))];

    // A layer: version 2, name, feature, key, value, extent.
    expect(bytes.slice(0, 2)).to.deep.equal([0x1a, bytes.length - 2]);
    expect(bytes.slice(2, 4)).to.deep.equal([0x78, 2]);
    expect(new TextDecoder().decode(new Uint8Array(bytes.slice(6, 14)))).to.equal('contours');
    // Feature: tags 0 and 0, lines, from (2, 3) by (3, -2).
    expect(bytes.slice(14, 30)).to.deep.equal([
      0x12, 14, 0x12, 2, 0, 0, 0x18, 2, 0x22, 6, 9, 4, 6, 10, 6, 3,
    ]);
    expect(bytes.slice(38, 43)).to.deep.equal([0x22, 3, 0x28, 0xac, 2]);
    expect(bytes.slice(43)).to.deep.equal([0x28, 0x80, 0x20]);
  });
});
