import {expect} from '@open-wc/testing';
import {
  distanceMetres,
  type Line,
  METRES_PER_DEGREE,
  noShape,
  type Position,
  type Shape,
  type Surface,
} from '../../src/model/geometry.js';
import {crossing, linesOf, type Stretch} from '../../src/model/stretches.js';
import {northLine, trackWith} from '../support/tracks.js';

/** Due north for a kilometre. */
const kilometre = trackWith(northLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

/** A box across the line at 2° east, between two distances from its start. */
const box = (from: number, to: number, west = 1.99, east = 2.01): Surface => {
  const [south, north] = [from / METRES_PER_DEGREE, to / METRES_PER_DEGREE];
  return [ring([west, south], [east, south], [east, north], [west, north])];
};

const ring = (...corners: readonly Position[]) => [...corners, ...corners.slice(0, 1)];
const surfaces = (...all: readonly Surface[]): Shape => ({...noShape, surfaces: all});

/** All steps at once. */
function stretchesIn(track: typeof kilometre, shape: Shape): readonly Stretch[] {
  const steps = crossing(track, shape);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const rounded = (track: typeof kilometre, shape: Shape) =>
  stretchesIn(track, shape).map(({fromMetres, toMetres}) => [
    Math.round(fromMetres),
    Math.round(toMetres),
  ]);

describe('the stretches of a track within an area', () => {
  it('go from where the track enters to where it leaves, to the metre', () => {
    expect(rounded(kilometre, surfaces(box(234, 567)))).to.deep.equal([[234, 567]]);
  });

  it('begin with the track where its start lies within, and end with it', () => {
    expect(rounded(kilometre, surfaces(box(-500, 120)))).to.deep.equal([[0, 120]]);
    expect(rounded(kilometre, surfaces(box(880, 5000)))).to.deep.equal([[880, 1000]]);
    expect(rounded(kilometre, surfaces(box(-500, 5000)))).to.deep.equal([[0, 1000]]);
  });

  it('leave out a hole, and what is beside the track', () => {
    const [outline = []] = box(100, 900);
    const [hole = []] = box(300, 600, 1.995, 2.005);

    expect(rounded(kilometre, surfaces([outline, hole]))).to.deep.equal([
      [100, 300],
      [600, 900],
    ]);
    expect(rounded(kilometre, surfaces(box(100, 900, 2.001, 2.01)))).to.deep.equal([]);
    expect(rounded(kilometre, surfaces(box(2000, 3000)))).to.deep.equal([]);
    expect(rounded(kilometre, noShape)).to.deep.equal([]);
  });

  it('are one where two areas touch or nearly so, and two where they are apart', () => {
    const shape = surfaces(box(700, 800), box(100, 300), box(200, 400), box(420, 500));

    expect(rounded(kilometre, shape)).to.deep.equal([
      [100, 500],
      [700, 800],
    ]);
  });

  it('are two of a track that comes back the same way', () => {
    const there = northLine([0, 1, 2, 3, 4, 5]);
    const track = trackWith([...there, ...there.slice(0, -1).reverse()]);

    expect(rounded(track, surfaces(box(150, 250)))).to.deep.equal([
      [150, 250],
      [750, 850],
    ]);
  });

  it('are counted without the length of a gap', () => {
    const track = trackWith(northLine([0, 1, 2]), northLine([0, 1, 2], 0.01));
    const gapEnd = 0.01 * METRES_PER_DEGREE;

    expect(rounded(track, surfaces(box(150, gapEnd + 50)))).to.deep.equal([[150, 250]]);
  });

  it('surround a point and a line that lie on the track', () => {
    const at = (metres: number): Position => [2, metres / METRES_PER_DEGREE];
    const point = {...noShape, points: [at(500)]};
    const line: Line = [
      [2.0001, 300 / METRES_PER_DEGREE, 0],
      [2.0001, 600 / METRES_PER_DEGREE, 0],
    ];

    expect(rounded(kilometre, point)).to.deep.equal([[475, 525]]);
    expect(rounded(kilometre, {...noShape, lines: [line]})).to.deep.equal([[275, 625]]);
    expect(rounded(kilometre, {...noShape, points: [[2.01, 0.0045]]})).to.deep.equal([]);
  });

  it('agree with looking at every second metre, whatever the shape', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let turn = 0; turn < 60; turn++) {
      const line = Array.from({length: 30}, (): [number, number, number] => [
        2 + random() * 0.02,
        45 + random() * 0.02,
        0,
      ]);
      const corners = Array.from(
        {length: 3 + Math.floor(random() * 80)},
        (): Position => [2 + random() * 0.02, 45 + random() * 0.02],
      );
      const track = trackWith(line);
      const outline = ring(...corners);
      const found = stretchesIn(track, surfaces([outline]));
      const isFound = (metres: number) =>
        found.some(({fromMetres, toMetres}) => metres >= fromMetres && metres <= toMetres);
      let wrong = 0;
      for (let metres = 1; metres < track.lengthMetres; metres += 2) {
        const isWithin = contains(outline, track.pointAt(metres).position);
        // Gaps of less than 40 m are part of a stretch.
        if (isWithin && !isFound(metres)) wrong++;
      }
      const length = found.reduce((sum, each) => sum + each.toMetres - each.fromMetres, 0);
      expect(wrong, `turn ${turn}`).to.be.at.most(1);
      expect(length).to.be.at.most(track.lengthMetres);
    }
  });

  it('survive outlines without an area', () => {
    const flat = ring([1.99, 0.001], [2.01, 0.001], [1.99, 0.001]);
    const nothing = ring([2, 0.001], [2, 0.001], [2, 0.001]);

    expect(rounded(kilometre, surfaces([flat], [nothing], [[]], []))).to.deep.equal([]);
  });

  it('are found in short steps, on a track of 100,000 points', () => {
    const line = Array.from({length: 100_000}, (_, index): [number, number, number] => [
      2 + 0.001 * Math.sin(index / 50),
      index / 1_000_000,
      0,
    ]);
    const track = trackWith(line);
    const corners = Array.from({length: 2000}, (_, index): Position => {
      const angle = (2 * Math.PI * index) / 2000;
      return [2 + 0.5 * Math.cos(angle), 0.05 + 0.02 * Math.sin(angle)];
    });

    const steps = crossing(track, surfaces([ring(...corners)]));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;

    expect(count).to.be.greaterThan(500);
    const [first] = step.value;
    expect(step.value).to.have.length(1);
    expect(track.pointAt(first?.fromMetres ?? 0).position[1]).to.be.closeTo(0.03, 1e-4);
    expect(track.pointAt(first?.toMetres ?? 0).position[1]).to.be.closeTo(0.07, 1e-4);
  });
});

describe('the lines of a stretch', () => {
  it('are as long as it is, and bend where the track does', () => {
    const [line = []] = linesOf(kilometre, {fromMetres: 150, toMetres: 420});
    const [first, last] = [line[0] as Position, line.at(-1) as Position];

    expect(line).to.have.length(5);
    expect(distanceMetres(first, last)).to.be.closeTo(270, 0.5);
  });

  it('are two where the track is interrupted', () => {
    const track = trackWith(northLine([0, 1, 2]), northLine([0, 1, 2], 1));

    expect(linesOf(track, {fromMetres: 150, toMetres: 250})).to.have.length(2);
    expect(linesOf(track, {fromMetres: 50, toMetres: 60})).to.have.length(1);
  });
});

/** By the even-odd rule. */
function contains(outline: readonly Position[], [x, y]: Position): boolean {
  let isInside = false;
  for (let index = 1; index < outline.length; index++) {
    const [[x1, y1], [x2, y2]] = [outline[index - 1] as Position, outline[index] as Position];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
  }
  return isInside;
}
