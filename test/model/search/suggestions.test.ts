import {expect} from '@open-wc/testing';
import type {SearchIndex} from '../../../src/model/search/search-index.js';
import {searchIndexOf, trek, treksNamed, vocabulary} from './treks.js';

const suggested = (searchIndex: SearchIndex, text: string, limit = 10) =>
  searchIndex
    .suggest(text, limit)
    .map((each) => `${each.kind === 'item' ? 'trek' : each.filter}: ${each.label}`);

function perche(): SearchIndex {
  const searchIndex = searchIndexOf(
    trek(1, {name: 'Tour de Longny', cityIds: ['7'], themeIds: ['1']}),
    trek(2, {name: 'Le lac', cityIds: ['7', '8'], themeIds: ['1', '2']}),
    trek(3, {name: 'Longues eaux', cityIds: ['8'], teaser: 'De Longny à Bellême.'}),
  );
  searchIndex.setVocabulary('city', vocabulary({7: 'Longny-au-Perche', 8: 'Longpont', 9: 'Metz'}));
  searchIndex.setVocabulary('theme', vocabulary({1: 'Eau', 2: 'Forêts longues'}));
  return searchIndex;
}

describe('SearchIndex, suggesting', () => {
  it('suggests communes and treks, the best matches first', () => {
    expect(suggested(perche(), 'longny')).to.deep.equal([
      'city: Longny-au-Perche',
      'trek: Tour de Longny',
    ]);
  });

  it('suggests themes, communes and treks by their beginning, those of most treks first', () => {
    expect(suggested(perche(), 'long')).to.deep.equal([
      'city: Longny-au-Perche',
      'city: Longpont',
      'theme: Forêts longues',
      'trek: Longues eaux',
      'trek: Tour de Longny',
    ]);
  });

  it('says how many treks a commune or a theme has', () => {
    const [city] = perche().suggest('longny', 1);

    expect(city).to.deep.equal({
      kind: 'term',
      filter: 'city',
      label: 'Longny-au-Perche',
      id: '7',
      count: 2,
    });
  });

  it('gives the trek itself', () => {
    const [lac] = perche().suggest('lac', 1);

    expect(lac?.kind === 'item' && lac.item.id).to.equal(2);
  });

  it('suggests no trek for a word of its teaser alone', () => {
    expect(suggested(perche(), 'bellême')).to.deep.equal([]);
  });

  it('suggests no commune without treks', () => {
    expect(suggested(perche(), 'metz')).to.deep.equal([]);
  });

  it('tolerates a typing error', () => {
    expect(suggested(perche(), 'lonnpont')).to.deep.equal(['city: Longpont']);
  });

  it('reserves half of the suggestions for treks', () => {
    expect(suggested(perche(), 'long', 3)).to.deep.equal([
      'city: Longny-au-Perche',
      'city: Longpont',
      'trek: Longues eaux',
    ]);
  });

  it('reserves no more suggestions than there are treks', () => {
    const searchIndex = searchIndexOf(trek(1, {cityIds: ['1', '2', '3']}));
    searchIndex.setVocabulary('city', vocabulary({1: 'Saint-A', 2: 'Saint-B', 3: 'Saint-C'}));

    expect(suggested(searchIndex, 'saint', 3)).to.have.length(3);
  });

  it('suggests nothing for no words, and nothing with a limit of 0', () => {
    expect(suggested(perche(), ' - ')).to.deep.equal([]);
    expect(suggested(perche(), 'long', 0)).to.deep.equal([]);
  });

  it('suggests treks while no vocabulary is there', () => {
    expect(suggested(searchIndexOf(...treksNamed('Longny')), 'longny')).to.deep.equal([
      'trek: Longny',
    ]);
  });
});
