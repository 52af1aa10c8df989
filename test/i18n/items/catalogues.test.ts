import {expect} from '@open-wc/testing';
import {loadItemMessages} from '../../../src/i18n/items/catalogues.js';
import type {ItemMessages, KindMessages} from '../../../src/i18n/kind-messages.js';
import type {Messages} from '../../../src/i18n/messages.js';
import type {SearchMessages} from '../../../src/i18n/search/messages.js';
import {allMessages, type SampleArguments} from '../all-messages.js';
import {plainSpaces} from '../plain-spaces.js';

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl'];

/** Words of no language, so that a sentence is only recognised by what is its own. */
const words: Readonly<Record<string, KindMessages>> = Object.fromEntries(
  languages.map((language) => [
    language,
    {one: 'snark', other: 'snarks', names: {hunt: `Hunt in ${language}`}},
  ]),
);

/** What each sentence that takes something is given. */
const samples = {
  itemCount: [12_345],
  shownOf: [24, 12_345],
  showMoreOf: [12_345],
  itemsHere: [12_345],
  counting: [123, 12_345],
  showItems: [12_345],
  without: ['Moulin', 12_345],
} satisfies Partial<SampleArguments<Messages> & SampleArguments<SearchMessages>>;

const everySentence = ({list, search}: ItemMessages): readonly (readonly [string, string])[] => [
  ...allMessages(list, samples).map(([name, text]) => [`list.${name}`, text] as const),
  ...allMessages(search, samples).map(([name, text]) => [`search.${name}`, text] as const),
];

describe('loadItemMessages', () => {
  it('is in the language of a region', async () => {
    const {list} = await loadItemMessages('de-AT', words);

    expect(list.itemsInView).to.equal('Was die Karte zeigt');
  });

  it('is French for a language that we do not speak', async () => {
    const {list} = await loadItemMessages('br', words);

    expect(list.itemsInView).to.equal('Ce que montre la carte');
    expect(list.names).to.deep.equal({hunt: 'Hunt in fr'});
  });

  it('is French where the kind has no words of the language', async () => {
    const {list} = await loadItemMessages('en', {fr: {one: 'événement', other: 'événements'}});

    expect(list.itemCount?.(2)).to.equal('2 événements');
    expect(list.names).to.deep.equal({});
  });

  it('says nothing of a kind that has no words', async () => {
    expect(await loadItemMessages('en', {})).to.deep.equal({list: {}, search: {}});
  });
});

for (const language of languages) {
  describe(`What is said of other items than treks in "${language}"`, () => {
    let messages: ItemMessages;
    let texts: readonly (readonly [string, string])[];

    before(async () => {
      messages = await loadItemMessages(language, words);
      texts = everySentence(messages);
    });

    it('is the same sentences as in French', async () => {
      const french = everySentence(await loadItemMessages('fr', words));

      expect(texts.map(([name]) => name)).to.have.members(french.map(([name]) => name));
    });

    it('is never empty, nor with spaces around it', () => {
      for (const [name, text] of texts) expect(text, name).to.match(/^\S(.*\S)?$/);
    });

    it('contains what it is given', () => {
      const byName = new Map(texts.map(([name, text]) => [name.replace(/^\w+\./, ''), text]));
      for (const [name, given] of Object.entries(samples)) {
        for (const value of given) {
          const trace = typeof value === 'number' ? value.toLocaleString(language) : value;
          expect(plainSpaces(byName.get(name) ?? ''), name).to.contain(plainSpaces(trace));
        }
      }
    });

    it('calls the items by their name, one and several', () => {
      const {itemCount, showMoreOf, itemsHere} = messages.list;
      const {showItems} = messages.search;
      for (const [name, say] of Object.entries({itemCount, showMoreOf, itemsHere, showItems})) {
        expect(say?.(1), name).to.match(/\bsnark\b/);
        expect(say?.(2), name).to.match(/\bsnarks\b/);
      }
      expect(messages.search.items).to.equal('Snarks');
    });

    it('brings the names that the kind has of its own', () => {
      expect(messages.list.names).to.deep.equal({hunt: `Hunt in ${language}`});
    });

    it('uses typographic apostrophes, quotes and ellipses', () => {
      for (const [name, text] of texts) expect(text, name).not.to.match(/['"]|\.\.\./);
    });

    if (language === 'fr') {
      it('has a non-breaking space before high punctuation', () => {
        for (const [name, text] of texts) expect(text, name).not.to.match(/[^\u00a0\u202f][;:!?»]/);
      });
    } else {
      it('contains no French', async () => {
        const french = new Map(everySentence(await loadItemMessages('fr', words)));
        const same = texts
          .filter(([name, text]) => plainSpaces(text) === plainSpaces(french.get(name) ?? ''))
          .map(([name]) => name);

        expect(same).to.deep.equal(['search.items']);
      });
    }
  });
}
