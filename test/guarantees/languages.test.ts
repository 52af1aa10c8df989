import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/trek-list/trek-list.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {warningsDuring} from '../support/console.js';
import {collapseSpaces, part, parts, until, waitForState} from '../support/dom.js';
import {restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';

/** The addresses asked from now on, until `restoreFetch`. */
function overheard(): readonly string[] {
  const asked: string[] = [];
  const before = window.fetch;
  window.fetch = (input, init) => {
    asked.push(String(input));
    return before(input, init);
  };
  return asked;
}

describe('a page in a language that the server does not publish in', () => {
  afterEach(restoreFetch);

  it('shows the treks in one that it does, sends no request twice, and warns the integrator', async () => {
    const asked = overheard();
    const warnings = await warningsDuring(async () => {
      const list = await fixture<TrekList>(
        html`<trek-list lang="de" api=${sampleApi({treks: 60})}></trek-list>`,
      );
      await waitForState(list, 'ready');
      expect(collapseSpaces(part(list, 'count').textContent)).to.equal('60 Touren');
      await until(() => parts(list, 'practice')[0]?.innerText.trim(), 'the practices are there');
    });

    const inGerman = asked.filter((address) => address.includes('language=de'));
    expect(new Set(inGerman).size).to.equal(inGerman.length);
    expect(inGerman.length).to.be.at.least(1);
    expect(
      warnings.filter((warning) => warning.includes('does not publish in "de"')),
    ).to.have.length(1);
  });
});
