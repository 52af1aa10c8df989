import {expect} from '@open-wc/testing';
import {notCopied} from '../../src/i18n/copy-messages.js';
import {directionMessages} from '../../src/i18n/direction-messages.js';
import {es as esItems} from '../../src/i18n/items/es.js';
import {nl as nlItems} from '../../src/i18n/items/nl.js';
import {optionalMessages} from '../../src/i18n/optional-messages.js';
import {tools as esTools} from '../../src/i18n/tools/es.js';
import {tools as nlTools} from '../../src/i18n/tools/nl.js';
import {allMessages} from './all-messages.js';

const figures = {speed: '', up: '', down: '', metres: ''};
const samples = {
  walking: [figures],
  climbing: ['', figures],
  reference: ['1'],
  beside: ['1 m'],
  directionsTo: [''],
  copyOf: [''],
  open: [''],
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

/** The messages that are loaded with small parts of a sheet. */
function ofSheet(language: string) {
  const {weather, species, report} = optionalMessages(language);
  return textOf({copy: notCopied(language)}, directionMessages(language), weather, species, report);
}

describe('the messages', () => {
  it('address visitors as “tú” in Spanish and as “je” in Dutch, as the others do', () => {
    const {pace, listen, schemaFields: _, ...rest} = esTools;
    const spanish = esItems(kind as never);
    const spanishText = textOf(pace, listen, rest, spanish.list, spanish.search).concat(
      '\n',
      ofSheet('es'),
    );
    expect(spanishText).not.to.match(
      /\busted|\bsu (forma|dispositivo|búsqueda|navegador)|Elija|Escanéelo|Avise/i,
    );
    const {pace: nlPace, listen: nlListen, schemaFields: __, ...nlRest} = nlTools;
    const dutch = nlItems(kind as never);
    const dutchText = textOf(nlPace, nlListen, nlRest, dutch.list, dutch.search).concat(
      '\n',
      ofSheet('nl'),
    );
    expect(dutchText).not.to.match(/\b(u|uw)\b/i);
  });
});
