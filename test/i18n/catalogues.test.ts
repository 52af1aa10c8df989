import {expect} from '@open-wc/testing';
import {isSupported, loadMessages} from '../../src/i18n/catalogues.js';
import {fr} from '../../src/i18n/fr.js';
import type {Messages} from '../../src/i18n/messages.js';
import {allMessages, type SampleArguments} from './all-messages.js';
import {plainSpaces} from './plain-spaces.js';

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl'];

/** What each message that takes something is given. */
const samples: SampleArguments<Messages> = {
  itemCount: [12_345],
  shownOf: [24, 12_345],
  showMoreOf: [12_345],
  away: ['3,2 km'],
  itemsHere: [12_345],
  pictureOf: [3, 12],
  pictureBy: ['Ada Lovelace'],
  profileSummary: [
    {length: '12 km', ascent: '731 m', descent: '642 m', lowest: '987 m', highest: '1543 m'},
  ],
  uphill: [11],
  downhill: [11],
  profileInterruptions: [3],
  fromStart: ['2,3 km'],
  showAll: [12],
  backTo: ['Falaise du Lac'],
  updated: ['16 octobre 2024'],
};

/** What a reader of a language must find in a message that was given these things. */
function traces(given: readonly unknown[], language: string): string[] {
  return given.flatMap((value) => {
    if (typeof value === 'number') return plainSpaces(value.toLocaleString(language));
    if (typeof value === 'string') return value;
    return Object.values(value as object);
  });
}

/** Words that are the same in French and elsewhere. */
const international: Readonly<Record<string, readonly string[]>> = {
  en: ['Description', 'Distance', 'Documents', 'Labels', 'Sources'],
  de: [],
  es: [],
  it: [],
  nl: [],
};

describe('loadMessages', () => {
  it('returns no French, which the entry contains', () => {
    expect(loadMessages('fr')).to.equal(undefined);
    expect(loadMessages('fr-CA')).to.equal(undefined);
  });

  it('finds the language of a region', async () => {
    expect(await loadMessages('de-AT')).to.equal(await loadMessages('de'));
  });

  it('has nothing for a language that we do not speak', () => {
    expect(isSupported('br')).to.equal(false);
    expect(loadMessages('br')).to.equal(undefined);
  });
});

for (const language of languages) {
  describe(`The texts in "${language}"`, () => {
    let texts: readonly (readonly [string, string])[];

    before(async () => {
      texts = allMessages((await loadMessages(language)) ?? fr, samples);
    });

    it('are loaded', () => {
      expect(isSupported(language)).to.equal(true);
    });

    it('are the same messages as the French ones', () => {
      expect(texts.map(([name]) => name)).to.have.members(Object.keys(fr));
    });

    it('are never empty, nor with spaces around them', () => {
      for (const [name, text] of texts) {
        expect(text, name).to.match(/^\S(.*\S)?$/);
      }
    });

    it('contain what they are given', () => {
      const byName = new Map(texts);
      for (const [name, given] of Object.entries(samples)) {
        for (const trace of traces(given, language)) {
          expect(plainSpaces(byName.get(name) ?? ''), name).to.contain(trace);
        }
      }
    });

    it('have a singular and a plural', async () => {
      const messages = (await loadMessages(language)) ?? fr;

      for (const name of ['itemCount', 'showMoreOf', 'itemsHere'] as const) {
        expect(messages[name](1).replace('1', '2'), name).not.to.equal(messages[name](2));
      }
    });

    it('use typographic apostrophes, quotes and ellipses', () => {
      for (const [name, text] of texts) {
        expect(text, name).not.to.match(/['"]|\.\.\./);
      }
    });

    if (language === 'fr') {
      it('have a non-breaking space before high punctuation', () => {
        for (const [name, text] of texts) {
          expect(text, name).not.to.match(/[^\u00a0\u202f][;:!?»]/);
        }
      });
    } else {
      it('contain no French', () => {
        const french = new Map(allMessages(fr, samples));
        const same = texts.filter(([name, text]) => text === french.get(name)).map(([, t]) => t);

        expect(same).to.have.members(['©\u00a0Ada Lovelace', ...(international[language] ?? [])]);
      });
    }
  });
}
