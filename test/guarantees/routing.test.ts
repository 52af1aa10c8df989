import {expect, fixture, html} from '@open-wc/testing';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {reportMapView, setUserLocation} from '../../src/store/map-view.js';
import '../../src/elements/trek-detail/trek-detail.js';
import '../../src/elements/trek-filters/trek-filters.js';
import '../../src/elements/trek-list/trek-list.js';
import type {ItemSource} from '../../src/store/item-source.js';
import {registry} from '../../src/store/registry.js';
import {SharedSource} from '../../src/store/shared-source.js';
import {
  collapseSpaces,
  nextFrames,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../support/dom.js';
import {sampleApi} from '../support/sample.js';

const names = (list: TrekList) =>
  parts(list, 'name').map((name) => collapseSpaces(name.textContent));

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
    await waitForState(list, 'ready');
  };

  afterEach(async () => {
    // What it has still to write must not reach the next test.
    list.remove();
    await Promise.resolve();
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

  it('restores criteria, order and the open sheet', async () => {
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
    await waitForState(list, 'ready');
    expect(parts(list, 'card-selected')).to.be.empty;

    part(list, 'link').click();

    await until(() => parts(list, 'card-selected').length === 1, 'the trek is chosen');
    expect(location.href).to.equal(before);
  });
});

describe('until the router is loaded', () => {
  const original = location.href;
  const prototype = SharedSource.prototype as unknown as {loadRouter: () => Promise<void>};
  const {loadRouter} = prototype;
  let loadRouters = () => {};

  beforeEach(() => {
    const loaded = new Promise<void>((resolve) => {
      loadRouters = resolve;
    });
    prototype.loadRouter = async function () {
      await loaded;
      return loadRouter.call(this);
    };
  });

  afterEach(async () => {
    prototype.loadRouter = loadRouter;
    loadRouters();
    for (const list of document.querySelectorAll('trek-list')) list.remove();
    await Promise.resolve();
    history.replaceState(null, '', original);
  });

  const open = (search: string, attributes: Partial<TrekList> = {}) => {
    history.replaceState(null, '', `${location.pathname}${search}`);
    const list = document.createElement('trek-list');
    const api = sampleApi({treks: 30});
    Object.assign(list, {lang: 'fr', api, filters: 'none', routing: 'query', ...attributes});
    document.body.append(list);
    return list;
  };

  it('a list shows its items, in its order, where the address has no parameters', async () => {
    const list = open('', {sort: 'name'});

    await waitForState(list, 'ready');

    expect(list.criteria.sort).to.equal('name');
    expect(part(list, 'link').localName).to.equal('button');
    loadRouters();
    await until(() => part(list, 'link').localName === 'a', 'the names are links');
    expect(list.criteria.sort).to.equal('name');
  });

  it('a list shows its items where the parameters of the address are others than its own', async () => {
    const list = open('?article12&utm_source=letter');

    await waitForState(list, 'ready');

    loadRouters();
    await until(() => part(list, 'link').localName === 'a', 'the names are links');
    expect(location.search).to.equal('?article12&utm_source=letter');
  });

  for (const [what, search, defaults] of [
    ['the address', '?utm_source=letter&sort=name', ''],
    ['a default', '', 'practice=4'],
  ] as const) {
    it(`a list waits where ${what} may say something else`, async () => {
      const list = open(search, {defaults});
      await until(() => registry.sources[0]?.state.items.status === 'ready', 'items are loaded');
      await list.updateComplete;

      expect(list.matches(':state(loading)')).to.equal(true);
      loadRouters();
      await waitForState(list, 'ready');
    });
  }

  for (const [search, routingNames] of [
    ['?lang=en', ''],
    ['?langue=en&trek=1001', 'lang=langue'],
  ] as const) {
    it(`nothing is requested in the language of the page where the address says ${search}`, async () => {
      const made: string[] = [];
      const before = window.fetch;
      window.fetch = (input, init) => {
        made.push(String(input));
        return before(input, init);
      };
      const list = open(search, {routingNames});
      const filters = document.createElement('trek-filters');
      filters.forElement = list;
      list.after(filters);
      await filters.updateComplete;
      await nextFrames();

      expect(made).to.be.empty;
      loadRouters();
      await waitForState(list, 'ready');
      await until(() => parts(filters, 'filter-button').length > 0, 'the filters are there');
      filters.remove();
      window.fetch = before;
      expect(made.filter((address) => /[?&]language=(?!en)/.test(address))).to.be.empty;
      expect(made.filter((address) => /\/trek\/\?.*page_size=12/.test(address))).to.have.length(1);
    });
  }

  for (const [what, attributes] of [
    ['its scope', {ids: '1001,1002,1003'}],
    ['its language', {lang: 'en'}],
  ] as const) {
    it(`a list takes the order that the page sets with ${what} after it was inserted`, async () => {
      const list = open('');

      Object.assign(list, {sort: 'longest', ...attributes});
      await waitForState(list, 'ready');
      loadRouters();
      await until(() => part(list, 'link').localName === 'a', 'the names are links');

      expect(list.criteria.sort).to.equal('longest');
      expect(location.search).to.equal('');
    });
  }

  it('an item stays open when the page changes the language', async () => {
    const list = open('');
    await waitForState(list, 'ready');
    part(list, 'link').click();
    await until(() => parts(list, 'card-selected').length === 1, 'the trek is chosen');

    list.lang = 'en';
    list.requestUpdate();
    loadRouters();
    await until(() => location.search.startsWith('?trek='), 'the address says it');

    await until(() => parts(list, 'card-selected').length === 1, 'the trek is chosen still');
  });

  it('an item can be opened, and Back closes it', async () => {
    const list = open('');
    await waitForState(list, 'ready');

    part(list, 'link').click();
    await until(() => parts(list, 'card-selected').length === 1, 'the trek is chosen');
    loadRouters();
    await until(() => location.search.startsWith('?trek='), 'the address says it');
    history.back();

    await until(() => parts(list, 'card-selected').length === 0, 'the trek is closed');
    expect(location.search).to.equal('');
  });

  it('the name of a card has the focus, and keeps it when it becomes a link', async () => {
    const list = open('');
    await waitForState(list, 'ready');
    const [, button] = parts(list, 'link');
    button?.focus();

    loadRouters();
    await until(() => part(list, 'link').localName === 'a', 'the names are links');

    expect(rootOf(list).activeElement === parts(list, 'link')[1]).to.equal(true);
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

    await waitForState(list, 'ready');

    const lengths = parts(list, 'figures').map((figures) => collapseSpaces(figures.textContent));
    expect(lengths).not.to.be.empty;
    expect(lengths.some((text) => /1\d,\d km/.test(text))).to.equal(false);
  });

  it('hold where the page changes its language before they have been read', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const list = document.createElement('trek-list');
    Object.assign(list, {lang: 'fr', api: sampleApi({treks: 30}), defaults: 'length=-6000'});
    place.append(list);

    list.lang = 'en';
    list.requestUpdate();

    await waitForState(list, 'ready');
    expect(list.criteria.ranges).to.have.property('length');
  });
});

