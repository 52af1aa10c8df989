import {expect} from '@open-wc/testing';
import {distanceMeasurer, nearestAlong} from '../../src/model/along-track.js';
import type {Line} from '../../src/model/geometry.js';

const line = (...places: [number, number][]): Line => places.map(([lng, lat]) => [lng, lat, 0]);

describe('nearestAlong', () => {
  const east = line([6, 45], [6.1, 45]);

  it('finds the place between two vertices', () => {
    const place = nearestAlong([east], [6.05, 45.01]);

    expect(place?.[0]).to.be.closeTo(6.05, 1e-9);
    expect(place?.[1]).to.equal(45);
  });

  it('stays on the way beyond its ends', () => {
    expect(nearestAlong([east], [7, 46])).to.deep.equal([6.1, 45]);
  });

  it('looks at every part of an interrupted way', () => {
    const place = nearestAlong([east, line([6, 46], [6.1, 46])], [6.02, 45.9]);

    expect(place?.[1]).to.equal(46);
  });

  it('finds nothing where there is no way', () => {
    expect(nearestAlong([], [6, 45])).to.equal(undefined);
  });
});

/** On the equator both degrees are equally long. */
const KILOMETRE = 1000 / 111_195;

describe('trackRuler', () => {
  const out = line([0, 0], [2 * KILOMETRE, 0], [2 * KILOMETRE, KILOMETRE]);

  it('measures along the track, not as the crow flies', () => {
    const metresTo = distanceMeasurer([out]);

    expect(metresTo([KILOMETRE, 0.1 * KILOMETRE])).to.be.closeTo(1000, 1);
    expect(metresTo([2.1 * KILOMETRE, 0.5 * KILOMETRE])).to.be.closeTo(2500, 1);
    expect(metresTo([2 * KILOMETRE, 3 * KILOMETRE])).to.be.closeTo(3000, 1);
  });

  it('meets a place on the way out, where the track comes back as it went', () => {
    const metresTo = distanceMeasurer([[...out, ...[...out].reverse()]]);

    expect(metresTo([KILOMETRE, 0])).to.be.closeTo(1000, 1);
    // The way back was recorded three metres beside the way out.
    const beside = line([0, 0], [2 * KILOMETRE, 0], [0, 0.003 * KILOMETRE]);
    expect(distanceMeasurer([beside])([0, 0.003 * KILOMETRE])).to.be.closeTo(0, 5);
  });

  it('prefers a later passage that comes much nearer', () => {
    const loop = line([0, 0], [KILOMETRE, 0], [KILOMETRE, 0.2 * KILOMETRE], [0, 0.2 * KILOMETRE]);

    expect(distanceMeasurer([loop])([0.5 * KILOMETRE, 0.2 * KILOMETRE])).to.be.closeTo(1700, 1);
  });

  it('adds nothing for a gap, and measures nothing without a track', () => {
    const metresTo = distanceMeasurer([line([0, 0], [KILOMETRE, 0]), line([0, 1], [KILOMETRE, 1])]);

    expect(metresTo([0.5 * KILOMETRE, 1])).to.be.closeTo(1500, 1);
    expect(distanceMeasurer([])([0, 0])).to.equal(undefined);
    expect(distanceMeasurer([line([0, 0])])([0, 0])).to.equal(undefined);
  });

  it('survives two vertices at one place', () => {
    const metresTo = distanceMeasurer([line([0, 0], [0, 0], [KILOMETRE, 0])]);

    expect(metresTo([KILOMETRE, 0])).to.be.closeTo(1000, 1);
  });
});
