import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/index.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {namesOf, openFilter, openPage} from '../kinds/kind-page.js';
import {nextTask} from '../support/async.js';
import {collapseSpaces, part, parts, until} from '../support/dom.js';
import {fakeApi, restoreFetch} from '../support/fake-api.js';
import {
  endpointsWithOverride,
  firstRows,
  secondRows,
  trekRow,
  twoApis,
} from '../support/several-apis.js';

const start = location.href;

const isShowing = (list: Element, ...names: readonly string[]) =>
  until(() => namesOf(list).sort().join() === [...names].sort().join(), `it shows ${names}`);

const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('criteria that name a term of several servers', () => {
  afterEach(async () => {
    // What waits to be written is written when the elements have left.
    fixtureCleanup();
    await nextTask();
    history.replaceState(null, '', start);
    restoreFetch();
  });

  it('by its id on the second one, after the vocabularies are there', async () => {
    const {list} = await openPage('trek', twoApis().api);
    list.criteria = {terms: {city: ['10']}};
    await isShowing(list, 'Col', 'Gorge');
    list.criteria = {};
    await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');

    list.criteria = {terms: {city: ['2.20']}};

    await isShowing(list, 'Col', 'Gorge');
    expect(list.criteria.terms).to.deep.equal({city: ['10']});
  });

  it('by that id in an address to which the visitor can go back, and from which', async () => {
    history.pushState(null, '', `${start}&practice=2.5`);
    const before = history.length;
    const {list} = await openPage('trek', twoApis().api);
    await isShowing(list, 'Bois', 'Col');
    await until(() => location.search.includes('practice=4'), 'the address has its first id');
    // Firefox gives up an entry above fifty later.
    expect(history.length).to.be.within(Math.min(50, before), before);
    history.pushState(null, '', `${start}&practice=5`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await isShowing(list, 'Lac');

    history.pushState(null, '', `${start}&practice=2.5`);
    window.dispatchEvent(new PopStateEvent('popstate'));

    await isShowing(list, 'Bois', 'Col');
    await until(() => location.search.includes('practice=4'), 'the address has its first id again');
    // Firefox keeps no more than fifty entries.
    expect(history.length).to.be.within(Math.min(50, before + 2), before + 2);
    const filter = await openFilter(list, 'Pratique');
    const ticked = () =>
      [...filter.querySelectorAll('[part~=filter-option]')]
        .filter((option) => option.querySelector('input')?.checked)
        .map((option) => collapseSpaces(option.querySelector('.label')?.textContent));
    await until(() => ticked().join() === 'Pédestre', 'it is ticked');
  });

  it('name the server whose names of the terms could not be loaded, and ask it again', async () => {
    let isFailing = true;
    const failing = fakeApi(
      endpointsWithOverride(secondRows, (asked) =>
        isFailing && asked.startsWith('trek_practice')
          ? new Response('', {status: 400})
          : undefined,
      ),
    );
    const {list} = await openPage('trek', `${fakeApi(firstRows).url} ${failing.url}`);
    list.criteria = {terms: {practice: ['4']}};
    await isShowing(list, 'Col');
    await until(() => parts(list, 'servers').length > 0, 'it says that a server has failed');
    isFailing = false;

    part(list, 'retry').click();

    await isShowing(list, 'Bois', 'Col');
    expect(parts(list, 'servers')).to.be.empty;
  });

  it('do not ask a server again and again for a column that it cannot answer', async () => {
    const refusing = fakeApi(
      endpointsWithOverride(secondRows, (asked) =>
        /^trek\/.*cities/.test(asked) ? new Response('', {status: 400}) : undefined,
      ),
    );
    const {list} = await openPage('trek', `${fakeApi(firstRows).url} ${refusing.url}`);
    list.criteria = {terms: {city: ['10']}};
    await until(() => parts(list, 'retry').length > 0, 'it says that it has failed');
    const asked = () => refusing.requests.filter((each) => /^trek\/.*cities/.test(each)).length;
    const before = asked();
    await openFilter(list, 'Pratique');
    list.criteria = {terms: {city: ['10']}, text: 'florac'};
    await aWhile(800);

    expect(asked()).to.be.at.most(before + 1);
  });
});

describe('a list whose api changes', () => {
  afterEach(restoreFetch);

  it('from two servers to one shares its source with others of the one', async () => {
    const {api, first} = twoApis();
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" filters="none" api=${api}></trek-list>`,
    );
    await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');
    list.api = first.url;
    await isShowing(list, 'Col', 'Lac');
    const other = await fixture<TrekList>(
      html`<trek-list lang="fr" filters="none" api=${first.url}></trek-list>`,
    );
    await isShowing(other, 'Col', 'Lac');

    // A page of one server, which is twice as long, and without what only several servers need.
    const pages = first.requests.filter((asked) => /^trek\/.*page_size=12/.test(asked));
    expect(pages).to.have.length(1);
    expect(pages[0]).not.to.include('uuid');
    list.api = api;
    await isShowing(list, 'Bois', 'Col', 'Gorge', 'Lac');
  });

  it('to one shows no item of another that an address names', async () => {
    const one = fakeApi({trek: [trekRow(1, 'Col')]});
    history.replaceState(null, '', `${start}&trek=2.1`);
    const {detail} = await openPage('trek', one.url);
    await until(() => detail.matches(':state(error)'), 'there is no such item');
    history.replaceState(null, '', start);
  });
});
