import {expect, fixture, html} from '@open-wc/testing';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import '../../src/elements/trek-list/trek-list.js';
import {sampleApi} from '../support/sample.js';
import {fold, part, parts, reaches, until} from '../support/shown.js';

const names = (list: TrekList) => parts(list, 'name').map((name) => fold(name.textContent));

describe('the address of the page', () => {
  const original = location.href;
  let list: TrekList;

  const open = async (search: string) => {
    history.replaceState(null, '', `${location.pathname}${search}`);
    list = await fixture<TrekList>(html`
      <trek-list
        lang="fr"
        api=${sampleApi({treks: 30})}
        filters="none"
        routing="query"
        page-size="5"></trek-list>
    `);
    await reaches(list, 'ready');
  };

  afterEach(() => {
    // What it has still to write must not reach the next test.
    list.remove();
    history.replaceState(null, '', original);
  });

  it('says which trek is chosen; Back closes it and Forward opens it again', async () => {
    await open('');
    part(list, 'link').click();
    await until(() => location.search.startsWith('?trek='), 'the address says it');
    const chosen = location.search;

    history.back();
    await until(() => parts(list, 'card-selected').length === 0, 'the trek is closed');
    history.forward();
    await until(() => parts(list, 'card-selected').length === 1, 'the trek is open');

    expect(location.search).to.equal(chosen);
  });

  it('is where the card of a trek leads', async () => {
    await open('?utm_source=newsletter');
    await until(() => part(list, 'link').localName === 'a', 'the names are links');
    const href = part(list, 'link').getAttribute('href');

    part(list, 'link').click();

    await until(() => location.search.includes('trek='), 'the address says it');
    expect(location.href).to.equal(href);
    expect(location.search).to.match(/^\?utm_source=newsletter&trek=\d+$/);
  });

  it('brings back what was looked for, sorted and opened', async () => {
    await open('');
    const all = names(list);
    list.remove();

    await open('?sort=longest&page=2');

    await until(() => parts(list, 'card').length === 10, 'two pages are shown');
    expect(names(list).slice(0, 5)).not.to.deep.equal(all);
  });

  it('is left alone while it says nothing that can be used', async () => {
    await open('?page=-3&practice=<b>&duration=9-1&area=x&trek=nobody');

    await until(() => parts(list, 'card').length === 5, 'all are there');
    expect(parts(list, 'card-selected')).to.be.empty;
  });

  it('is never touched without routing', async () => {
    history.replaceState(null, '', `${location.pathname}?trek=1001`);
    const before = location.href;
    list = await fixture<TrekList>(html`
      <trek-list lang="fr" api=${sampleApi({treks: 30})} filters="none"></trek-list>
    `);
    await reaches(list, 'ready');
    expect(parts(list, 'card-selected')).to.be.empty;

    part(list, 'link').click();

    await until(() => parts(list, 'card-selected').length === 1, 'the trek is chosen');
    expect(location.href).to.equal(before);
  });
});

describe('defaults', () => {
  it('are what a list begins with', async () => {
    const list = await fixture<TrekList>(html`
      <trek-list
        lang="fr"
        api=${sampleApi({treks: 30})}
        filters="none"
        defaults="length=-6000"></trek-list>
    `);

    await reaches(list, 'ready');

    const lengths = parts(list, 'figures').map((figures) => fold(figures.textContent));
    expect(lengths).not.to.be.empty;
    expect(lengths.some((text) => /1\d,\d km/.test(text))).to.equal(false);
  });
});
