import {expect} from '@open-wc/testing';
import type {Line, Position} from '../../src/model/geometry.js';
import {inOrderAlong, passagesOf} from '../../src/model/passages.js';
import {northLine, trackWith} from '../support/tracks.js';

const DEGREE_METRES = 111_195;
/** A place so many metres north of the start, and east of the line. */
const place = (north: number, east = 0): Position => [
  2 + east / DEGREE_METRES,
  north / DEGREE_METRES,
];
const there = northLine(new Array(11).fill(100));
const back: Line = [...there, ...there.slice(0, -1).reverse()];
const metres = (points: readonly {readonly distanceMetres: number}[]) =>
  points.map(({distanceMetres}) => Math.round(distanceMetres));

describe('the passages of a track', () => {
  it('are one where it comes by once, and two on the way back', () => {
    expect(metres(passagesOf(trackWith(there), place(350)))).to.deep.equal([350]);
    expect(metres(passagesOf(trackWith(back), place(350)))).to.deep.equal([350, 1650]);
    expect(metres(passagesOf(trackWith(back), place(990, 10)))).to.deep.equal([990]);
  });

  it('say how far away the place is, and leave out what is much farther', () => {
    const [first, ...others] = passagesOf(trackWith(there), place(350, 40));
    expect(first?.awayMetres).to.be.closeTo(40, 0.5);
    expect(others).to.be.empty;
    const far = northLine(new Array(11).fill(100)).map(
      ([lng, lat, z]) => [lng + 0.01, lat, z] as const,
    );
    expect(metres(passagesOf(trackWith(there, far), place(350)))).to.deep.equal([350]);
  });

  it('are beyond a gap of the track where the place is', () => {
    const [passage] = passagesOf(trackWith(there, northLine([100, 100], 1)), [2, 1]);

    expect(passage?.position[1]).to.be.closeTo(1, 1e-6);
  });
});

describe('numbered places along a track', () => {
  it('are each after the one before it', () => {
    const points = inOrderAlong(trackWith(back), [place(200), place(800), place(600), place(200)]);
    expect(metres(points)).to.deep.equal([200, 800, 1400, 1800]);
  });

  it('are where the track is nearest, if it only passes them earlier', () => {
    const points = inOrderAlong(trackWith(there), [place(800), place(300), place(900)]);
    expect(metres(points)).to.deep.equal([800, 300, 900]);
  });

  it('are found on an interrupted track, and none of none', () => {
    const next = northLine(new Array(6).fill(100), 1);
    const points = inOrderAlong(trackWith(there, next), [place(500), [2, 1 + 300 / DEGREE_METRES]]);
    expect(metres(points)).to.deep.equal([500, 1300]);
    expect(inOrderAlong(trackWith(there), [])).to.be.empty;
  });
});
