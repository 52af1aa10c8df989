import {expect} from '@open-wc/testing';
import {
  activityOf,
  effortKilometres,
  estimatedHours,
  verticalSpeeds,
} from '../../src/model/pace.js';

const route = (km: number, ascentMetres?: number, descentMetres?: number) => ({
  lengthMetres: km * 1000,
  ascentMetres,
  descentMetres,
});

describe('the estimated time', () => {
  it('of a walk is the longer of two times and half of the shorter one, by DIN 33466', () => {
    // Made by hand: 8 km take 2 h, 900 m up 3 h: 3 + 1.
    expect(estimatedHours('walking', route(8, 900), 4)).to.equal(4);
    // 10 km take 2.5 h, 1200 m up 4 h: 4 + 1.25.
    expect(estimatedHours('walking', route(10, 1200), 4)).to.equal(5.25);
    // 10 km take 2.5 h, 1200 m down 2.4 h: 2.5 + 1.2.
    expect(estimatedHours('walking', route(10, 0, 1200), 4)).to.be.closeTo(3.7, 1e-9);
    // 12 km take 3 h, 600 m up 2 h and 600 m down 1.2 h: 3.2 + 1.5.
    expect(estimatedHours('walking', route(12, 600, 600), 4)).to.be.closeTo(4.7, 1e-9);
    expect(estimatedHours('walking', route(6), 4)).to.equal(1.5);
  });

  it('of a walk is half at twice the speed, which is that of climbing and descending too', () => {
    expect(estimatedHours('walking', route(12, 600, 600), 8)).to.be.closeTo(2.35, 1e-9);
    expect(verticalSpeeds(4)).to.deep.equal({ascentMetres: 300, descentMetres: 500});
    expect(verticalSpeeds(2)).to.deep.equal({ascentMetres: 150, descentMetres: 250});
  });

  it('of a run or a ride has 8 m for each metre of climb', () => {
    // Made by hand: 20 km and 1.6 km up are 32.8 km, at 5 min a kilometre 164 min.
    expect(estimatedHours('running', route(20, 1600, 1600), 12) * 60).to.be.closeTo(164, 1e-9);
    // 30 km and 500 m up are 34 km.
    expect(estimatedHours('cycling', route(30, 500), 17)).to.equal(2);
  });
});

describe('the activity of a practice', () => {
  it('is known for walking, running and cycling, each with its usual speed', () => {
    const usual = (...args: Parameters<typeof activityOf>) => {
      const found = activityOf(...args);
      return found && [found.activity, found.range.usual];
    };
    expect(usual('pédestre')).to.deep.equal(['walking', 4]);
    expect(usual('trail')).to.deep.equal(['running', 10]);
    expect(usual('VTT')).to.deep.equal(['cycling', 8]);
    expect(usual('cyclo')).to.deep.equal(['cycling', 16]);
    expect(usual('gravel')).to.deep.equal(['cycling', 12]);
    for (const other of [
      'équestre',
      'ski de fond',
      'ski de rando',
      'raquettes',
      'autre',
    ] as const) {
      expect(usual(other)).to.equal(undefined);
    }
  });
});

describe('the effort of a route', () => {
  it('is a kilometre for each kilometre and for each 100 m climbed', () => {
    expect(effortKilometres(route(12, 850))).to.equal(20.5);
    expect(effortKilometres(route(5))).to.equal(5);
  });
});
