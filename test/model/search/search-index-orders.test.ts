import {expect} from '@open-wc/testing';
import {type Criteria, noCriteria} from '../../../src/model/search/criteria.js';
import type {SearchIndex} from '../../../src/model/search/search-index.js';
import {columnRow, emptySearchIndex, searchIndexOf, trek, treksNamed, vocabulary} from './treks.js';

const ids = (searchIndex: SearchIndex, criteria: Partial<Criteria>) =>
  searchIndex.find({...noCriteria, ...criteria}).items.map(({id}) => id);

describe('SearchIndex, sorting', () => {
  const order = (searchIndex: SearchIndex, sort: Criteria['sort']) =>
    ids(searchIndex, {...(sort && {sort})});

  it('keeps the order of the server', () => {
    expect(order(searchIndexOf(trek(3), trek(1), trek(2)), undefined)).to.deep.equal([3, 1, 2]);
  });

  it('keeps the order of the server when its pages arrive in another', () => {
    const searchIndex = emptySearchIndex();
    searchIndex.add([trek(3), trek(4)], 2);
    searchIndex.add([trek(1), trek(2)], 0);

    expect(order(searchIndex, undefined)).to.deep.equal([1, 2, 3, 4]);
  });

  it('sorts names in the collation of the language', () => {
    const searchIndex = searchIndexOf(
      ...treksNamed('Étape 10', 'Zone', 'étape 9', 'Eau', 'Étape 9'),
    );

    expect(order(searchIndex, 'name')).to.deep.equal([4, 3, 5, 1, 2]);
  });

  it('sorts names in an invalid language', () => {
    const searchIndex = emptySearchIndex('no language!');
    searchIndex.add(treksNamed('b', 'a'));

    expect(order(searchIndex, 'name')).to.deep.equal([2, 1]);
  });

  it('sorts by id from the newest', () => {
    expect(order(searchIndexOf(trek(3), trek(9), trek(4)), 'newest')).to.deep.equal([9, 4, 3]);
  });

  it('sorts by length in both directions, with unknown ones last', () => {
    const searchIndex = searchIndexOf(
      trek(1),
      trek(2, {lengthMetres: 5}),
      trek(3, {lengthMetres: 0}),
      trek(4, {lengthMetres: 9}),
    );

    expect(order(searchIndex, 'shortest')).to.deep.equal([3, 2, 4, 1]);
    expect(order(searchIndex, 'longest')).to.deep.equal([4, 2, 3, 1]);
  });

  it('sorts from the easiest by the order of difficulties, then by effort', () => {
    const searchIndex = searchIndexOf(
      trek(1, {difficultyId: '5', lengthMetres: 1000}),
      trek(2, {difficultyId: '3', lengthMetres: 9000, ascentMetres: 100}),
      trek(3, {difficultyId: '3', lengthMetres: 5000, ascentMetres: 900}),
      trek(4, {lengthMetres: 10}),
      trek(5, {difficultyId: '3'}),
    );
    const byNumber = order(searchIndex, 'easiest');
    searchIndex.setVocabulary('difficulty', vocabulary({x: 'Easy', 5: 'Moderate'}));
    searchIndex.setVocabulary(
      'difficulty',
      new Map([
        ...vocabulary({x: ''}),
        ['5', {id: '5', label: 'Easy'}],
        ['3', {id: '3', label: 'Hard'}],
      ]),
    );

    expect(byNumber).to.deep.equal([2, 3, 5, 1, 4]);
    expect(order(searchIndex, 'easiest')).to.deep.equal([1, 2, 3, 5, 4]);
  });

  it('sorts from the easiest when the difficulties come later', () => {
    const searchIndex = searchIndexOf(
      trek(1, {lengthMetres: 1000}),
      trek(2, {lengthMetres: 2000}),
      trek(3, {lengthMetres: 3000}),
    );
    const before = order(searchIndex, 'easiest');

    searchIndex.addParts(
      ['difficulty'],
      [columnRow(1, {difficultyId: '3'}), columnRow(3, {difficultyId: '1'})],
    );

    expect(before).to.deep.equal([1, 2, 3]);
    expect(order(searchIndex, 'easiest')).to.deep.equal([3, 1, 2]);
  });

  it('sorts from the nearest, with the distance of each', () => {
    const searchIndex = searchIndexOf(
      trek(1),
      trek(2, {position: [0, 1]}),
      trek(3, {position: [0, 0.5]}),
    );
    const {items, distances} = searchIndex.find({...noCriteria, sort: 'nearest', from: [0, 0]});

    expect(items.map(({id}) => id)).to.deep.equal([3, 2, 1]);
    expect(distances?.get('trek/2')).to.be.closeTo(111_195, 1);
    expect(distances?.get('trek/1')).to.equal(undefined);
    expect(distances?.get('trek/99')).to.equal(undefined);
  });

  it('sorts again when the position changes', () => {
    const searchIndex = searchIndexOf(trek(1, {position: [0, 1]}), trek(2, {position: [0, 2]}));

    expect(ids(searchIndex, {sort: 'nearest', from: [0, 0]})).to.deep.equal([1, 2]);
    expect(ids(searchIndex, {sort: 'nearest', from: [0, 3]})).to.deep.equal([2, 1]);
  });

  it('keeps the order of the server without a position', () => {
    const searchIndex = searchIndexOf(trek(2, {position: [0, 1]}), trek(1, {position: [0, 2]}));

    expect(ids(searchIndex, {sort: 'nearest'})).to.deep.equal([2, 1]);
    expect(searchIndex.find(noCriteria)).not.to.have.property('distances');
  });
});
