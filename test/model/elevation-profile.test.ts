import {expect} from '@open-wc/testing';
import {
  type ElevationProfile,
  elevationAtDistance,
  elevationProfile,
  heightScale,
  indexAtDistance,
  indexAtPosition,
  thinned,
  ticks,
} from '../../src/model/elevation-profile.js';
import type {Line, Vertex} from '../../src/model/geometry.js';
import {niceStep} from '../../src/model/nice-step.js';

/** One degree of latitude on the mean sphere. */
const DEGREE_METRES = 111_195;

/** Due north, one vertex every 100 m. */
const line = (elevations: readonly number[], from = 0): Line =>
  elevations.map((z, index): Vertex => [2, from + (index * 100) / DEGREE_METRES, z]);

function profileOf(...lines: readonly Line[]): ElevationProfile {
  const profile = elevationProfile(lines);
  if (!profile) throw new Error('There is no profile.');
  return profile;
}

const sine = (count: number, low: number, high: number) =>
  Array.from({length: count}, (_, i) =>
    Math.round(low + ((high - low) * (1 - Math.cos(i / 40))) / 2),
  );

describe('elevationProfile', () => {
  it('measures the way along the ground', () => {
    const {points, lengthMetres} = profileOf(line([100, 100, 100]));

    expect(points.map((point) => Math.round(point.distanceMetres))).to.deep.equal([0, 100, 200]);
    expect(lengthMetres).to.be.closeTo(200, 0.1);
  });

  it('adds up what is climbed and what is descended', () => {
    const profile = profileOf(line([100, 130, 120, 125]));

    expect(profile.ascentMetres).to.equal(35);
    expect(profile.descentMetres).to.equal(10);
    expect(profile.lowestMetres).to.equal(100);
    expect(profile.highestMetres).to.equal(130);
  });

  it('counts neither the length nor the climb of an interruption', () => {
    const profile = profileOf(line([100, 110]), line([500, 505], 1));

    expect(profile.runs).to.have.length(2);
    expect(profile.lengthMetres).to.be.closeTo(200, 0.1);
    expect(profile.ascentMetres).to.equal(15);
    expect(profile.runs[1]?.[0]?.distanceMetres).to.equal(profile.runs[0]?.at(-1)?.distanceMetres);
  });

  it('is absent where the server has no relief', () => {
    expect(elevationProfile([line([0, 0, 0])])).to.equal(undefined);
  });

  it('is there for a walk that begins at the sea', () => {
    expect(profileOf(line([0, 0, 12])).ascentMetres).to.equal(12);
  });

  it('is absent for a way of no length', () => {
    expect(elevationProfile([])).to.equal(undefined);
    expect(elevationProfile([[[2, 45, 100]]])).to.equal(undefined);
    expect(
      elevationProfile([
        [
          [2, 45, 100],
          [2, 45, 100],
        ],
      ]),
    ).to.equal(undefined);
  });
});

describe('thinned', () => {
  it('keeps the ends, the summit and the hollow of a long way', () => {
    const elevations = sine(10_000, 200, 900);
    elevations[4321] = 1500;
    elevations[7654] = 10;
    const run = profileOf(line(elevations)).points;

    const kept = thinned(run, 600);

    expect(kept.length).to.be.within(400, 602);
    expect(kept[0]).to.equal(run[0]);
    expect(kept.at(-1)).to.equal(run.at(-1));
    expect(kept).to.include(run[4321]);
    expect(kept).to.include(run[7654]);
  });

  it('keeps every point of a short way', () => {
    const run = profileOf(line([1, 2, 3])).points;

    expect(thinned(run, 600)).to.equal(run);
  });
});

describe('heightScale', () => {
  it('shows a flat walk flat', () => {
    const {from, to} = heightScale(profileOf(line(sine(100, 100, 110))));

    expect(to - from).to.be.at.least(200);
    expect(from).to.be.at.most(100);
  });

  it('leaves a long walk its proportions', () => {
    const {from, to} = heightScale(profileOf(line(sine(250, 500, 700))));

    expect(to - from).to.be.at.least(24_900 / 40);
  });

  it('does not flatten a walk of many days', () => {
    const {from, to} = heightScale(profileOf(line(sine(3000, 900, 1900))));

    expect(to - from).to.be.at.most(1500);
  });

  it('holds the whole way between round numbers', () => {
    const {from, to, ticks: marks} = heightScale(profileOf(line(sine(127, 1463, 2615))));

    expect(from).to.be.at.most(1463);
    expect(to).to.be.at.least(2615);
    expect(marks).to.deep.equal([1000, 1500, 2000, 2500, 3000]);
  });

  it('does not go below the sea without a reason', () => {
    expect(heightScale(profileOf(line([2, 8, 3]))).from).to.equal(0);
    expect(heightScale(profileOf(line([-4, 8, 3]))).from).to.be.at.most(-4);
  });
});

describe('niceStep and ticks', () => {
  it('divide a span at round numbers', () => {
    expect(niceStep(6400, 5)).to.equal(2000);
    expect(niceStep(900, 5)).to.equal(200);
    expect(niceStep(5000, 5)).to.equal(1000);
    expect(ticks(0, 6400, 2000)).to.deep.equal([0, 2000, 4000, 6000]);
  });
});

describe('a place on the profile', () => {
  const profile = profileOf(line([100, 200, 100]), line([400, 300], 1));

  it('is the vertex nearest to a distance', () => {
    expect(indexAtDistance(profile.points, 60)).to.equal(1);
    expect(indexAtDistance(profile.points, 40)).to.equal(0);
    expect(indexAtDistance(profile.points, 9999)).to.equal(4);
    expect(indexAtDistance(profile.points, -1)).to.equal(0);
  });

  it('is the vertex nearest to a place on the ground', () => {
    expect(indexAtPosition(profile.points, [2.1, 0.0009])).to.equal(1);
    expect(indexAtPosition(profile.points, [2, 1.1])).to.equal(4);
  });

  it('has a height between two vertices', () => {
    expect(elevationAtDistance(profile, 0)).to.equal(100);
    expect(elevationAtDistance(profile, 50)).to.be.closeTo(150, 0.1);
    expect(elevationAtDistance(profile, 9999)).to.equal(300);
  });

  it('has no height between the ends of an interruption', () => {
    expect(elevationAtDistance(profile, 199.9)).to.be.closeTo(100, 0.2);
    expect(elevationAtDistance(profile, 200.1)).to.be.closeTo(400, 0.2);
  });
});
