import {expect} from '@open-wc/testing';
import {loadItemMessages} from '../../src/i18n/items.js';
import {restoreReader, withReader} from './reader.js';

/** Words of no language, so that a sentence is only recognised by what is its own. */
const snarks = () => ({one: 'snark', other: 'snarks', names: {hunt: 'Hunt'}});

describe('loadItemMessages', () => {
  afterEach(restoreReader);

  it('is in the language of a region', async () => {
    const {list} = await loadItemMessages('de-AT', snarks);

    expect(list.itemsInView).to.equal('Was die Karte zeigt');
  });

  it('is French for a language that neither the elements have nor the visitor another one', async () => {
    withReader('br');

    const {list} = await loadItemMessages('br', snarks);

    expect(list.itemsInView).to.equal('Ce que montre la carte');
  });

  it('says nothing of treks', async () => {
    expect(await loadItemMessages('en', undefined)).to.deep.equal({list: {}, search: {}});
  });

  it('has the names of a kind', async () => {
    const {list, search} = await loadItemMessages('en', ({nouns, names}) => ({
      ...nouns.touristicevent,
      names: {...names.tourism, ...names.touristicevent},
    }));

    expect(search.items).to.equal('Events');
    expect(list.itemCount?.(2)).to.equal('2 events');
    expect(list.names?.contact).to.equal('Contact');
    expect(list.names?.price).to.equal('Price');
  });

  for (const language of ['fr', 'en', 'de', 'es', 'it', 'nl', 'ca', 'eu', 'oc']) {
    it(`calls the items by their name, one and several, in "${language}"`, async () => {
      const {list, search} = await loadItemMessages(language, snarks);

      const {itemCount, showMoreOf, itemsHere} = list;
      const {showItems} = search;
      for (const [name, say] of Object.entries({itemCount, showMoreOf, itemsHere, showItems})) {
        expect(say?.(1), name).to.match(/\bsnark\b/);
        // A Basque noun is the same after all numbers.
        expect(say?.(2), name).to.match(language === 'eu' ? /\bsnark\b/ : /\bsnarks\b/);
      }
      expect(search.items).to.equal('Snarks');
      expect(list.names).to.deep.equal({hunt: 'Hunt'});
    });
  }
});
