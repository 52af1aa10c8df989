import {expect} from '@open-wc/testing';
import {kinds} from '../../../src/kinds/touristicevent.js';
import {dayNumber} from '../../../src/model/days.js';
import {noCriteria, type Range} from '../../../src/model/search/criteria.js';
import {readRoute, writeRoute} from '../../../src/store/routing/route.js';
import {routeNames} from '../../../src/store/routing/route-names.js';

const read = (dates: string) => readRoute({dates}, kinds.touristicevent).criteria.ranges.dates;
const write = (...dates: Range[]) =>
  writeRoute({criteria: {...noCriteria, ranges: {dates}}, depth: 1}, kinds.touristicevent).dates;

describe('days in an address', () => {
  it('have the name of their filter', () => {
    expect(routeNames(kinds.touristicevent)).to.include('dates');
  });

  for (const dates of [
    '2026-12-01_2026-12-05',
    '2026-12-01_2026-12-01',
    '2026-12-01_',
    '_2026-12-05',
    '2026-12-01_2026-12-05,2026-12-24_2026-12-26',
    '2026-12-01_9999-12-31',
  ]) {
    it(`are read and written as "${dates}"`, () => {
      expect(write(...(read(dates) ?? []))).to.equal(dates);
    });
  }

  it('may be one day alone', () => {
    expect(read('2026-12-01')).to.deep.equal(read('2026-12-01_2026-12-01'));
  });

  it('are read once where they are repeated', () => {
    expect(read('2026-12-01,2026-12-01_2026-12-01')).to.have.length(1);
  });

  it('are days since 1970', () => {
    expect(read('2026-12-01_2026-12-05')).to.deep.equal([
      {from: dayNumber('2026-12-01'), to: dayNumber('2026-12-05')},
    ]);
  });

  for (const dates of [
    '2026-12-05_2026-12-01',
    '_',
    '',
    '2026-02-30_2026-03-02',
    '2026-12-01_demain',
    '2026-12-01_2026-12-05_2026-12-06',
    '20260101_20260102',
    '10000-01-01_',
    '3-5',
  ]) {
    it(`are not "${dates}"`, () => {
      expect(read(dates)).to.equal(undefined);
    });
  }

  it('that cannot be written are left open', () => {
    expect(write({from: 1e9, to: 20_000})).to.equal('_2024-10-04');
    expect(write({from: Number.NaN})).to.equal(undefined);
  });
});
