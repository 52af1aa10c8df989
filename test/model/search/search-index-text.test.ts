import {expect} from '@open-wc/testing';
import {type Criteria, noCriteria} from '../../../src/model/search/criteria.js';
import type {SearchIndex} from '../../../src/model/search/search-index.js';
import {columnRow, searchIndexOf, trek, treksNamed, vocabulary} from './treks.js';

const ids = (searchIndex: SearchIndex, criteria: Partial<Criteria>) =>
  searchIndex.find({...noCriteria, ...criteria}).items.map(({id}) => id);
const names = (searchIndex: SearchIndex, text: string) =>
  searchIndex.find({...noCriteria, text}).items.map(({name}) => name);

describe('SearchIndex, searching texts', () => {
  it('finds "étang" for "etang"', () => {
    const searchIndex = searchIndexOf(...treksNamed('Tour de l’étang', 'Le lac'));

    expect(names(searchIndex, 'etang')).to.deep.equal(['Tour de l’étang']);
  });

  for (const text of ['letang', 'l etang', 'l’étang', 'etang', 'ÉTANG D’Ô', 'etang-d-o', 'd’o']) {
    it(`finds "L'Étang-d'Ô" for "${text}"`, () => {
      expect(names(searchIndexOf(...treksNamed("L'Étang-d'Ô", 'Le lac')), text)).to.deep.equal([
        "L'Étang-d'Ô",
      ]);
    });
  }

  it('finds words in any order, and needs all of them', () => {
    const searchIndex = searchIndexOf(...treksNamed('Longny-au-Perche', 'Longny', 'Le Perche'));

    expect(names(searchIndex, 'perche longny')).to.deep.equal(['Longny-au-Perche']);
  });

  it('finds a word by its beginning', () => {
    expect(names(searchIndexOf(...treksNamed('Longny-au-Perche')), 'longn')).to.have.length(1);
  });

  it('finds words by their first letter or two', () => {
    const searchIndex = searchIndexOf(...treksNamed('Le lac', 'La forêt', 'Col'));

    expect(names(searchIndex, 'la')).to.deep.equal(['La forêt', 'Le lac']);
    expect(names(searchIndex, 'l')).to.deep.equal(['La forêt', 'Le lac']);
  });

  it('gives exact matches first, then prefixes, then typing errors', () => {
    const searchIndex = searchIndexOf(...treksNamed('Moulon', 'Moulins', 'Moulin'));

    expect(names(searchIndex, 'moulin')).to.deep.equal(['Moulin', 'Moulins', 'Moulon']);
  });

  it('finds the teaser of a trek without a departure', () => {
    const searchIndex = searchIndexOf(trek(1, {departure: '', teaser: 'Un lac.'}));

    expect(ids(searchIndex, {text: 'lac'})).to.deep.equal([1]);
  });

  it('finds a teaser that comes after a card that knew the departure', () => {
    const searchIndex = searchIndexOf(trek(1, {departure: 'Le parking'}));
    searchIndex.addParts([], [columnRow(1, {departure: 'Le parking', teaser: 'Un lac.'})]);

    expect(ids(searchIndex, {text: 'lac'})).to.deep.equal([1]);
    expect(ids(searchIndex, {text: 'parking'})).to.deep.equal([1]);
  });

  it('gives names first, then communes, then places and themes, then teasers', () => {
    const searchIndex = searchIndexOf(
      trek(1, {teaser: 'Un lac.'}),
      trek(2, {departure: 'Le lac'}),
      trek(3, {cityIds: ['7']}),
      trek(4, {name: 'Zig du lac'}),
      trek(5, {themeIds: ['8']}),
      trek(6, {arrival: 'Au lac'}),
      trek(7, {districtIds: ['9']}),
      trek(8),
    );
    searchIndex.setVocabulary('city', vocabulary({7: 'Lac-sur-Mer'}));
    searchIndex.setVocabulary('theme', vocabulary({8: 'Lac'}));
    searchIndex.setVocabulary('district', vocabulary({9: 'Pays du lac'}));

    expect(ids(searchIndex, {text: 'lac'})).to.deep.equal([4, 3, 2, 5, 6, 7, 1]);
  });

  it('finds each word of a query where it is', () => {
    const searchIndex = searchIndexOf(
      trek(1, {name: 'Tour du lac', cityIds: ['7']}),
      trek(2, {name: 'Lac'}),
    );
    searchIndex.setVocabulary('city', vocabulary({7: 'Bellême'}));

    expect(ids(searchIndex, {text: 'belleme lac'})).to.deep.equal([1]);
  });

  it('finds treks by a commune whose label is added before or after them', () => {
    const searchIndex = searchIndexOf(trek(1, {cityIds: ['7']}));
    searchIndex.setVocabulary('city', vocabulary({7: 'Bellême', 8: 'Rémalard'}));
    searchIndex.add([trek(2, {cityIds: ['8', '7']})]);

    expect(ids(searchIndex, {text: 'bellem'})).to.deep.equal([1, 2]);
    expect(ids(searchIndex, {text: 'remalard'})).to.deep.equal([2]);
  });

  it('replaces the labels of a vocabulary by those of another', () => {
    const searchIndex = searchIndexOf(trek(1, {themeIds: ['7']}));
    searchIndex.setVocabulary('theme', vocabulary({7: 'Water'}));
    searchIndex.setVocabulary('theme', vocabulary({7: 'Eau'}));

    expect(ids(searchIndex, {text: 'water'})).to.deep.equal([]);
    expect(ids(searchIndex, {text: 'eau'})).to.deep.equal([1]);
  });

  for (const text of ['', '  ', '%', '-', '\0', '"\'']) {
    it(`finds everything for a text without words: ${JSON.stringify(text)}`, () => {
      expect(ids(searchIndexOf(trek(2), trek(1)), {text})).to.deep.equal([2, 1]);
    });
  }

  for (const text of ['%00', '\\', '.*', '__proto__', 'constructor', '<script>', '\ud800x']) {
    it(`treats words such as property names as text: ${JSON.stringify(text)}`, () => {
      const searchIndex = searchIndexOf(...treksNamed('Le lac', 'Constructor', 'Script'));

      expect(names(searchIndex, text)).to.have.length.below(4);
    });
  }

  it('searches only the first words of a long pasted text', () => {
    const searchIndex = searchIndexOf(...treksNamed('Le lac'));
    const start = performance.now();

    expect(names(searchIndex, `lac ${'a'.repeat(100)} ${'étang '.repeat(2000)}`)).to.deep.equal([]);
    expect(names(searchIndex, 'le lac '.repeat(1500))).to.deep.equal(['Le lac']);
    expect(performance.now() - start).to.be.below(500);
  });
});
