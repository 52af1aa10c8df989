import {expect} from '@open-wc/testing';
import {compoundsOf, fold, wordsOf} from '../../../src/model/search/words.js';
import {generatedTerritory, SeededRandom} from './generated-territory.js';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);
const compounds = (text: string) => compoundsOf(text, wordsOf(text)).map((word) => word.folded);

describe('wordsOf', () => {
  const texts: readonly (readonly [says: string, text: string, words: readonly string[]])[] = [
    ['folds case and accents', 'ÉTANG Forêt Ñandú', ['etang', 'foret', 'nandu']],
    ['folds marks that are letters of their own', 'E\u0301tang', ['etang']],
    [
      'folds ligatures',
      'Cœur ŒUVRE Cæsar Straße ﬁn',
      ['coeur', 'oeuvre', 'caesar', 'strasse', 'fin'],
    ],
    [
      'folds the letters of the north and east',
      'Ørsted Đà Łódź İstanbul',
      ['orsted', 'da', 'lodz', 'istanbul'],
    ],
    ['parts words at every apostrophe', "l'a l’b l‘c lʼd l′e l`f", [...'lalblcldlelf']],
    ['parts words at every hyphen', 'a-b‐c‑d–e—f−g', [...'abcdefg']],
    ['passes over what a typesetter hides in a word', 'ran\u00addon\u200bnée', ['randonnee']],
    ['keeps digits', 'Étape 12, 2ᵉ jour', ['etape', '12', '2', 'e', 'jour']],
    ['parts letters from digits', 'GR10 et GR 10', ['gr', '10', 'et', 'gr', '10']],
    ['knows other alphabets', 'Ελλάδα Пик', ['ελλαδα', 'пик']],
    ['passes over half a character', '\ud800lac\ud800', ['lac']],
    ['reads letters beyond the first plane', '𝐋ac 🥾𐐨', ['lac', '𐐨']],
    ['finds nothing where there is no word', ' -’%&\0 \u0301 \ud800 🥾', []],
  ];
  for (const [says, text, words] of texts) {
    it(says, () => {
      expect(folded(text)).to.deep.equal(words);
    });
  }

  it('says where words are in the text', () => {
    const text = '🥾 L’E\u0301tang-d’Ô';

    expect(wordsOf(text).map(({start, end}) => text.slice(start, end))).to.deep.equal([
      'L',
      'E\u0301tang',
      'd',
      'Ô',
    ]);
  });

  it('folds a word as it folds its letters', () => {
    for (const {name} of generatedTerritory(1, 200).treks) {
      for (const {folded, start, end} of wordsOf(name)) {
        expect(fold(name.slice(start, end))).to.equal(folded);
      }
    }
  });

  it('reads any text in reasonable time', () => {
    const random = new SeededRandom(2);
    const noise = Array.from({length: 100_000}, () => String.fromCharCode(random.below(0x10000)));
    const start = performance.now();
    wordsOf(noise.join(''));
    const repeated = "l'".repeat(50_000);
    compoundsOf(repeated, wordsOf(repeated));

    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('compoundsOf', () => {
  const texts: readonly (readonly [says: string, text: string, words: readonly string[]])[] = [
    ['joins an article to its noun', 'Tour de L’Étang', ['letang']],
    ['joins all of a compound', 'Longny-au-Perche', ['longnyauperche']],
    ['begins again after an article', "L'Étang-d'Ô", ['letangdo', 'do']],
    ['keeps apart what a space parts', 'Le lac - la forêt', []],
    ['leaves digits alone', 'l’E5 en 3-4 jours', ['le']],
    ['ends somewhere', 'a-b-c-d-e-f-g', ['abcde']],
  ];
  for (const [says, text, words] of texts) {
    it(says, () => {
      expect(compounds(text)).to.deep.equal(words);
    });
  }
});
