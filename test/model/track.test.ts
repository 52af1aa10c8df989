import {expect} from '@open-wc/testing';
import type {Line} from '../../src/model/geometry.js';
import {trackOf} from '../../src/model/track.js';
import {northLine, trackWith} from '../support/tracks.js';

const line = (...places: [number, number][]): Line => places.map(([lng, lat]) => [lng, lat, 0]);

/** On the equator both degrees are equally long. */
const KILOMETRE = 1000 / 111_195;

describe('a track', () => {
  it('is measured along the ground', () => {
    const {points, lengthMetres} = trackWith(northLine([100, 100, 100]));

    expect(points.map((point) => Math.round(point.distanceMetres))).to.deep.equal([0, 100, 200]);
    expect(lengthMetres).to.be.closeTo(200, 0.1);
  });

  it('adds up what is climbed and what is descended', () => {
    const track = trackWith(northLine([100, 130, 120, 125]));

    expect(track.ascentMetres).to.equal(35);
    expect(track.descentMetres).to.equal(10);
    expect(track.lowestMetres).to.equal(100);
    expect(track.highestMetres).to.equal(130);
  });

  it('counts neither the length nor the climb of a gap', () => {
    const track = trackWith(northLine([100, 110]), northLine([500, 505], 1));

    expect(track.runs).to.have.length(2);
    expect(track.lengthMetres).to.be.closeTo(200, 0.1);
    expect(track.ascentMetres).to.equal(15);
    expect(track.gaps).to.deep.equal([track.runs[1]?.[0]?.distanceMetres]);
  });

  it('has no relief where all elevations are zero', () => {
    expect(trackWith(northLine([0, 0, 0])).hasRelief).to.equal(false);
    expect(trackWith(northLine([0, 0, 12])).hasRelief).to.equal(true);
    expect(trackWith(northLine([0, -3])).hasRelief).to.equal(true);
  });

  it('is absent without a length', () => {
    expect(trackOf([])).to.equal(undefined);
    expect(trackOf([[]])).to.equal(undefined);
    expect(trackOf([line([2, 45])])).to.equal(undefined);
    expect(trackOf([line([2, 45], [2, 45])])).to.equal(undefined);
  });

  it('is measured once for the same lines', () => {
    const lines = [northLine([1, 2])];

    expect(trackOf(lines)).to.equal(trackOf(lines));
  });
});

describe('the point at a distance', () => {
  const track = trackWith(northLine([100, 200, 100]), northLine([400, 300], 1));

  it('lies between two vertices', () => {
    const point = track.pointAt(50);

    expect(point.distanceMetres).to.equal(50);
    expect(point.elevationMetres).to.be.closeTo(150, 0.1);
    expect(point.position[1]).to.be.closeTo(50 / 111_195, 1e-9);
  });

  it('is an end of the track beyond it', () => {
    expect(track.pointAt(-1)).to.equal(track.points[0]);
    expect(track.pointAt(9999)).to.equal(track.points.at(-1));
  });

  it('is never inside a gap', () => {
    expect(track.pointAt(199.9).elevationMetres).to.be.closeTo(100, 0.2);
    expect(track.pointAt(200.1).elevationMetres).to.be.closeTo(400, 0.2);
    expect(track.pointAt(200.1).position[1]).to.be.closeTo(1, 1e-5);
  });
});

describe('the slope at a distance', () => {
  it('is measured over a hundred metres', () => {
    const track = trackWith(northLine([100, 111, 111, 91]));

    expect(track.slopeAt(50)).to.be.closeTo(0.11, 0.001);
    expect(track.slopeAt(100)).to.be.closeTo(0.055, 0.001);
    expect(track.slopeAt(250)).to.be.closeTo(-0.2, 0.001);
  });

  it('does not reach beyond the ends, nor across a gap', () => {
    const track = trackWith(northLine([100, 110]), northLine([500, 480], 1));

    expect(track.slopeAt(0)).to.be.closeTo(0.1, 0.001);
    expect(track.slopeAt(90)).to.be.closeTo(0.1, 0.001);
    expect(track.slopeAt(120)).to.be.closeTo(-0.2, 0.001);
    expect(track.slopeAt(9999)).to.be.closeTo(-0.2, 0.001);
  });
});

