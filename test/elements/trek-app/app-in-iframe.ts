import '../../../src/index.js';
import {parts, until} from '../../support/dom.js';
import {sampleApi} from '../../support/sample.js';

/** Uses an app in a document whose address is about:srcdoc, and tells its parent how far it came, and of errors. */
const steps: string[] = [];
const tell = () => parent.postMessage(steps.join(), '*');
addEventListener('error', ({message}) => {
  steps.push(message);
  tell();
});
addEventListener('unhandledrejection', ({reason}) => {
  steps.push(String(reason));
  tell();
});
const app = document.createElement('trek-app');
Object.assign(app, {lang: 'fr', api: sampleApi({treks: 5}), files: 'none'});
document.body.append(app);
const inside = (name: string) => parts(app, name)[0] as HTMLElement;
const tab = () => parts(app, 'kind').find((each) => each.innerText.includes('Événements'));
await until(tab, 'the tabs are there');
tab()?.click();
const name = () => parts(inside('list'), 'name')[0]?.innerText;
await until(() => name()?.includes('Marché'), 'the events are shown');
steps.push('list');
parts(inside('list'), 'link')[0]?.click();
await until(() => inside('detail')?.matches(':state(ready)'), 'the sheet is there');
steps.push('sheet');
parts(inside('detail'), 'close')[0]?.click();
await until(() => inside('list').checkVisibility(), 'the list is shown again');
steps.push('list');
tell();
