import {expect} from '@open-wc/testing';
import {termsOfServer} from '../../src/model/own-terms.js';
import type {Vocabulary} from '../../src/model/vocabulary.js';
import {mergeVocabulary} from '../../src/store/several-servers/merged-vocabulary.js';

const vocabulary = (...terms: readonly (readonly [id: string, label: string])[]): Vocabulary =>
  new Map(terms.map(([id, label]) => [id, {id, label}]));

describe('the terms of one of several servers', () => {
  it('are all terms of the only server', () => {
    const only = vocabulary(['1', 'Balisage'], ['4', 'Déchets']);

    expect(termsOfServer(only, 1)).to.deep.equal([
      {id: '1', label: 'Balisage'},
      {id: '4', label: 'Déchets'},
    ]);
    expect(termsOfServer(undefined, 1)).to.deep.equal([]);
  });

  it('have the ids of that server, also where another server has the same term', () => {
    const merged = mergeVocabulary('reportCategories', [
      {reportCategories: vocabulary(['1', 'Balisage'], ['4', 'Déchets'])},
      {reportCategories: vocabulary(['7', 'Déchets'], ['1', 'Chiens'])},
    ]);

    expect(termsOfServer(merged, 1)).to.deep.equal([
      {id: '1', label: 'Balisage'},
      {id: '4', label: 'Déchets'},
    ]);
    expect(termsOfServer(merged, 2)).to.deep.equal([
      {id: '7', label: 'Déchets'},
      {id: '1', label: 'Chiens'},
    ]);
    expect(termsOfServer(merged, 3)).to.deep.equal([]);
  });
});
