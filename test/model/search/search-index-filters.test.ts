import {expect} from '@open-wc/testing';
import type {Position} from '../../../src/model/geometry.js';
import {type Criteria, noCriteria, type Range} from '../../../src/model/search/criteria.js';
import type {SearchIndex} from '../../../src/model/search/search-index.js';
import {rangeFilters, searchIndexOf, termFilters, trek} from './treks.js';

const ids = (searchIndex: SearchIndex, criteria: Partial<Criteria>) =>
  searchIndex.find({...noCriteria, ...criteria}).items.map(({id}) => id);

describe('SearchIndex, filtering', () => {
  const length = (...lengths: readonly Range[]) => ({ranges: {length: lengths}});
  const walks = () =>
    searchIndexOf(
      trek(1, {lengthMetres: 3000, ascentMetres: 100}),
      trek(2, {lengthMetres: 5000, ascentMetres: 1000}),
      trek(3, {lengthMetres: 8000, ascentMetres: 1001}),
      trek(4, {lengthMetres: 12_000, ascentMetres: 3400}),
      trek(5),
    );

  it('counts no items that the text or the part of the map excludes', () => {
    const searchIndex = searchIndexOf(
      trek(1, {
        name: 'Le lac',
        position: [2, 43],
        practiceId: '1',
        difficultyId: '1',
        routeId: '1',
        themeIds: ['1'],
        labelIds: ['1'],
        accessibilityIds: ['1'],
        networkIds: ['1'],
        cityIds: ['1'],
        districtIds: ['1'],
        structureId: '1',
        durationHours: 1,
        lengthMetres: 1,
        ascentMetres: 1,
      }),
    );
    const counted = (criteria: Partial<Criteria>) => {
      const {counts, ranges} = searchIndex.find({...noCriteria, ...criteria});
      return Object.fromEntries([
        ...termFilters.map((filter) => [filter, counts[filter]?.get('1')]),
        ...rangeFilters.map((filter) => [filter, ranges[filter]?.bins[0]?.count]),
      ]);
    };
    const all = (count: number) =>
      Object.fromEntries([...termFilters, ...rangeFilters].map((filter) => [filter, count]));

    expect(counted({})).to.deep.equal(all(1));
    expect(counted({text: 'moulin'})).to.deep.equal(all(0));
    expect(counted({within: [10, 10, 11, 11]})).to.deep.equal(all(0));
  });

  it('includes both ends of a range', () => {
    expect(ids(walks(), length({from: 3000, to: 8000}))).to.deep.equal([1, 2, 3]);
  });

  it('does not merge two ranges', () => {
    expect(ids(walks(), length({to: 4000}, {from: 10_000}))).to.deep.equal([1, 4]);
  });

  it('finds ascents above 1,000 metres', () => {
    const {ranges} = walks().find(noCriteria);

    expect(ids(walks(), {ranges: {ascent: [{from: 1001}]}})).to.deep.equal([3, 4]);
    expect(ranges.ascent?.bounds).to.deep.equal({from: 100, to: 3400});
    expect(ranges.ascent?.bins.at(-1)?.to).to.be.at.least(3400);
  });

  it('includes unknown values until a range is active', () => {
    expect(ids(walks(), {keepUnknown: ['length']})).to.deep.equal([1, 2, 3, 4, 5]);
    expect(ids(walks(), length({from: 0}))).to.deep.equal([1, 2, 3, 4]);
    expect(ids(walks(), {...length({from: 9000}), keepUnknown: ['length']})).to.deep.equal([4, 5]);
    expect(ids(walks(), {...length({from: 9000}), keepUnknown: ['ascent']})).to.deep.equal([4]);
  });

  it('excludes nothing by a range without ends', () => {
    expect(ids(walks(), length({}))).to.deep.equal([1, 2, 3, 4, 5]);
    expect(ids(walks(), length())).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('finds nothing when nothing matches', () => {
    const searchIndex = searchIndexOf(
      trek(1, {practiceId: '1', cityIds: ['7']}),
      trek(2, {practiceId: '2'}),
    );

    expect(ids(searchIndex, {terms: {practice: ['3']}})).to.deep.equal([]);
    expect(ids(searchIndex, {terms: {practice: ['2'], city: ['7']}})).to.deep.equal([]);
    expect(ids(searchIndex, length({from: 9, to: 1}))).to.deep.equal([]);
    expect(ids(searchIndex, {text: 'zzz', terms: {practice: ['1']}})).to.deep.equal([]);
  });

  it('widens with values of one filter and narrows with filters', () => {
    const searchIndex = searchIndexOf(
      trek(1, {practiceId: '1', themeIds: ['1', '2']}),
      trek(2, {practiceId: '2', themeIds: ['2']}),
      trek(3, {practiceId: '3', themeIds: ['2']}),
    );

    expect(ids(searchIndex, {terms: {practice: ['1', '2']}})).to.deep.equal([1, 2]);
    expect(ids(searchIndex, {terms: {practice: ['1', '2'], theme: ['1']}})).to.deep.equal([1]);
  });

  it('finds items in any part of a map, also across the antimeridian', () => {
    const searchIndex = searchIndexOf(
      trek(1, {position: [179, 1]}),
      trek(2, {position: [-179, 1]}),
      trek(3),
    );

    expect(ids(searchIndex, {within: [178, 0, 179, 1]})).to.deep.equal([1]);
    expect(ids(searchIndex, {within: [170, 0, -170, 2]})).to.deep.equal([1, 2]);
  });

  it('finds items that start within reach, and not those in a hole of its area', () => {
    const searchIndex = searchIndexOf(
      trek(1, {position: [1, 1]}),
      trek(2, {position: [5, 5]}),
      trek(3, {position: [25, 5]}),
      trek(4, {position: [15, 5]}),
      trek(5),
    );
    const square = (west: number, south: number, side: number): readonly Position[] => [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
    const area = [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 10)]];
    const reach = {place: 'Ô', position: [1, 1], mode: 'car', limit: {hours: 1}, area} as const;

    expect(ids(searchIndex, {reach})).to.deep.equal([1, 3]);
    expect(ids(searchIndex, {reach: {...reach, area: []}})).to.deep.equal([]);
  });

  it('counts a commune once that a track crosses twice', () => {
    const {counts} = searchIndexOf(trek(1, {cityIds: ['1', '2', '1']})).find(noCriteria);

    expect([...(counts.city ?? [])]).to.deep.equal([
      ['1', 1],
      ['2', 1],
    ]);
  });

  it('works with 1,500 communes', () => {
    const communes = Array.from({length: 1500}, (_, index) => String(index));
    const searchIndex = searchIndexOf(
      ...communes.map((id, index) => trek(index, {cityIds: [id, '0']})),
    );
    searchIndex.setVocabulary(
      'city',
      new Map(communes.map((id) => [id, {id, label: `Saint-No ${id}`}])),
    );
    const found = searchIndex.find({...noCriteria, terms: {city: communes.slice(1)}});

    expect(found.items).to.have.length(1499);
    expect(found.counts.city?.size).to.equal(1500);
    expect(found.counts.city?.get('0')).to.equal(1500);
    expect(ids(searchIndex, {text: 'saint 1499'})).to.deep.equal([1499]);
  });
});
