import {expect} from '@open-wc/testing';
import {optionalMessages} from '../../src/i18n/optional-messages.js';
import {loadReportMessages} from '../../src/i18n/report/catalogues.js';
import type {ReportMessages} from '../../src/i18n/report/messages.js';
import {loadSpeciesMessages} from '../../src/i18n/species/catalogues.js';
import type {SpeciesMessages} from '../../src/i18n/species/messages.js';
import {loadWeatherMessages} from '../../src/i18n/weather/catalogues.js';
import {allMessages, type SampleArguments} from './all-messages.js';
import {plainSpaces} from './plain-spaces.js';

const report: SampleArguments<ReportMessages> = {
  located: ['12 m'],
  photosHint: [5],
  removePhoto: ['a.png'],
  consent: ['geotrek.example', 'Parc'],
  wrongFields: [3],
  farAway: ['12 km'],
  photoUnreadable: ['a.png'],
  tooManyPhotos: [5],
};
const species: SampleArguments<SpeciesMessages> = {observations: [3], most: ['3 x']};

/** The texts of all catalogues in a language, by name. */
async function textsOf(language: string): Promise<ReadonlyMap<string, string>> {
  const {failed, ...sections} = optionalMessages(language);
  return new Map([
    ['failed', failed],
    ...Object.entries(sections).flatMap(([section, messages]) =>
      allMessages(messages, {open: ['host.example']}).map(
        ([name, text]) => [`${section}.${name}`, text] as const,
      ),
    ),
    ...allMessages(await loadReportMessages(language), report),
    ...allMessages(await loadSpeciesMessages(language), species),
    ...allMessages(await loadWeatherMessages(language), {
      temperatures: ['1', '2 °C'],
      precipitation: ['3 mm'],
      gusts: ['4 km/h'],
    }),
  ]);
}

/** Words that are the same in French and elsewhere. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  en: ['Description', '3 observations'],
};

for (const language of ['fr', 'en', 'de', 'es', 'it', 'nl']) {
  describe(`The texts of the sections that visitors open, in "${language}"`, () => {
    it('are whole, with the apostrophes and ellipses of print, and what they are given', async () => {
      const texts = await textsOf(language);
      for (const [name, text] of texts) {
        expect(text, name).to.match(/^\S(.*\S)?$/);
        expect(text, name).not.to.match(/['"]|\.\.\./);
      }
      for (const [name, given] of Object.entries({...report, ...species})) {
        const parts = given.map((value) => plainSpaces(String(value)));
        expect(plainSpaces(texts.get(name) ?? ''), name).to.contain(parts[0]);
      }
      expect(texts.get('consent')).to.contain('Parc');
      expect(texts.get('weather.open')).to.contain('host.example');
      const {consent, wrongFields} = await loadReportMessages(language);
      expect(consent('geotrek.example', undefined)).not.to.match(/undefined|Parc/);
      expect(wrongFields(1).replace('1', '3')).not.to.equal(wrongFields(3));
    });

    it('are not those in French', async () => {
      const [texts, french] = await Promise.all([textsOf(language), textsOf('fr')]);
      const same = [...texts].filter(([name, text]) => french.get(name) === text);
      const expected = language === 'fr' ? texts.size : (SAME[language] ?? []).length;
      expect(same.length, same.join()).to.equal(expected);
    });
  });
}
