import {expect} from '@open-wc/testing';
import {loadNearCards} from '../../src/store/near-cards.js';
import {ServerSource} from '../../src/store/server-source.js';
import {until} from '../support/dom.js';
import {trekKey} from '../support/scripted-provider.js';
import {scriptedSource} from '../support/scripted-source.js';

describe('loadNearCards', () => {
  const {error} = console;

  afterEach(() => {
    console.error = error;
  });

  it('finds none, twice in a row, where the code that requests them does not load', async () => {
    class WithoutSheets extends ServerSource {
      protected override async importSheets(): ReturnType<ServerSource['importSheets']> {
        throw new TypeError('Failed to fetch the module');
      }
    }
    console.error = () => {};
    const [source] = scriptedSource({}, WithoutSheets);

    for (let attempt = 1; attempt <= 2; attempt++) {
      let cards: readonly unknown[] | undefined;
      loadNearCards(source, trekKey(1), 'poi').then((found) => (cards = found));
      await until(() => cards, 'the attempt has ended');
      expect(cards).to.deep.equal([]);
    }
    source.end();
  });
});
