import {expect} from '@open-wc/testing';
import {knownLanguage} from '../../../pages/embed/messages.js';
import {languages} from '../../../pages/generated/elements.js';

describe('The texts of embed.html', () => {
  it('are there in each language of the elements', () => {
    expect(languages.filter((language) => knownLanguage(language) !== language)).to.deep.equal([]);
  });
});
