import {expect} from '@open-wc/testing';
import {counted} from '../../src/i18n/counted.js';
import {plainSpaces} from './plain-spaces.js';

/** How each language writes 0, 1, 2 and 1000 of them. */
const ways = {
  fr: ['0 lac', '1 lac', '2 lacs', '1 000 lacs'],
  en: ['0 lacs', '1 lac', '2 lacs', '1,000 lacs'],
  de: ['0 lacs', '1 lac', '2 lacs', '1.000 lacs'],
  es: ['0 lacs', '1 lac', '2 lacs', '1000 lacs'],
  it: ['0 lacs', '1 lac', '2 lacs', '1000 lacs'],
  nl: ['0 lacs', '1 lac', '2 lacs', '1.000 lacs'],
  // Browsers have no plurals of it: theirs would depend on the language of the browser.
  oc: ['0 lac', '1 lac', '2 lacs', '1 000 lacs'],
};

describe('counted', () => {
  for (const [language, expected] of Object.entries(ways)) {
    it(`counts none, one, two and a thousand in "${language}"`, () => {
      const {number, plural} = counted(language);

      const written = [0, 1, 2, 1000].map((value) =>
        plainSpaces(`${number(value)} ${plural(value, {one: 'lac', other: 'lacs'})}`),
      );

      expect(written).to.deep.equal(expected);
    });
  }

  it('has other texts for single numbers, and the last one where a language has no text for a category', () => {
    const {plural} = counted('es');

    expect(plural(0, {0: 'ninguno', one: 'uno', other: 'varios'})).to.equal('ninguno');
    expect(plural(1_000_000, {one: 'uno', other: 'varios'})).to.equal('varios');
  });

  it('writes a number alone as the language does', () => {
    expect(plainSpaces(counted('fr').number(12_345))).to.equal('12 345');
    expect(counted('en').number(12_345)).to.equal('12,345');
  });
});
