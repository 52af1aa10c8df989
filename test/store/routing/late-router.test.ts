import {expect, fixture, html} from '@open-wc/testing';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {trek} from '../../../src/kinds/trek.js';
import '../../../src/elements/trek-list/trek-list.js';
import {isShownFirstStated} from '../../../src/store/routing/route-names.js';
import type {Routing} from '../../../src/store/routing/routing.js';
import {parts, until} from '../../support/dom.js';
import {routing} from '../../support/routing.js';
import {sampleApi} from '../../support/sample.js';

const realFetch = window.fetch;
const pageAddress = location.href;

const isRouterRequested = () =>
  performance.getEntriesByType('resource').some(({name}) => name.includes('/routing/router'));

describe('the code for the address of the page', () => {
  afterEach(() => {
    window.fetch = realFetch;
    history.replaceState(null, '', pageAddress);
  });

  it('is loaded after the first cards where the address names nothing of theirs', async () => {
    const address = new URL(pageAddress);
    address.search = '?article12&utm_source=letter';
    history.replaceState(null, '', address);
    let answer = () => {};
    const isAnswered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let isRequested = false;
    window.fetch = async (input, init) => {
      isRequested = true;
      await isAnswered;
      return realFetch(input, init);
    };
    const list = await fixture<TrekList>(html`
      <trek-list
        lang="fr"
        api=${sampleApi({treks: 30, key: crypto.randomUUID()})}
        routing="query"
        filters="none"></trek-list>
    `);
    await until(() => isRequested, 'the cards are requested');
    const wasRequested = isRouterRequested();
    answer();
    await until(() => parts(list, 'link')[0]?.matches('a[href*="trek="]'), 'cards have addresses');

    expect(wasRequested).to.equal(false);
    expect(isRouterRequested()).to.equal(true);
    const link = parts(list, 'link')[0] as HTMLAnchorElement;
    expect(new URL(link.href).search).to.match(/^\?article12=?&utm_source=letter&trek=\d+$/);
  });
});

describe('what an address says of what is shown first', () => {
  const isStated = (query: string, stated: Partial<Routing> = {}) =>
    isShownFirstStated(routing(stated), trek, query);

  it('is in parameters of ours alone', () => {
    for (const query of [
      '?q=lac',
      '?practice=4',
      '?trek=12',
      '?map=12/5/45',
      '?lang=de',
      '?a&day=',
    ])
      expect(isStated(query), query).to.equal(true);
    for (const query of ['', '?', '?article12', '?p=7', '?utm_source=letter&fbclid=x', '?Q=lac'])
      expect(isStated(query), query).to.equal(false);
  });

  it('has the prefix of the source', () => {
    expect(isStated('?hikes-q=lac', {prefix: 'hikes-'})).to.equal(true);
    expect(isStated('?q=lac', {prefix: 'hikes-'})).to.equal(false);
  });

  it('may be in any where the page has its own names', () => {
    expect(isStated('?search=lac', {names: 'q=search'})).to.equal(true);
    expect(isStated('', {names: 'q=search'})).to.equal(false);
  });

  it('is nowhere without routing, but in the defaults', () => {
    expect(isStated('?q=lac', {mode: ''})).to.equal(false);
    expect(isStated('', {mode: '', defaults: 'practice=4'})).to.equal(true);
  });
});
