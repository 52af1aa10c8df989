import {expect, fixture, html} from '@open-wc/testing';
import {ariaSnapshot} from './aria-snapshot.js';

describe('ariaSnapshot', () => {
  it('contains the role and the name of an element', async function () {
    await fixture(html`<button>Next trek</button>`);

    const snapshot = await ariaSnapshot('button');

    if (snapshot === undefined) this.skip();
    expect(snapshot).to.contain('button "Next trek"');
  });
});
