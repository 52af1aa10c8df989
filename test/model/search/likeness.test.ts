import {expect} from '@open-wc/testing';
import {
  EXACT,
  letterMaskOf,
  likeness,
  mayMatch,
  NO_LIKENESS,
  PREFIX,
  TYPO,
} from '../../../src/model/search/likeness.js';
import {wordsOf} from '../../../src/model/search/words.js';
import {generatedTerritory, SeededRandom} from './generated-territory.js';
import {withTypingError} from './random-criteria.js';

const words = [
  ...new Set(
    generatedTerritory(3, 150).treks.flatMap(({name}) => wordsOf(name).map(({folded}) => folded)),
  ),
];

describe('likeness', () => {
  const pairs: readonly (readonly [says: string, query: string, word: string, like: number])[] = [
    ['knows the word', 'etang', 'etang', EXACT],
    ['knows its beginning', 'etan', 'etang', PREFIX],
    ['knows its first letter', 'e', 'etang', PREFIX],
    ['forgives a wrong letter', 'erang', 'etang', TYPO],
    ['forgives a wrong first letter', 'rtang', 'etang', TYPO],
    ['forgives a wrong last letter', 'etanf', 'etang', TYPO],
    ['forgives a missing letter', 'chtaux', 'chataux', TYPO],
    ['forgives a letter too many', 'ettang', 'etang', TYPO],
    ['forgives a letter too many at the end', 'etangs', 'etang', TYPO],
    ['forgives two letters that changed places', 'etagn', 'etang', TYPO],
    ['forgives a slip in a beginning', 'logny', 'longnyauperche', TYPO],
    ['forgives a wrong letter in a beginning', 'lomgny', 'longnyauperche', TYPO],
    ['does not take the last letter of a beginning for a slip', 'etanc', 'etangs', NO_LIKENESS],
    ['does not forgive two slips', 'eramg', 'etang', NO_LIKENESS],
    ['does not forgive slips in four letters', 'pont', 'point', NO_LIKENESS],
    ['does not find a word in the middle', 'tang', 'etang', NO_LIKENESS],
  ];
  for (const [says, query, word, like] of pairs) {
    it(says, () => {
      expect(likeness(query, word)).to.equal(like);
    });
  }

  it('tolerates one typing error anywhere in any word of five letters', () => {
    const random = new SeededRandom(4);
    for (const word of words) {
      for (let i = 0; i < 20; i++) {
        const query = withTypingError(random, word);
        if (query.length >= 5) expect(likeness(query, word), query).to.be.below(NO_LIKENESS);
      }
    }
  });

  it('tolerates no more than one typing error', () => {
    for (const query of words.filter(({length}) => length >= 5)) {
      for (const word of words) {
        const isAlike = likeness(query, word) < NO_LIKENESS;
        const beginnings = [-1, 0, 1].map((more) => word.slice(0, query.length + more));
        if (isAlike)
          expect(Math.min(...beginnings.map((begin) => slips(query, begin)))).to.be.below(2);
        else expect(slips(query, word), `${query} ${word}`).to.be.above(1);
      }
    }
  });
});

describe('mayBeLike', () => {
  it('excludes no matching word', () => {
    const random = new SeededRandom(5);
    for (const query of [
      ...words,
      ...words.map((word) => withTypingError(random, word)),
      'a',
      'le',
      '1',
    ]) {
      if (query === '') continue;
      for (const word of words) {
        if (likeness(query, word) === NO_LIKENESS) continue;
        expect(
          mayMatch(query, letterMaskOf(query), letterMaskOf(word)),
          `${query} ${word}`,
        ).to.equal(true);
      }
    }
  });
});

/** Letters to change, add, drop or swap with a neighbour. */
function slips(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}
