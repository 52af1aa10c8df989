import '../../../src/index.js';
import {parts, until} from '../../support/dom.js';
import {fakeApi} from '../../support/fake-api.js';
import {fullTrek, vocabularies} from './rows.js';

/** Shows a sheet in a document whose address is about:srcdoc, and sends the names of its sections to its parent. */
const {url} = fakeApi({trek: [fullTrek], ...vocabularies});
const detail = document.createElement('trek-detail');
Object.assign(detail, {lang: 'fr', api: url, trekId: 7});
document.body.append(detail);
const names = ['description', 'share', 'downloads'];
try {
  await until(() => names.every((name) => parts(detail, name)[0]), 'all is there');
  parts(detail, 'qr-code-button')[0]?.click();
  await until(() => parts(detail, 'qr-code-panel')[0], 'the code is there');
} finally {
  parent.postMessage(
    [...names, 'qr-code-panel'].filter((name) => parts(detail, name)[0]).join(' '),
    '*',
  );
}
