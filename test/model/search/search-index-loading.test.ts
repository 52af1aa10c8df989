import {expect} from '@open-wc/testing';
import {type Criteria, noCriteria} from '../../../src/model/search/criteria.js';
import type {SearchIndex} from '../../../src/model/search/search-index.js';
import {columnRow, emptySearchIndex, searchIndexOf, trek, treksNamed} from './treks.js';

const ids = (searchIndex: SearchIndex, criteria: Partial<Criteria>) =>
  searchIndex.find({...noCriteria, ...criteria}).items.map(({id}) => id);
const names = (searchIndex: SearchIndex, text: string) =>
  searchIndex.find({...noCriteria, text}).items.map(({name}) => name);

describe('SearchIndex, while items are added', () => {
  it('finds nothing without items', () => {
    const {items, ranges, counts} = emptySearchIndex().find({...noCriteria, text: 'lac'});

    expect(items).to.deep.equal([]);
    expect(ranges.length).to.deep.equal({bins: [], unknown: 0});
    expect(counts.city?.size).to.equal(0);
  });

  it('replaces a trek that is added again', () => {
    const searchIndex = searchIndexOf(
      trek(1, {name: 'Le lac', practiceId: '1', lengthMetres: 90_000}),
      trek(2, {name: 'Le col', practiceId: '1', lengthMetres: 2000}),
    );
    searchIndex.add([trek(1, {name: 'La forêt', practiceId: '2', lengthMetres: 3000})]);
    const {items, counts, ranges} = searchIndex.find(noCriteria);

    expect(searchIndex.size).to.equal(2);
    expect(items.map(({name}) => name)).to.deep.equal(['La forêt', 'Le col']);
    expect([...(counts.practice ?? [])]).to.deep.equal([
      ['1', 1],
      ['2', 1],
    ]);
    expect(ranges.length?.bounds).to.deep.equal({from: 2000, to: 3000});
    expect(names(searchIndex, 'lac')).to.deep.equal([]);
    expect(names(searchIndex, 'foret')).to.deep.equal(['La forêt']);
    expect(searchIndex.suggest('lac', 5)).to.deep.equal([]);
  });

  it('accepts the same list again, with more items', () => {
    const first = [trek(5), trek(6)];
    const searchIndex = searchIndexOf(...first);
    searchIndex.add([trek(4), ...first, trek(7)], 0);

    expect(ids(searchIndex, {})).to.deep.equal([4, 5, 6, 7]);
  });

  it('searches pages that are added later', () => {
    const searchIndex = searchIndexOf(...treksNamed('Le lac'));
    names(searchIndex, 'lac');
    searchIndex.add([trek(9, {name: 'Lac'})]);

    expect(names(searchIndex, 'lac')).to.deep.equal(['Lac', 'Le lac']);
  });

  it('does not change earlier results', () => {
    const searchIndex = searchIndexOf(...treksNamed('Le lac'));
    const found = searchIndex.find(noCriteria);
    searchIndex.add([trek(9)]);
    searchIndex.find({...noCriteria, text: 'zzz'});

    expect(found.items).to.have.length(1);
    expect(found.ranges.length?.unknown).to.equal(1);
  });
});

describe('SearchIndex, with columns that are added later', () => {
  const some = () => {
    const searchIndex = emptySearchIndex();
    searchIndex.add([1, 2, 3].map((id) => ({...columnRow(id, {}), name: `Trek ${id}`})));
    searchIndex.complete();
    return searchIndex;
  };
  const ids = (searchIndex: SearchIndex, criteria: Partial<Criteria>) =>
    searchIndex.find({...noCriteria, ...criteria}).items.map(({id}) => id);

  it('is pending while it is not known which treks have a term', () => {
    const searchIndex = some();

    const {isPending, counted} = searchIndex.find({...noCriteria, terms: {city: ['7']}});

    expect(isPending).to.equal(true);
    expect([...counted]).to.be.empty;
  });

  it('finds the treks that have a term according to the server', () => {
    const searchIndex = some();

    searchIndex.setMembers('city', '7', new Set(['trek/2', 'trek/99'] as const));

    expect(ids(searchIndex, {terms: {city: ['7']}})).to.deep.equal([2]);
    expect(searchIndex.find({...noCriteria, terms: {city: ['7']}}).isPending).to.equal(false);
  });

  it('finds none when no trek has the term', () => {
    const searchIndex = some();

    searchIndex.setMembers('network', '5', new Set());

    expect(ids(searchIndex, {terms: {network: ['5']}})).to.be.empty;
  });

  it('counts a filter only when its column is complete', () => {
    const searchIndex = some();
    searchIndex.addParts(['theme'], [columnRow(1, {themeIds: ['4']})]);
    expect(searchIndex.find(noCriteria).counted.has('theme')).to.equal(false);

    searchIndex.addParts(
      ['theme'],
      [columnRow(2, {themeIds: ['4']}), columnRow(3, {themeIds: []})],
    );
    searchIndex.completeFilter('theme');

    const {counts, counted} = searchIndex.find(noCriteria);
    expect(counted.has('theme')).to.equal(true);
    expect(counts.theme?.get('4')).to.equal(2);
  });

  it('counts no complete column while treks are missing', () => {
    const searchIndex = emptySearchIndex();
    searchIndex.addParts(['theme'], [columnRow(1, {themeIds: ['4']})]);
    searchIndex.completeFilter('theme');
    const before = searchIndex.find(noCriteria).counted;

    searchIndex.add([{...columnRow(1, {}), name: 'Lac'}]);
    searchIndex.complete();

    expect([...before]).to.be.empty;
    expect(searchIndex.find(noCriteria).counted.has('theme')).to.equal(true);
  });

  it('accepts fields of a column before the trek itself', () => {
    const searchIndex = emptySearchIndex();
    searchIndex.addParts(['theme'], [columnRow(1, {themeIds: ['4'], teaser: 'Une forêt'})]);

    searchIndex.add([{...columnRow(1, {}), name: 'Lac'}]);
    searchIndex.completeFilter('theme');

    expect(ids(searchIndex, {terms: {theme: ['4']}})).to.deep.equal([1]);
    expect(ids(searchIndex, {text: 'foret'})).to.deep.equal([1]);
  });

  it('sorts the newest by creation time', () => {
    const searchIndex = some();
    const day = 86_400_000;
    searchIndex.addParts(
      [],
      [
        columnRow(1, {createdAt: 3 * day}),
        columnRow(2, {createdAt: day}),
        columnRow(3, {createdAt: 2 * day}),
      ],
    );

    expect(ids(searchIndex, {sort: 'newest'})).to.deep.equal([1, 3, 2]);
  });
});
