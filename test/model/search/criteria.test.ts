import {expect} from '@open-wc/testing';
import {type Criteria, hasCriteria, noCriteria} from '../../../src/model/search/criteria.js';
import {
  sameCriteria,
  withoutCriteria,
  withoutFilter,
  withoutRange,
  withoutTerm,
  withRanges,
  withTerm,
  withTerms,
  withUnknown,
} from '../../../src/model/search/criteria-changes.js';
import type {Reach} from '../../../src/model/search/reach.js';

const city = (...ids: readonly string[]) => withTerms(noCriteria, 'city', ids);
const length = (...ranges: readonly {from?: number; to?: number}[]) =>
  withRanges(noCriteria, 'length', ranges);

const reach: Reach = {place: 'Gap', position: [6, 44], mode: 'car', limit: {hours: 1}, area: []};

describe('hasCriteria', () => {
  const some: readonly Criteria[] = [
    {...noCriteria, text: 'lac'},
    {...noCriteria, within: [0, 0, 1, 1]},
    {...noCriteria, reach},
    city('1'),
    length({to: 5}),
  ];
  for (const criteria of some) {
    it(`knows what leaves treks out: ${JSON.stringify(criteria)}`, () => {
      expect(hasCriteria(criteria)).to.equal(true);
    });
  }

  const none: readonly Criteria[] = [
    noCriteria,
    {...noCriteria, text: '  '},
    {...noCriteria, sort: 'nearest', from: [0, 0]},
    {...noCriteria, keepUnknown: ['length']},
    {...noCriteria, terms: {city: []}, ranges: {length: []}},
    {...noCriteria, ranges: {length: [{}]}},
  ];
  for (const criteria of none) {
    it(`knows what leaves nothing out: ${JSON.stringify(criteria)}`, () => {
      expect(hasCriteria(criteria)).to.equal(false);
    });
  }
});

describe('changes of criteria', () => {
  it('add a term beside the others', () => {
    expect(withTerm(city('1'), 'city', '2').terms).to.deep.equal({city: ['1', '2']});
  });

  it('add a term once', () => {
    const criteria = city('1');

    expect(withTerm(criteria, 'city', '1')).to.equal(criteria);
    expect(withTerms(criteria, 'city', ['2', '2']).terms).to.deep.equal({city: ['2']});
  });

  it('free a filter with its last term', () => {
    expect(withoutTerm(city('1'), 'city', '1')).to.deep.equal(noCriteria);
  });

  it('take away no term that is not there', () => {
    const criteria = city('1');

    expect(withoutTerm(criteria, 'city', '2')).to.equal(criteria);
    expect(withoutTerm(criteria, 'theme', '1')).to.equal(criteria);
  });

  it('keep two ranges apart', () => {
    const criteria = withRanges(noCriteria, 'length', [{to: 5000}, {from: 10_000}]);

    expect(withoutRange(criteria, 'length', {to: 5000}).ranges).to.deep.equal({
      length: [{from: 10_000}],
    });
  });

  it('free a filter with its last range', () => {
    expect(withoutRange(length({to: 5000}), 'length', {to: 5000})).to.deep.equal(noCriteria);
  });

  it('free a filter with a range without ends', () => {
    expect(withRanges(length({to: 5000}), 'length', [{}])).to.deep.equal(noCriteria);
  });

  it('say once whether the unknown stay', () => {
    const kept = withUnknown(withUnknown(noCriteria, 'length', true), 'length', true);

    expect(kept.keepUnknown).to.deep.equal(['length']);
    expect(withUnknown(kept, 'length', false)).to.deep.equal(noCriteria);
  });

  it('free one filter, whatever it asks for', () => {
    expect(withoutFilter(city('1', '2'), 'city')).to.deep.equal(noCriteria);
    expect(withoutFilter(withUnknown(length({to: 5}), 'length', true), 'length')).to.deep.equal(
      noCriteria,
    );
  });

  it('leave the order and the place when all filters are freed', () => {
    const criteria: Criteria = {...city('1'), text: 'lac', sort: 'nearest', from: [1, 2]};

    expect(withoutCriteria(criteria)).to.deep.equal({...noCriteria, sort: 'nearest', from: [1, 2]});
  });

  it('leave what they are given as it was', () => {
    const criteria = Object.freeze({
      ...noCriteria,
      terms: Object.freeze({city: Object.freeze(['1'])}),
      ranges: Object.freeze({length: Object.freeze([{to: 1}])}),
    });
    withTerm(criteria, 'city', '2');
    withoutTerm(criteria, 'city', '1');
    withRanges(criteria, 'length', [{from: 2}]);
    withoutFilter(criteria, 'length');

    expect(criteria).to.deep.equal({...city('1'), ranges: {length: [{to: 1}]}});
  });
});

describe('sameCriteria', () => {
  const same: readonly (readonly [Criteria, Criteria])[] = [
    [noCriteria, {...noCriteria}],
    [city('1', '2'), city('2', '1')],
    [length({to: 1}, {from: 2}), length({from: 2}, {to: 1})],
    [noCriteria, {...noCriteria, terms: {city: []}}],
    [
      {...noCriteria, within: [1, 2, 3, 4]},
      {...noCriteria, within: [1, 2, 3, 4]},
    ],
  ];
  for (const [a, b] of same) {
    it(`sees no difference between ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      expect(sameCriteria(a, b)).to.equal(true);
    });
  }

  const different: readonly (readonly [Criteria, Criteria])[] = [
    [noCriteria, {...noCriteria, text: 'lac'}],
    [noCriteria, {...noCriteria, sort: 'name'}],
    [noCriteria, {...noCriteria, from: [0, 0]}],
    [noCriteria, {...noCriteria, reach}],
    [noCriteria, {...noCriteria, keepUnknown: ['length']}],
    [city('1'), city('1', '2')],
    [city('1', '2'), city('1')],
    [length({to: 1}), length({from: 1})],
    [
      {...noCriteria, within: [1, 2, 3, 4]},
      {...noCriteria, within: [1, 2, 3, 5]},
    ],
  ];
  for (const [a, b] of different) {
    it(`sees the difference between ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      expect(sameCriteria(a, b)).to.equal(false);
    });
  }
});
