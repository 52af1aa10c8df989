import {expect} from '@open-wc/testing';
import {
  type Alert,
  type AlertArea,
  isInForce,
  type Period,
  sortedAlerts,
  vigilanceLevel,
} from '../../src/model/alert.js';
import {dayNumber} from '../../src/model/days.js';
import {noShape} from '../../src/model/geometry.js';

const area: AlertArea = {id: 1, name: 'Pont', shape: noShape};

const inForceOn = (day: string, period: Period) => isInForce(period, dayNumber(day) ?? Number.NaN);

describe('a period', () => {
  it('is in force from its first to its last day', () => {
    const period = {beginDate: '2026-05-03', endDate: '2026-06-05'};

    expect(inForceOn('2026-05-02', period)).to.equal(false);
    expect(inForceOn('2026-05-03', period)).to.equal(true);
    expect(inForceOn('2026-06-05', period)).to.equal(true);
    expect(inForceOn('2026-06-06', period)).to.equal(false);
  });

  it('is open where it has no beginning, no end, or an end before the beginning', () => {
    expect(inForceOn('1970-01-01', {})).to.equal(true);
    expect(inForceOn('9999-12-31', {beginDate: '2026-05-03'})).to.equal(true);
    expect(inForceOn('1970-01-01', {endDate: '2026-05-03'})).to.equal(true);
    const turned = {beginDate: '2026-05-03', endDate: '2025-01-01'};
    expect(inForceOn('2027-01-01', turned)).to.equal(true);
    expect(inForceOn('2026-01-01', turned)).to.equal(false);
  });

  it('is in force on its weekdays and in its months alone', () => {
    // The 4th of July 2026 is a Saturday.
    const period = {weekdays: [5, 6], months: [7]};

    expect(inForceOn('2026-07-04', period)).to.equal(true);
    expect(inForceOn('2026-07-05', period)).to.equal(true);
    expect(inForceOn('2026-07-06', period)).to.equal(false);
    expect(inForceOn('2026-08-01', period)).to.equal(false);
    expect(inForceOn('1969-07-05', {weekdays: [5]})).to.equal(true);
  });

  it('is never in force where its months are none', () => {
    expect(inForceOn('2026-07-04', {months: []})).to.equal(false);
    expect(inForceOn('2026-07-04', {weekdays: []})).to.equal(true);
  });
});

describe('the level of a vigilance area', () => {
  const levelOf = (practicability?: string, level?: string) =>
    vigilanceLevel({...area, ...(practicability && {practicability}), ...(level && {level})});

  it('is closed where nobody gets through, whatever else is said', () => {
    expect(levelOf('closed', 'information')).to.equal('closed');
    expect(levelOf('not_practicable')).to.equal('closed');
  });

  it('asks for care under conditions, and where something is not known', () => {
    expect(levelOf('under_condition_practicable')).to.equal('care');
    expect(levelOf('practicable', 'alert')).to.equal('care');
    expect(levelOf('with_a_boat')).to.equal('care');
    expect(levelOf('practicable', 'purple')).to.equal('care');
  });

  it('is an information else', () => {
    expect(levelOf()).to.equal('information');
    expect(levelOf('practicable', 'information')).to.equal('information');
  });
});

describe('alerts', () => {
  it('are sorted by their gravity, then along the track, those that it does not cross last', () => {
    const alert = (key: string, level: Alert['level'], fromMetres?: number): Alert => ({
      key,
      level,
      period: {},
      area,
      stretches: fromMetres === undefined ? [] : [{fromMetres, toMetres: fromMetres + 10}],
    });
    const all = [
      alert('a', 'nature'),
      alert('b', 'information', 0),
      alert('c', 'closed', 900),
      alert('d', 'nature', 300),
      alert('e', 'closed', 100),
      alert('f', 'care', 0),
    ];

    expect(sortedAlerts(all).map(({key}) => key)).to.deep.equal(['e', 'c', 'f', 'd', 'b', 'a']);
  });
});
