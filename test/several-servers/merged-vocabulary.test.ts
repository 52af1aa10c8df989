import {expect} from '@open-wc/testing';
import type {Rating, Term, Vocabularies, Vocabulary} from '../../src/model/vocabulary.js';
import {mergeVocabulary} from '../../src/store/several-servers/merged-vocabulary.js';

const vocabularyOf = (...labels: readonly string[]): Vocabulary =>
  new Map(labels.map((label, at) => [String(at + 1), {id: String(at + 1), label}]));

const merge = (name: keyof Vocabularies, ...servers: readonly (Vocabulary | undefined)[]) =>
  mergeVocabulary(
    name,
    servers.map((vocabulary) => (vocabulary ? {[name]: vocabulary} : {})),
  );

const idsOf = (vocabulary: Vocabulary | undefined) => [...(vocabulary?.keys() ?? [])];
const labelsOf = (vocabulary: Vocabulary | undefined) =>
  [...(vocabulary?.values() ?? [])].map(({label}) => label);

describe('mergeVocabulary', () => {
  it('is nothing while no server has answered', () => {
    expect(merge('themes', undefined, undefined)).to.equal(undefined);
  });

  it('makes terms of the same name one, under the id of the first server that has it', () => {
    const themes = merge('themes', vocabularyOf('Faune', 'Flore'), vocabularyOf('Eau', ' faune '));

    expect(idsOf(themes)).to.deep.equal(['2.1', '1', '2']);
    expect(themes?.get('2.2')).to.equal(themes?.get('1'));
    expect(themes?.has('2.2')).to.equal(true);
    expect(themes?.aliases?.get('2.2')).to.equal('1');
  });

  it('gives the terms their first ids whoever answers first', () => {
    const late = merge('themes', undefined, vocabularyOf('Faune'), vocabularyOf('Faune'));

    expect(idsOf(late)).to.deep.equal(['2.1']);
    expect(late?.aliases?.get('3.1')).to.equal('2.1');
  });

  it('keeps the order of each server', () => {
    const difficulties = merge(
      'difficulties',
      vocabularyOf('Facile', 'Moyen', 'Difficile'),
      vocabularyOf('Très facile', 'Facile', 'Difficile', 'Très difficile'),
      vocabularyOf('Facile', 'Assez facile', 'Moyen'),
    );

    expect(labelsOf(difficulties)).to.deep.equal([
      'Très facile',
      'Facile',
      'Assez facile',
      'Moyen',
      'Difficile',
      'Très difficile',
    ]);
  });

  it('takes as many difficulties in another language as those of the same rank', () => {
    const difficulties = merge(
      'difficulties',
      vocabularyOf('Facile', 'Moyen', 'Difficile'),
      vocabularyOf('Leicht', 'Mittel', 'Schwer'),
    );

    expect(labelsOf(difficulties)).to.deep.equal(['Facile', 'Moyen', 'Difficile']);
    expect(difficulties?.get('2.3')?.label).to.equal('Difficile');
  });

  it('does not take a practice for another one that stands at the same place', () => {
    const practices = merge(
      'practices',
      vocabularyOf('Pédestre', 'VTT'),
      vocabularyOf('Rad', 'Fuß'),
    );

    expect(labelsOf(practices)).to.deep.equal(['Pédestre', 'VTT', 'Rad', 'Fuß']);
  });

  it('keeps two terms of one server apart, whatever their names', () => {
    const labels = merge('labels', vocabularyOf('PNR', 'PNR'), vocabularyOf('PNR'));

    expect(idsOf(labels)).to.deep.equal(['1', '2']);
    expect(labels?.aliases?.get('2.1')).to.equal('1');
  });

  it('takes from other servers what the first does not say', () => {
    const drawn: Vocabulary = new Map([
      ['9', {id: '9', label: 'VTT', pictogramUrl: 'https://b.example/vtt.svg'}],
    ]);

    const practices = merge('practices', vocabularyOf('VTT'), drawn);

    expect(practices?.get('1')).to.deep.equal({
      id: '1',
      label: 'VTT',
      pictogramUrl: 'https://b.example/vtt.svg',
    });
  });

  it('tells steps of a rating apart by their scales', () => {
    const rating = (label: string, scaleId: string): Vocabulary<Rating> =>
      new Map([['1', {id: '1', label, scaleId}]]);
    const scale = (id: string, label: string): Vocabulary => new Map([[id, {id, label}]]);
    const climbing = {
      outdoorRatings: rating('3', '7'),
      outdoorRatingScales: scale('7', 'Escalade'),
    };
    const canyoning = {outdoorRatings: rating('3', '7'), outdoorRatingScales: scale('7', 'Canyon')};
    const sameScale = {
      outdoorRatings: rating('3', '1'),
      outdoorRatingScales: scale('1', 'escalade'),
    };

    const merged = mergeVocabulary('outdoorRatings', [climbing, canyoning, sameScale]);

    expect(idsOf(merged)).to.deep.equal(['1', '2.1']);
    expect((merged?.get('2.1') as Rating | undefined)?.scaleId).to.equal('2.7');
    expect(merged?.aliases?.get('3.1')).to.equal('1');
  });

  it('merges the types of a category', () => {
    const category = (...types: readonly string[]): Vocabulary =>
      new Map([
        [
          '1',
          {id: '1', label: 'Hébergement', typeLists: [{types: vocabularyOf(...types)}]} as Term,
        ],
      ]);

    const categories = merge(
      'contentCategories',
      category('Gîte', 'Hôtel'),
      category('Camping', 'gîte'),
    );

    const category2 = categories?.get('2.1') as unknown as {typeLists: {types: Vocabulary}[]};
    const [list] = category2.typeLists;
    expect(labelsOf(list?.types)).to.deep.equal(['Gîte', 'Hôtel', 'Camping']);
    expect(list?.types.has('2.2')).to.equal(true);
  });

  it('merges large vocabularies', () => {
    const many = (prefix: string) =>
      vocabularyOf(
        ...Array.from({length: 500}, (_, at) => (at % 2 ? `Commune ${at}` : `${prefix} ${at}`)),
      );

    expect(merge('cities', many('A'), many('B'), many('C'))?.size).to.equal(250 + 3 * 250);
  });
});
