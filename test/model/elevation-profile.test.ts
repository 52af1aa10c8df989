import {expect} from '@open-wc/testing';
import {heightScale, ticks} from '../../src/model/elevation-profile.js';
import {niceStep} from '../../src/model/nice-step.js';
import {thinned} from '../../src/model/track.js';
import {northLine, trackWith} from '../support/tracks.js';

const sine = (count: number, low: number, high: number) =>
  Array.from({length: count}, (_, i) =>
    Math.round(low + ((high - low) * (1 - Math.cos(i / 40))) / 2),
  );

describe('thinned', () => {
  it('keeps the ends, the summit and the hollow of a long way', () => {
    const elevations = sine(10_000, 200, 900);
    elevations[4321] = 1500;
    elevations[7654] = 10;
    const run = trackWith(northLine(elevations)).points;

    const kept = thinned(run, 600);

    expect(kept.length).to.be.within(400, 602);
    expect(kept[0]).to.equal(run[0]);
    expect(kept.at(-1)).to.equal(run.at(-1));
    expect(kept).to.include(run[4321]);
    expect(kept).to.include(run[7654]);
  });

  it('keeps every point of a short way', () => {
    const run = trackWith(northLine([1, 2, 3])).points;

    expect(thinned(run, 600)).to.equal(run);
  });
});

describe('heightScale', () => {
  it('shows a flat walk flat', () => {
    const {from, to} = heightScale(trackWith(northLine(sine(100, 100, 110))));

    expect(to - from).to.be.at.least(200);
    expect(from).to.be.at.most(100);
  });

  it('leaves a long walk its proportions', () => {
    const {from, to} = heightScale(trackWith(northLine(sine(250, 500, 700))));

    expect(to - from).to.be.at.least(24_900 / 40);
  });

  it('does not flatten a walk of many days', () => {
    const {from, to} = heightScale(trackWith(northLine(sine(3000, 900, 1900))));

    expect(to - from).to.be.at.most(1500);
  });

  it('holds the whole way between round numbers', () => {
    const {from, to, ticks: marks} = heightScale(trackWith(northLine(sine(127, 1463, 2615))));

    expect(from).to.be.at.most(1463);
    expect(to).to.be.at.least(2615);
    expect(marks).to.deep.equal([1000, 1500, 2000, 2500, 3000]);
  });

  it('does not go below the sea without a reason', () => {
    expect(heightScale(trackWith(northLine([2, 8, 3]))).from).to.equal(0);
    expect(heightScale(trackWith(northLine([-4, 8, 3]))).from).to.be.at.most(-4);
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
