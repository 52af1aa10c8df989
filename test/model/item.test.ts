import {expect} from '@open-wc/testing';
import {idOfKey, itemKey, kindOfKey} from '../../src/model/item.js';

describe('keys of items', () => {
  it('are the kind and the id', () => {
    expect(itemKey('trek', 12)).to.equal('trek/12');
    expect(itemKey('poi', '12')).to.equal('poi/12');
  });

  it('say which kind and which id', () => {
    expect(kindOfKey('touristic_event/5')).to.equal('touristic_event');
    expect(idOfKey('touristic_event/5')).to.equal(5);
  });
});
