import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TrekErrorEvent} from '../../../src/elements/events.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import '../../../src/elements/trek-list/trek-list.js';
import {ItemSource} from '../../../src/store/item-source.js';
import {registry} from '../../../src/store/registry.js';
import type {FakeTrekMap} from '../../support/fake-engine.js';
import '../../support/fake-engine.js';
import {part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {sampleApi} from '../../support/sample.js';

const realFetch = window.fetch;

/** Answers requests of the index in its own way, and leaves the others to the sample server. */
function answerIndex(answer: (page: number) => Promise<Response> | undefined): string[] {
  const cardPages: string[] = [];
  window.fetch = async (input, init) => {
    const {pathname, searchParams} = new URL(String(input), location.href);
    const fields = searchParams.get('fields')?.split(',') ?? [];
    if (!pathname.endsWith('/trek/')) return realFetch(input, init);
    if (fields.includes('attachments')) {
      cardPages.push(`${searchParams.get('page') ?? 1} of ${searchParams.get('page_size')}`);
      return realFetch(input, init);
    }
    const page = Number(searchParams.get('page') ?? 1);
    return (fields.includes('name') && answer(page)) || realFetch(input, init);
  };
  return cardPages;
}

const listOf = (treks: number, pageSize = 12) =>
  fixture<TrekList>(html`
    <trek-list
      lang="fr"
      api=${sampleApi({treks, key: crypto.randomUUID()})}
      page-size=${pageSize}
      filters="none"></trek-list>
  `);

const cardsAre = (list: TrekList, count: number) =>
  until(() => parts(list, 'card').length === count, `${count} cards are shown`);

const pressMore = async (list: TrekList) => {
  await until(() => !part(list, 'show-more').matches(':disabled'), 'more can be shown');
  part(list, 'show-more').focus();
  await sendKeys({press: 'Enter'});
};

const focused = (list: TrekList) => parts(list, 'link').indexOf(focusedIn(list));
const focusedIn = (list: TrekList) => rootOf(list).activeElement as HTMLElement;

describe('<trek-list>, whose treks arrive in parts,', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('puts the focus on the first new card when it has no index', async () => {
    const list = await listOf(300);
    await cardsAre(list, 12);

    await pressMore(list);
    await cardsAre(list, 24);
    await pressMore(list);
    await cardsAre(list, 36);

    expect(focused(list)).to.equal(24);
    expect(registry.sources[0]?.state.columns).to.deep.equal({});
  });

  it('puts the focus on the first new card that a part of the index has brought', async () => {
    answerIndex((page) =>
      page > 1 ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
    );
    const list = await listOf(1200);
    await cardsAre(list, 12);
    registry.sources[0]?.requestIndex();
    await until(() => parts(list, 'error').length === 1, 'a part is missing');

    await pressMore(list);
    await cardsAre(list, 24);

    expect(focused(list)).to.equal(12);
  });

  it('puts the focus on the first new card beyond a part of the index', async () => {
    const cardPages = answerIndex((page) =>
      page > 1 ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
    );
    const list = await listOf(1001, 100);
    await cardsAre(list, 100);
    registry.sources[0]?.requestIndex();
    await until(() => parts(list, 'error').length === 1, 'a part is missing');

    for (let cards = 200; cards <= 600; cards += 100) {
      await pressMore(list);
      await cardsAre(list, cards);
    }

    expect(focused(list)).to.equal(500);
    expect(cardPages).to.include('6 of 100');
  });

  it('puts the focus on the first new card after a page that failed at first', async () => {
    const list = await listOf(300);
    await cardsAre(list, 12);
    let isBroken = true;
    window.fetch = (input, init) =>
      isBroken ? Promise.reject(new TypeError('Failed to fetch')) : realFetch(input, init);
    await pressMore(list);
    await until(() => parts(list, 'retry').length === 1, 'the failure is told');
    isBroken = false;

    part(list, 'retry').click();
    await cardsAre(list, 24);

    expect(focused(list)).to.equal(12);
    expect(parts(list, 'error').length).to.equal(0);
  });

  it('has its first cards from one small page when it joins a map that waits for its index', async () => {
    let isAsked = false;
    const cardPages = answerIndex(() => {
      isAsked = true;
      return new Promise(() => {});
    });
    const api = sampleApi({treks: 600, key: crypto.randomUUID()});
    await fixture<FakeTrekMap>(html`<fake-trek-map lang="fr" api=${api}></fake-trek-map>`);
    await until(() => isAsked, 'the index is requested');

    const list = await fixture<TrekList>(html`
      <trek-list lang="fr" api=${api} filters="none"></trek-list>
    `);
    await cardsAre(list, 12);

    expect(cardPages).to.deep.equal(['1 of 12']);
    expect(registry.sources.length).to.equal(1);
    const {items} = registry.sources[0]?.state ?? {};
    expect(items).to.have.nested.property('index.status', 'loading');
  });

  describe('where what searches cannot be loaded,', () => {
    // A protected method, which is there for this.
    const prototype = ItemSource.prototype as unknown as {importSearch(): Promise<unknown>};
    const {importSearch} = prototype;
    const {error} = console;

    beforeEach(() => {
      prototype.importSearch = () => Promise.reject(new TypeError('Failed to fetch'));
      // It is reported there.
      console.error = () => {};
    });

    afterEach(() => {
      prototype.importSearch = importSearch;
      console.error = error;
    });

    it('says so in place of the treks that its defaults ask for, and tries again', async () => {
      const told: string[] = [];
      const tell = ({error}: TrekErrorEvent) => told.push(error.code);
      const list = await fixture<TrekList>(html`
        <trek-list
          lang="fr"
          api=${sampleApi({treks: 30})}
          filters="none"
          defaults="practice=4"
          @trek-error=${tell}></trek-list>
      `);
      await until(() => parts(list, 'retry').length === 1, 'the failure is told');
      await waitForState(list, 'error');
      expect(told).to.deep.equal(['unreadable']);
      const source = registry.sources[0];
      await until(() => source?.state.columns.base?.status === 'complete', 'the index is there');
      await list.updateComplete;
      expect(rootOf(list).querySelectorAll('.skeleton').length).to.equal(0);
      prototype.importSearch = importSearch;

      part(list, 'retry').click();
      await waitForState(list, 'ready');

      expect(parts(list, 'retry').length).to.equal(0);
    });
  });
});
