import {expect, fixture, html} from '@open-wc/testing';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import '../../src/index.js';
import {nextTask} from '../support/async.js';
import {warningsDuring} from '../support/console.js';
import {collapseSpaces, part, parts, until, waitForState} from '../support/dom.js';
import {createElement, SAMPLE_TREK} from '../support/elements.js';
import {restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';

/**
 * What is requested and answered from now on, until `restoreFetch`. The sheet of a trek is answered
 * last: so long after so many other answers that what does not wait for it has been requested.
 */
function requestsAndAnswers(others: number): readonly string[] {
  const events: string[] = [];
  const othersAreAnswered = () =>
    events.filter((event) => event.startsWith('answer')).length >= others;
  const before = window.fetch;
  window.fetch = async (input, init) => {
    const {pathname, search} = new URL(String(input));
    events.push(`request ${pathname}${search}`);
    const response = await before(input, init);
    if (pathname.endsWith(`/trek/${SAMPLE_TREK}/`)) {
      await until(othersAreAnswered, 'the other answers');
      for (let task = 0; task < 20; task++) await nextTask();
    }
    events.push(`answer ${pathname}${search}`);
    return response;
  };
  return events;
}

describe('elements of one source', () => {
  afterEach(restoreFetch);

  it('request their treks once', async () => {
    const api = sampleApi({treks: 5});
    const before = performance.getEntriesByType('resource').length;
    const place = await fixture(html`
      <div lang="fr">
        <trek-list filters="none" api=${api}></trek-list>
        <trek-list filters="none" api=${api}></trek-list>
      </div>
    `);

    for (const list of place.querySelectorAll('trek-list')) await waitForState(list, 'ready');

    const asked = performance
      .getEntriesByType('resource')
      .slice(before)
      .filter(({name}) => name.includes('/trek/?'));
    expect(asked).to.have.length(1);
  });

  for (const [what, elements] of [
    ['a map', ['trek-map', 'trek-detail']],
    ['a map after it', ['trek-detail', 'trek-map']],
    ['a list and a map', ['trek-list', 'trek-map', 'trek-detail']],
  ] as const) {
    it(`request the sheet of a trek-id before the index, beside ${what}`, async () => {
      const api = sampleApi({treks: 600, after: 0});
      // The cards of a list. What the map needs waits for the sheet, its files as well.
      const events = requestsAndAnswers(elements.length - 2);
      const isOfIndex = (event: string) =>
        event.startsWith(`request ${api}trek/?`) && !event.includes('attachments');
      const place = document.createElement('div');
      place.lang = 'fr';
      place.append(
        ...elements.map((tag) => {
          const element = createElement(tag, api);
          element.setAttribute('loading', 'click');
          return element;
        }),
      );
      await fixture(html`${place}`);
      const detail = place.querySelector('trek-detail');
      if (!detail) throw new Error('the sheet is there');

      await waitForState(detail, 'ready');
      await until(() => events.some(isOfIndex), 'the index is requested');

      const answered = events.findIndex((event) =>
        event.startsWith(`answer ${api}trek/${SAMPLE_TREK}/`),
      );
      expect(answered).to.be.at.least(0);
      expect(events.findIndex(isOfIndex)).to.be.above(answered);
    });
  }

  it('share the trek that the visitor chooses, wherever they stand', async () => {
    const place = await fixture(html`
      <div lang="fr">
        <trek-detail for="shared"></trek-detail>
        <p><trek-list id="shared" filters="none" api=${sampleApi({treks: 5})}></trek-list></p>
      </div>
    `);
    const list = place.querySelector('trek-list') as TrekList;
    const detail = place.querySelector('trek-detail');
    if (!detail) throw new Error('the sheet is there');
    await waitForState(list, 'ready');

    part(list, 'link').click();

    await waitForState(detail, 'ready');
    expect(collapseSpaces(detail.shadowRoot?.textContent)).to.contain(
      collapseSpaces(part(list, 'link').textContent),
    );
  });

  it('share the trek that the visitor points at', async () => {
    const api = sampleApi({treks: 5});
    const place = await fixture(html`
      <div><trek-list filters="none" api=${api}></trek-list><trek-list filters="none" api=${api}></trek-list></div>
    `);
    const [one, two] = place.querySelectorAll('trek-list');
    if (!one || !two) throw new Error('there are two lists');
    await waitForState(two, 'ready');

    // The pointer of the machine may be somewhere over the page, and point elsewhere meanwhile.
    const point = () => part(one, 'card').dispatchEvent(new PointerEvent('pointerenter'));

    await until(
      () => point() && part(two, 'card').matches('.is-highlighted'),
      'the other shows it too',
    );
  });
});

describe('two sources on a page', () => {
  it('share nothing', async () => {
    const place = await fixture(html`
      <div lang="fr">
        <trek-list filters="none" api=${sampleApi({treks: 5})}></trek-list>
        <trek-list filters="none" api=${sampleApi({treks: 7})}></trek-list>
      </div>
    `);
    const [one, two] = place.querySelectorAll('trek-list');
    if (!one || !two) throw new Error('there are two lists');
    await Promise.all([waitForState(one, 'ready'), waitForState(two, 'ready')]);

    part(one, 'link').click();

    await until(() => parts(one, 'card-selected').length === 1, 'the first list marks it');
    expect(parts(two, 'card-selected')).to.be.empty;
    await until(() => parts(one, 'card').length === 5, 'the first list has its own');
    await until(() => parts(two, 'card').length === 7, 'the second list has its own');
  });

  it('give no source to an element without address, which warns', async () => {
    const warnings = await warningsDuring(async () => {
      const place = await fixture(html`
        <div lang="fr">
          <trek-list filters="none" api=${sampleApi({treks: 5})}></trek-list>
          <trek-list filters="none" api=${sampleApi({treks: 7})}></trek-list>
          <trek-list id="lost" filters="none"></trek-list>
        </div>
      `);
      const lost = place.querySelector<TrekList>('#lost');
      if (lost) await waitForState(lost, 'ready');
    });

    expect(warnings).to.deep.equal([
      '<trek-list>: several sources on the page and no "for"; using the first one.',
    ]);
  });
});

describe('an element whose "for" leads nowhere', () => {
  it('says so to the integrator and keeps what the page put inside', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await fixture<TrekList>(html`
        <trek-list lang="fr" for="nobody"><a href="/all">All our treks</a></trek-list>
      `);
      await waitForState(element, 'error');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    expect(warnings).to.deep.equal([
      '<trek-list>: for "nobody" is not the id of a trek element on this page.',
    ]);
  });
});
