import {expect} from '@open-wc/testing';
import {es as esAlerts} from '../../src/i18n/alerts/es.js';
import {nl as nlAlerts} from '../../src/i18n/alerts/nl.js';
import {notCopied} from '../../src/i18n/copy-messages.js';
import {directionMessages} from '../../src/i18n/direction-messages.js';
import {es as esItems} from '../../src/i18n/items/es.js';
import {nl as nlItems} from '../../src/i18n/items/nl.js';
import {optionalMessages} from '../../src/i18n/optional-messages.js';
import {es as esReport} from '../../src/i18n/report/es.js';
import {nl as nlReport} from '../../src/i18n/report/nl.js';
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
const alerts = {inForce: ['1 May'], count: [2, '1 May'], more: [2], stretch: ['1', '2'], at: ['1']};
const report = {
  located: ['12 m'],
  photosHint: [5],
  removePhoto: ['a.png'],
  consent: ['geotrek.example', undefined],
  wrongFields: [3],
  farAway: ['12 km'],
  photoUnreadable: ['a.png'],
  tooManyPhotos: [5],
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
    .flatMap((catalogue) => allMessages(catalogue, {...counts, ...samples, ...report}))
    .map(([, text]) => text)
    .join('\n');

/** The messages that are loaded with parts of a sheet. */
function ofSheet(language: string, ofAlerts: object, ofReport: object) {
  const {weather, species, report: lead} = optionalMessages(language);
  const copy = {copy: notCopied(language)};
  return [
    textOf(copy, directionMessages(language), weather, species, lead, ofReport),
    ...allMessages(ofAlerts, alerts).map(([, text]) => text),
  ].join('\n');
}

describe('the messages', () => {
  it('address visitors as “tú” in Spanish and as “je” in Dutch, as the others do', () => {
    const {pace, listen, schemaFields: _, ...rest} = esTools;
    const spanish = esItems(kind as never);
    const spanishText = textOf(pace, listen, rest, spanish.list, spanish.search).concat(
      '\n',
      ofSheet('es', esAlerts, esReport),
    );
    expect(spanishText).not.to.match(
      /\busted|\bsu (forma|dispositivo|búsqueda|navegador|salida|aviso|correo|actividad)|Elija|Escanéelo|Avise|Indique|Pulse\b/i,
    );
    const {pace: nlPace, listen: nlListen, schemaFields: __, ...nlRest} = nlTools;
    const dutch = nlItems(kind as never);
    const dutchText = textOf(nlPace, nlListen, nlRest, dutch.list, dutch.search).concat(
      '\n',
      ofSheet('nl', nlAlerts, nlReport),
    );
    expect(dutchText).not.to.match(/\b(u|uw)\b/i);
  });
});
