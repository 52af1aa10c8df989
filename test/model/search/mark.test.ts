import {expect} from '@open-wc/testing';
import {markMatches} from '../../../src/model/search/mark-matches.js';
import {generatedTerritory, SeededRandom} from './generated-territory.js';
import {randomCriteria} from './random-criteria.js';

/** With brackets around what matches. */
const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join('');

describe('mark', () => {
  const cases: readonly (readonly [says: string, query: string, marked: string])[] = [
    ['marks a word', 'etang', 'L’[Étang]-d’Ô et le lac'],
    ['marks the beginning that was typed', 'étan', 'L’[Étan]g-d’Ô et le lac'],
    ['marks every word that was typed', 'lac etang', 'L’[Étang]-d’Ô et le [lac]'],
    ['marks the whole of a word with a slip', 'etagn', 'L’[Étang]-d’Ô et le lac'],
    ['marks a word and its article typed as one', 'letang', '[L’Étang]-d’Ô et le lac'],
    ['marks the beginning of both', 'leta', '[L’Éta]ng-d’Ô et le lac'],
    ['does not mark what a short word begins', 'l etang', '[L]’[Étang]-d’Ô et le lac'],
    ['marks what a short word begins when it is all there is', 'la', 'L’Étang-d’Ô et le [la]c'],
    ['marks nothing for a text without words', '%&', 'L’Étang-d’Ô et le lac'],
    ['marks nothing that does not match', 'forêt', 'L’Étang-d’Ô et le lac'],
  ];
  for (const [says, query, expected] of cases) {
    it(says, () => {
      expect(marked('L’Étang-d’Ô et le lac', query)).to.equal(expected);
    });
  }

  it('marks letters with their marks, and both letters of a ligature', () => {
    expect(marked('E\u0301tang', 'e')).to.equal('[E\u0301]tang');
    expect(marked('Œuvre', 'o')).to.equal('[Œ]uvre');
  });

  it('marks words that touch as one', () => {
    expect(marked('GR10', 'gr10')).to.equal('[GR10]');
  });

  it('loses nothing of a text', () => {
    const random = new SeededRandom(6);
    const territory = generatedTerritory(6, 100);
    for (const {name, teaser = ''} of territory.treks) {
      const {text: query} = randomCriteria(random, territory);
      for (const text of [name, teaser]) {
        const segments = markMatches(text, query);

        expect(segments.map((segment) => segment.text).join('')).to.equal(text);
        expect(segments.every((segment) => segment.text !== '')).to.equal(true);
      }
    }
  });
});
