import {expect} from '@open-wc/testing';
import {kindNames, loadKind} from '../../src/store/kinds.js';
import '../../src/kinds/index.js';

/** The search keeps why an item does not match in 32 bits, four of which are not of filters. */
const MOST_FILTERS = 28;

describe('the filters of every kind', () => {
  it('are no more than a search can tell apart', async () => {
    const names = kindNames();
    expect(names).to.include('trek').and.to.have.length.above(10);
    for (const name of names) {
      const kind = await loadKind(name);
      const {terms, ranges, days} = await kind.loadSearchFields();
      const filters = Object.keys({...terms, ...ranges, ...days});
      expect(filters.length, name).to.be.within(0, MOST_FILTERS);
    }
  });
});
