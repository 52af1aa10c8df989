import {expect} from '@open-wc/testing';
import {es as esItems} from '../../src/i18n/items/es.js';
import {nl as nlItems} from '../../src/i18n/items/nl.js';
import {tools as esTools} from '../../src/i18n/tools/es.js';
import {tools as nlTools} from '../../src/i18n/tools/nl.js';
import {allMessages} from './all-messages.js';

const figures = {speed: '', up: '', down: '', metres: ''};
const samples = {
  walking: [figures],
  climbing: ['', figures],
  reference: ['1'],
  beside: ['1 m'],
};
const kind = {one: '', other: ''};
const counts = {
  itemCount: [1],
  shownOf: [1, 2],
  showMoreOf: [1],
  itemsHere: [1],
  counting: [1, 2],
  showItems: [1],
  without: ['', 1],
};

const textOf = (...catalogues: readonly object[]) =>
  catalogues
    .flatMap((catalogue) => allMessages(catalogue, {...samples, ...counts}))
    .map(([, text]) => text)
    .join('\n');

describe('the messages', () => {
  it('address visitors as “tú” in Spanish and as “je” in Dutch, as the others do', () => {
    const {pace, listen, schemaFields: _, ...rest} = esTools;
    const spanish = esItems(kind as never);
    expect(textOf(pace, listen, rest, spanish.list, spanish.search)).not.to.match(
      /\busted|\bsu (forma|dispositivo|búsqueda)|Elija|Escanéelo/i,
    );
    const {pace: nlPace, listen: nlListen, schemaFields: __, ...nlRest} = nlTools;
    const dutch = nlItems(kind as never);
    expect(textOf(nlPace, nlListen, nlRest, dutch.list, dutch.search)).not.to.match(/\b(u|uw)\b/i);
  });
});