describe('the address of the page, shared by elements', () => {
  const original = location.href;
  const place = document.createElement('div');

  beforeEach(() => {
    history.replaceState(null, '', location.pathname);
    document.body.append(place);
  });

  afterEach(async () => {
    place.replaceChildren();
    place.remove();
    // What they have still to write must not reach the next test.
    await Promise.resolve();
    history.replaceState(null, '', original);
  });

  const addList = async (attributes: Readonly<Record<string, string>> = {}) => {
    const list = document.createElement('trek-list');
    const stated = {
      lang: 'fr',
      api: sampleApi({treks: 30}),
      filters: 'none',
      routing: 'query',
      'page-size': '5',
      ...attributes,
    };
    for (const [name, value] of Object.entries(stated)) list.setAttribute(name, value);
    place.append(list);
    await waitForState(list, 'ready');
    return list;
  };

  const count = (list: TrekList) => collapseSpaces(part(list, 'count').textContent);
  const asked = (list: TrekList) => Object.keys(list.criteria.terms);

  it('has its defaults again after Back', async () => {
    const list = await addList({defaults: 'practice=4'});
    await until(() => count(list).startsWith('23 '), 'the list has all that match');
    part(list, 'link').click();
    await until(() => location.search.startsWith('?trek='), 'the address says which is chosen');

    history.back();

    await until(() => parts(list, 'card-selected').length === 0, 'the trek is closed');
    expect(asked(list)).to.deep.equal(['practice']);
    expect(count(list)).to.equal('23 randonnées');
  });

  it('says that a default does not hold, also to a page that is opened with it', async () => {
    const list = await addList({defaults: 'practice=4'});
    list.criteria = {};
    await until(() => location.search === '?practice=', 'the address says it');
    list.remove();

    const again = await addList({defaults: 'practice=4'});

    expect(asked(again)).to.be.empty;
  });

  it('is left alone by the order that a list begins with', async () => {
    const entries = history.length;
    const list = await addList({sort: 'name'});
    await until(() => list.criteria.sort === 'name', 'the list is sorted');
    part(list, 'link').click();
    await until(() => location.search.startsWith('?trek='), 'the address says which is chosen');
    // A browser keeps 50 entries at most.
    expect(history.length).to.be.within(Math.min(50, entries + 1), entries + 1);

    history.back();

    await until(() => location.search === '', 'the address says nothing again');
    await until(() => parts(list, 'card-selected').length === 0, 'the trek is closed');
    expect(list.criteria.sort).to.equal('name');
  });

  it('keeps what was chosen while the element with the defaults is away for a moment', async () => {
    const list = await addList({sort: 'name', defaults: ''});
    const beside = await addList({defaults: 'practice=4&sort=longest'});
    list.criteria = {sort: 'shortest'};
    await until(() => location.search.includes('sort=shortest'), 'the address says the order');
    const chosen = location.search;

    beside.remove();
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    place.append(beside);
    await beside.updateComplete;

    expect(asked(list)).to.be.empty;
    expect(list.criteria.sort).to.equal('shortest');
    expect(location.search).to.equal(chosen);
  });

  it('does not say which trek a sheet always shows, and follows another choice', async () => {
    const list = await addList();
    const ids = registry.sources[0]?.state.items;
    const [first, second] = ids?.status === 'ready' ? ids.loaded.map(({id}) => id) : [];
    const sheet = document.createElement('trek-detail');
    Object.assign(sheet, {api: list.api, lang: 'fr', routing: 'query', trekId: second});
    place.append(sheet);
    await waitForState(sheet, 'ready');
    await until(() => parts(list, 'card-selected').length === 1, 'the list shows which it is');
    expect(location.search).to.equal('');

    part(list, 'link').click();
    await until(() => location.search === `?trek=${first}`, 'the address says the other choice');
    history.back();

    await until(
      () => registry.sources[0]?.state.selectedKey === `trek/${second}`,
      'the first is back',
    );
    sheet.trekId = first ?? '';
    await until(
      () => registry.sources[0]?.state.selectedKey === `trek/${first}`,
      'the other is chosen',
    );
    expect(location.search).to.equal('');
  });

  it('is still followed by an element that was moved', async () => {
    const list = await addList();
    const elsewhere = document.createElement('section');
    place.append(elsewhere);
    elsewhere.append(list);
    await list.updateComplete;

    list.criteria = {sort: 'longest'};

    await until(() => location.search === '?sort=longest', 'the address says the order');
  });

  it('goes one step back with one Back, and Forward still works', async () => {
    const list = await addList();
    const source = registry.sources[0] as ItemSource;
    const view = {center: [3, 44], zoom: 9, bounds: [2, 43, 4, 45], movedBy: 'user'} as const;
    reportMapView(source, view);
    await until(() => location.search === '?map=9/44/3', 'the address says the view');
    part(list, 'link').click();
    await until(() => location.search.includes('trek='), 'the address says which is chosen');
    const chosen = location.search;
    reportMapView(source, {...view, zoom: 8});
    await until(() => location.search.includes('map=8/'), 'the address says the next view');
    const entries = history.length;

    history.back();
    await until(() => location.search === '?map=9/44/3', 'the first view is back');
    history.forward();
    await until(() => location.search.includes('trek='), 'the trek is chosen again');

    expect(location.search).to.equal(chosen.replace('map=9/', 'map=8/'));
    expect(history.length).to.be.at.most(entries);
  });

  it('never contains the position of the visitor', async () => {
    const list = await addList();
    const source = registry.sources[0] as ItemSource;
    setUserLocation(source, [3, 44]);
    const bounds = [2.99, 43.99, 3.01, 44.01] as const;
    reportMapView(source, {center: [3, 44], zoom: 14, bounds, movedBy: 'user'});
    list.criteria = {...list.criteria, within: bounds, sort: 'nearest'};

    await until(() => location.search.includes('sort=nearest'), 'the address says the order');

    expect(location.search).to.equal('?sort=nearest');
    expect(rootOf(list).innerHTML).not.to.contain('map=');
    reportMapView(source, {center: [3.2, 44], zoom: 14, bounds, movedBy: 'user'});
    await until(() => location.search.includes('map=14/44/3.2'), 'the next view is said');
  });

  it('gives its language to all elements that state the same, and to those that follow', async () => {
    history.replaceState(null, '', `${location.pathname}?lang=en`);
    const list = document.createElement('trek-list');
    const beside = document.createElement('trek-list');
    const following = document.createElement('trek-list');
    list.id = 'hikes';
    for (const each of [list, beside])
      Object.assign(each, {api: sampleApi({treks: 30}), lang: 'fr'});
    list.routing = 'query';
    following.for = 'hikes';
    place.append(beside, list, following);

    await until(
      () => [list, beside, following].every((each) => / routes/.test(visibleText(each))),
      'all of them speak it',
    );

    expect(registry.sources).to.have.length(1);
  });
});
