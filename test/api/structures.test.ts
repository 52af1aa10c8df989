import {expect} from '@open-wc/testing';
import {toElevations} from '../../src/api/elevations.js';
import {toConditions, toStructure} from '../../src/api/structures.js';
import {toInstant, toTime} from '../../src/api/times.js';

describe('toStructure', () => {
  it('is an id, or before 2.105 a name', () => {
    expect(toStructure('3')).to.deep.equal({structureId: '3'});
    expect(toStructure(' Parc national ')).to.deep.equal({structureName: 'Parc national'});
    expect(toStructure('')).to.deep.equal({});
    expect(toStructure(undefined)).to.deep.equal({});
  });
});

describe('toConditions', () => {
  it('are several, or on older servers one, and each once', () => {
    expect(toConditions([8, 9], undefined)).to.deep.equal(['8', '9']);
    expect(toConditions([], '8')).to.deep.equal(['8']);
    expect(toConditions([8], '8')).to.deep.equal(['8']);
  });
});

describe('toElevations', () => {
  it('are unknown when both are zero', () => {
    expect(toElevations(0, 0)).to.deep.equal({});
    expect(toElevations(undefined, undefined)).to.deep.equal({});
  });

  it('may start at sea level', () => {
    expect(toElevations(0, 120)).to.deep.equal({minElevationMetres: 0, maxElevationMetres: 120});
  });
});

describe('toInstant and toTime', () => {
  it('leave out what is no time', () => {
    expect(toInstant('2024-10-16T17:54:24.917866+02:00')).to.equal(
      '2024-10-16T17:54:24.917866+02:00',
    );
    expect(toInstant('yesterday')).to.equal(undefined);
    expect(toTime('15:45:00')).to.equal('15:45');
    expect(toTime('soon')).to.equal(undefined);
  });
});
