import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import {warningsDuring} from '../support/console.js';
import {collapseSpaces, part, parts, until, visibleText, waitForState} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';

describe('an element that follows another one by forElement', () => {
  afterEach(restoreFetch);

  it('shares its source through a shadow root, and follows it to another server', async () => {
    const list = await fixture<HTMLElementTagNameMap['trek-list']>(
      html`<trek-list lang="fr" filters="none" api=${sampleApi({treks: 5})}></trek-list>`,
    );
    const component = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const detail = document.createElement('trek-detail');
    detail.forElement = list;
    component.attachShadow({mode: 'open'}).append(detail);
    await waitForState(list, 'ready');

    part(list, 'link').click();

    await waitForState(detail, 'ready');
    expect(visibleText(detail)).to.contain(collapseSpaces(part(list, 'link').textContent));

    const other = document.createElement('trek-list');
    other.filters = 'none';
    other.forElement = list;
    component.shadowRoot?.append(other);
    list.api = sampleApi({treks: 7});
    await until(() => parts(other, 'card').length === 7, 'the other server is shown');
  });

  it('changes its source when it follows another one', async () => {
    const [one, two] = [document.createElement('trek-list'), document.createElement('trek-list')];
    one.api = sampleApi({treks: 5});
    two.api = sampleApi({treks: 7});
    const follower = document.createElement('trek-list');
    for (const list of [one, two, follower]) list.filters = 'none';
    follower.forElement = one;
    await fixture(html`<div lang="fr">${[one, two, follower]}</div>`);
    await until(() => parts(follower, 'card').length === 5, 'the first is followed');
    // Nothing of the second changes any more.
    await until(() => parts(two, 'card').length === 7, 'the second is complete');

    follower.forElement = two;

    await until(() => parts(follower, 'card').length === 7, 'the second is followed');
  });

  it('says so when that is no element with a source', async () => {
    const {url} = fakeApi({});
    const warnings = await warningsDuring(async () => {
      const list = await fixture<HTMLElementTagNameMap['trek-list']>(
        html`<trek-list lang="fr" api=${url} .forElement=${document.body}></trek-list>`,
      );
      await waitForState(list, 'error');
    });

    expect(warnings).to.deep.equal([
      '<trek-list>: forElement is not an element of this library on the page.',
    ]);
  });
});
