import {expect} from '@open-wc/testing';
import {loadSearchMessages} from '../../../src/i18n/search/catalogues.js';
import {fr} from '../../../src/i18n/search/fr.js';
import type {SearchMessages} from '../../../src/i18n/search/messages.js';
import {allMessages, messagesNamed, type SampleArguments} from '../all-messages.js';
import {plainSpaces} from '../plain-spaces.js';

/** What each message that takes something is given. */
const samples: SampleArguments<SearchMessages> = {
  suggestionCount: [12_345],
  moreTerms: [12_345],
  unknown: [12_345],
  unknownValue: [12_345],
  showItems: [12_345],
  counting: [123, 12_345],
  removeFilter: ['Moulin'],
  named: ['Roue', 'Aube'],
  quoted: ['Moulin'],
  between: ['2 h', '4 h'],
  atLeast: ['2 h'],
  atMost: ['4 h'],
  without: ['Moulin', 12_345],
};

/** What each language says of treks that were loaded. */
const loaded: Readonly<Record<string, string>> = {
  fr: 'chargées',
  en: 'loaded',
  de: 'geladenen',
  es: 'cargadas',
  it: 'caricati',
  nl: 'geladen',
};

/** Words that are the same in French and elsewhere. */
const international: Readonly<Record<string, readonly string[]>> = {
  en: ['Suggestions', 'Labels', 'minimum', 'maximum', 'Roue: Aube'],
  de: ['Roue: Aube'],
  es: ['De', 'Roue: Aube', '«Moulin»'],
  it: ['Roue: Aube', '«Moulin»'],
  nl: ['minimum', 'maximum', 'Roue: Aube'],
};

describe('loadSearchMessages', () => {
  it('is French for a language that we do not speak', async () => {
    expect(await loadSearchMessages('br')).to.equal(fr);
  });
});

for (const language of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
  describe(`What the controls say in "${language}"`, () => {
    let texts: readonly (readonly [string, string])[];

    before(async () => {
      texts = allMessages(await loadSearchMessages(language), samples);
    });

    it('is the same messages as in French', () => {
      expect(texts.map(([name]) => name)).to.have.members(
        allMessages(fr, samples).map(([name]) => name),
      );
    });

    it('is never empty, nor with spaces around it', () => {
      for (const [name, text] of texts) expect(text, name).to.match(/^\S(.*\S)?$/);
    });

    it('contains what it is given', () => {
      for (const [sample, given] of Object.entries(samples)) {
        const spoken = messagesNamed(texts, sample);
        expect(spoken, sample).not.to.have.length(0);
        for (const [name, text] of spoken) {
          for (const value of given) {
            const trace = typeof value === 'number' ? value.toLocaleString(language) : value;
            expect(plainSpaces(text), name).to.contain(plainSpaces(trace));
          }
        }
      }
    });

    it('says that treks are loaded: whoever reads that they arrive thinks of walkers', () => {
      const {partial, items} = Object.fromEntries(texts);

      expect(partial).to.contain(loaded[language]);
      expect(partial?.toLowerCase()).to.contain(items?.toLowerCase());
    });

    it('has a singular and a plural', async () => {
      const messages = await loadSearchMessages(language);

      const {showItems, unknownValue, unknown} = messages;
      for (const [name, say] of Object.entries({showItems, unknownValue, ...unknown})) {
        expect(say(1).replace('1', '2'), name).not.to.equal(say(2));
      }
    });

    it('uses typographic apostrophes, quotes and ellipses', () => {
      for (const [name, text] of texts) expect(text, name).not.to.match(/['"]|\.\.\./);
    });

    if (language === 'fr') {
      it('has a non-breaking space before high punctuation', () => {
        for (const [name, text] of texts) expect(text, name).not.to.match(/[^\u00a0\u202f][;:!?»]/);
      });
    } else {
      it('contains no French', () => {
        const french = new Map(allMessages(fr, samples));
        const same = texts
          .filter(([name, text]) => plainSpaces(text) === plainSpaces(french.get(name) ?? ''))
          .map(([, text]) => text);

        for (const text of same) expect(international[language], text).to.include(text);
      });
    }
  });
}