describe('the nearest point of a track', () => {
  const out = line([0, 0], [2 * KILOMETRE, 0], [2 * KILOMETRE, KILOMETRE]);

  it('lies between two vertices', () => {
    const {position, awayMetres} = trackWith(line([6, 45], [6.1, 45])).nearest([6.05, 45.01]);

    expect(position[0]).to.be.closeTo(6.05, 1e-9);
    expect(position[1]).to.equal(45);
    expect(awayMetres).to.be.closeTo(1112, 1);
  });

  it('is an end for what lies beyond it', () => {
    expect(trackWith(line([6, 45], [6.1, 45])).nearest([7, 46]).position).to.deep.equal([6.1, 45]);
  });

  it('may be on any part of an interrupted track', () => {
    const track = trackWith(line([6, 45], [6.1, 45]), line([6, 46], [6.1, 46]));

    expect(track.nearest([6.02, 45.9]).position[1]).to.equal(46);
  });

  it('has its distance along the track, not as the crow flies', () => {
    const metresTo = (x: number, y: number) =>
      trackWith(out).nearest([x * KILOMETRE, y * KILOMETRE]).distanceMetres;

    expect(metresTo(1, 0.1)).to.be.closeTo(1000, 1);
    expect(metresTo(2.1, 0.5)).to.be.closeTo(2500, 1);
    expect(metresTo(2, 3)).to.be.closeTo(3000, 1);
  });

  it('is on the way out, where the track returns the same way', () => {
    const there = trackWith([...out, ...[...out].reverse()]);
    expect(there.nearest([KILOMETRE, 0]).distanceMetres).to.be.closeTo(1000, 1);
    expect(there.nearest([KILOMETRE, 0], 1).distanceMetres).to.be.closeTo(1000, 1);

    // The way back was recorded three metres beside the way out.
    const beside = trackWith(line([0, 0], [2 * KILOMETRE, 0], [0, 0.003 * KILOMETRE]));
    expect(beside.nearest([0, 0.003 * KILOMETRE]).distanceMetres).to.be.closeTo(0, 5);
  });

  it('is on a later passage that comes much nearer', () => {
    const loop = line([0, 0], [KILOMETRE, 0], [KILOMETRE, 0.2 * KILOMETRE], [0, 0.2 * KILOMETRE]);
    const {distanceMetres} = trackWith(loop).nearest([0.5 * KILOMETRE, 0.2 * KILOMETRE]);

    expect(distanceMetres).to.be.closeTo(1700, 1);
  });

  it('counts nothing for a gap', () => {
    const track = trackWith(line([0, 0], [KILOMETRE, 0]), line([0, 1], [KILOMETRE, 1]));

    expect(track.nearest([0.5 * KILOMETRE, 1]).distanceMetres).to.be.closeTo(1500, 1);
  });

  it('is found where two vertices are at one place', () => {
    const track = trackWith(line([0, 0], [0, 0], [KILOMETRE, 0]));

    expect(track.nearest([KILOMETRE, 0]).distanceMetres).to.be.closeTo(1000, 1);
  });
});

describe('a track of 100,000 vertices', () => {
  const long = northLine(
    Array.from({length: 100_000}, (_, index) => 500 + (index % 200)),
    0,
    10,
  );

  it('is measured, and found again at each position', () => {
    const track = trackWith(long);
    expect(track.lengthMetres).to.be.closeTo(999_990, 20);
    expect(track.highestMetres).to.equal(699);

    const {position} = track.pointAt(777_777);
    expect(track.nearest(position).distanceMetres).to.be.closeTo(777_777, 1);
  });
});
