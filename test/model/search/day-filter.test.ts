import {expect} from '@open-wc/testing';
import {dayNumber} from '../../../src/model/days.js';
import type {Item} from '../../../src/model/item.js';
import {noCriteria, type Range} from '../../../src/model/search/criteria.js';
import {type SearchFields, some} from '../../../src/model/search/search-fields.js';
import {SearchIndex} from '../../../src/model/search/search-index.js';

interface Fair extends Item {
  readonly begin?: number | undefined;
  readonly end?: number | undefined;
  readonly type?: string;
}

const fields: SearchFields<Fair> = {
  terms: {type: ({type}) => some(type)},
  ranges: {},
  days: {
    dates: ({begin, end}) => (begin === undefined || end === undefined ? undefined : [begin, end]),
  },
  sorts: {},
  texts: () => ({}),
  labelled: {},
};

const fair = (id: number, begin?: string, end = begin, type = 'a'): Fair => ({
  ...{key: `fair/${id}`, id, name: `Fair ${id}`, type},
  ...{begin: dayNumber(begin), end: dayNumber(end)},
});

function indexOf(fairs: readonly Fair[]) {
  const index = new SearchIndex('fr', fields, ['type']);
  index.add(fairs);
  index.complete();
  return (from?: string, to?: string, more: readonly Range[] = []) => {
    const [first, last] = [dayNumber(from), dayNumber(to)];
    const range = {
      ...(first !== undefined && {from: first}),
      ...(last !== undefined && {to: last}),
    };
    return index.find({...noCriteria, ranges: {dates: [range, ...more]}});
  };
}

const ids = ({items}: {readonly items: readonly Item[]}) => items.map(({id}) => id);

describe('a filter by days', () => {
  const find = indexOf([
    fair(1, '2026-12-01'),
    fair(2, '2026-12-01', '2026-12-05'),
    fair(3, '2026-12-04', '2026-12-10', 'b'),
    fair(4, '2026-11-01', '9999-12-31', 'b'),
    fair(5, undefined),
  ]);

  it('passes what has a day in common with it, both ends included', () => {
    expect(ids(find('2026-12-05', '2026-12-06'))).to.deep.equal([2, 3, 4]);
    expect(ids(find('2026-12-01', '2026-12-01'))).to.deep.equal([1, 2, 4]);
    expect(ids(find('2026-12-11', '2026-12-12'))).to.deep.equal([4]);
    expect(ids(find('2026-10-01', '2026-10-31'))).to.deep.equal([]);
  });

  it('may be open at one end', () => {
    expect(ids(find('2026-12-06'))).to.deep.equal([3, 4]);
    expect(ids(find(undefined, '2026-11-30'))).to.deep.equal([4]);
  });

  it('of nothing but open ends asks for nothing, not even for a known day', () => {
    expect(ids(find())).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('of several ranges passes what has a day in any of them', () => {
    const range = {from: dayNumber('2026-12-10') ?? 0, to: dayNumber('2026-12-10') ?? 0};
    expect(ids(find('2026-12-01', '2026-12-01', [range]))).to.deep.equal([1, 2, 3, 4]);
  });

  it('of which the end is before the beginning passes what lasts over both', () => {
    expect(ids(find('2026-12-06', '2026-12-02'))).to.deep.equal([4]);
  });

  it('counts the terms of what is left, and knows the first and the last day of all', () => {
    const {counts, ranges, counted} = find('2026-12-01', '2026-12-01');

    expect([...(counts.type ?? [])]).to.deep.equal([
      ['a', 2],
      ['b', 1],
    ]);
    expect(ranges.dates?.bounds).to.deep.equal({
      from: dayNumber('2026-11-01'),
      to: dayNumber('9999-12-31'),
    });
    expect(counted.has('dates')).to.equal(true);
  });

  it('passes the newer of two rows of one item alone', () => {
    const index = new SearchIndex('fr', fields, ['type']);
    index.add([fair(1, '2026-12-01')]);
    index.add([fair(1, '2026-12-20')]);
    const on = (day: string) => {
      const from = dayNumber(day) ?? 0;
      return ids(index.find({...noCriteria, ranges: {dates: [{from, to: from}]}}));
    };

    expect(on('2026-12-01')).to.deep.equal([]);
    expect(on('2026-12-20')).to.deep.equal([1]);
  });

  it('passes four hundred on one day', () => {
    const all = indexOf(
      Array.from({length: 2400}, (_, id) => fair(id, id < 400 ? '2026-12-24' : '2026-12-26')),
    );

    expect(all('2026-12-24', '2026-12-24').items).to.have.length(400);
    expect(all('2026-12-25', '2026-12-25').items).to.have.length(0);
  });
});
