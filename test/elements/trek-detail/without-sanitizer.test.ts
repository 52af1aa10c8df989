import {expect, fixture, html} from '@open-wc/testing';
import {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import {part, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {fullTrek, vocabularies} from './rows.js';

/** Waits in vain for the script that draws a sheet. */
class WaitingDetail extends TrekDetail {
  protected override importBody() {
    return new Promise<never>(() => {});
  }
}
customElements.define('waiting-detail', WaitingDetail);

/**
 * Resolves when a script has been requested. An observer hears of every request: the list of the
 * page ends with the 250th, which the modules of a test may have used up.
 */
const isRequested = (script: string) =>
  new Promise<void>((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (!list.getEntries().some(({name}) => name.includes(script))) return;
      observer.disconnect();
      resolve();
    }).observe({type: 'resource', buffered: true});
  });

describe('<trek-detail> in a browser without the Sanitizer API', () => {
  before(() => {
    Reflect.deleteProperty(Element.prototype, 'setHTML');
  });
  afterEach(restoreFetch);

  it('asks for DOMPurify beside the script of the sheet, not after it', async function () {
    // A busy machine compiles all modules of the sheet's frame first.
    this.timeout(60_000);
    const {url} = fakeApi({trek: [fullTrek]});
    await fixture(html`<waiting-detail lang="fr" api=${url} trek-id="7"></waiting-detail>`);

    await isRequested('clean-with-dompurify');
  });

  it('shows the editor’s texts with their tags as soon as it is ready', async function () {
    this.timeout(60_000);
    const description = '<p onclick="x()">Monter <b>haut</b>.</p>';
    const {url} = fakeApi({trek: [{...fullTrek, description}], ...vocabularies});
    const element = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" api=${url} trek-id="7"></trek-detail>`,
    );

    await waitForState(element, 'ready');

    expect(part(element, 'description').querySelector('p')?.outerHTML).to.equal(
      '<p>Monter <b>haut</b>.</p>',
    );
  });
});
