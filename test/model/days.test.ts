import {expect} from '@open-wc/testing';
import {dayNumber, dayText, today, weekendOf} from '../../src/model/days.js';

describe('days', () => {
  it('are counted since 1970', () => {
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2026-12-05')).to.equal(20_792);
    expect(dayNumber('1969-12-31')).to.equal(-1);
    expect(dayNumber('9999-12-31')).to.equal(2_932_896);
  });

  for (const text of [
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    'demain',
    '',
    '10000-01-01',
    '2026-01-01T00:00',
  ]) {
    it(`are not "${text}"`, () => {
      expect(dayNumber(text)).to.equal(undefined);
    });
  }

  it('are written as they are read', () => {
    for (const text of ['2024-02-29', '2026-12-05', '9999-12-31', '0001-01-01']) {
      expect(dayText(dayNumber(text)), text).to.equal(text);
    }
  });

  it('are not written beyond the years of four digits', () => {
    expect(dayText(2_932_897)).to.equal(undefined);
    expect(dayText(1e12)).to.equal(undefined);
    expect(dayText(Number.NaN)).to.equal(undefined);
    expect(dayText(undefined)).to.equal(undefined);
  });

  it('begin at midnight where the visitor is', () => {
    expect(dayText(today(new Date(2026, 10, 27, 0, 0, 1)))).to.equal('2026-11-27');
    expect(dayText(today(new Date(2026, 10, 27, 23, 59, 59)))).to.equal('2026-11-27');
  });

  for (const [day, saturday] of [
    ['2026-11-23', '2026-11-28'],
    ['2026-11-27', '2026-11-28'],
    ['2026-11-28', '2026-11-28'],
    ['2026-11-29', '2026-11-28'],
    ['2026-11-30', '2026-12-05'],
    ['1969-12-31', '1970-01-03'],
  ] as const) {
    it(`have the weekend of ${saturday} on ${day}`, () => {
      const {from, to} = weekendOf(dayNumber(day) ?? 0);

      expect(dayText(from)).to.equal(saturday);
      expect(to - from).to.equal(1);
    });
  }
});
