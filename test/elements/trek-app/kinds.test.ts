import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TrekApp} from '../../../src/elements/trek-app/trek-app.js';
import {warningsDuring} from '../../support/console.js';
import {
  collapseSpaces,
  nextFrames,
  part,
  parts,
  rootOf,
  until,
  waitForState,
} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {
  type AppPage,
  cardLink,
  inside,
  NARROW,
  openApp,
  openSheet,
  pane,
  placeApp,
  shownParts,
  viewButton,
  withSketches,
} from './app.js';

const tabs = (app: TrekApp) => parts(app, 'kind').map((each) => collapseSpaces(each.innerText));

const current = (app: TrekApp) =>
  parts(app, 'kind-current')
    .map((each) => collapseSpaces(each.innerText))
    .join();

function tab(app: TrekApp, name: string): HTMLElement {
  const found = parts(app, 'kind').find((each) => each.innerText.includes(name));
  if (!found) throw new Error(`there is no tab ${name}`);
  return found;
}

const names = (app: TrekApp) =>
  parts(inside(app, 'list'), 'name').map((each) => collapseSpaces(each.textContent));

const parameter = (name: string) => new URLSearchParams(location.search).get(name);

/** An app with its tabs, the address of which is followed. */
async function openWithTabs(
  attributes: Readonly<Record<string, string>> = {},
  page: AppPage = {},
): Promise<TrekApp> {
  const app = await openApp({width: NARROW, attributes, ...page});
  await until(() => tabs(app).some((each) => each.startsWith('Événements')), 'the tabs are there');
  await until(
    () => attributes.routing || cardLink(app).localName === 'a',
    'the address is followed',
  );
  return app;
}

async function show(app: TrekApp, name: string) {
  tab(app, name).click();
  await until(() => current(app).startsWith(name) && names(app).length > 0, `${name} are shown`);
}

/** What is requested from now on, until `restoreFetch`. */
function requests(): readonly string[] {
  const made: string[] = [];
  const before = window.fetch;
  window.fetch = (input, init) => {
    made.push(String(input));
    return before(input, init);
  };
  return made;
}

describe('The kinds of <trek-app>', () => {
  withSketches();

  beforeEach(async () => {
    await setViewport({width: 1300, height: 800});
    history.replaceState(null, '', location.pathname);
  });

  afterEach(async () => {
    restoreFetch();
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('are those that the server has, with their numbers, asked about after the first cards', async () => {
    const made = requests();
    const app = await placeApp({width: NARROW});
    await waitForState(app, 'ready');
    const isOther = (address: string) => /\/(touristic|outdoor)/.test(address);
    expect(made.filter(isOther)).to.be.empty;

    await until(() => tabs(app).length === 4, 'all tabs are there');

    expect(tabs(app)).to.deep.equal([
      'Randonnées 40',
      'Sites de pratique 5',
      'Adresses 18',
      'Événements 10',
    ]);
    expect(current(app)).to.equal('Randonnées 40');
    const asked = made.filter(isOther);
    expect(asked).to.have.length(3);
    expect(
      asked.every((address) => address.includes('page_size=1&') || address.endsWith('page_size=1')),
    ).to.equal(true);
  });

  it('come when a server that failed at first answers again', async () => {
    let isFailing = true;
    const failed: string[] = [];
    const before = window.fetch;
    window.fetch = (input, init) => {
      if (!isFailing || !String(input).includes('/geotrek/')) return before(input, init);
      failed.push(String(input));
      return Promise.resolve(new Response('', {status: 400}));
    };
    const app = await placeApp({width: NARROW});
    await waitForState(app, 'error');
    await until(
      () => failed.some((address) => address.includes('touristicevent')),
      'the others have been asked about',
    );
    await app.updateComplete;
    isFailing = false;

    part(inside(app, 'list'), 'retry').click();

    await until(() => tabs(app).length === 4, 'all tabs are there');
  });

  it('switch the list and the address, and keep their filters', async () => {
    const app = await openWithTabs();
    (inside(app, 'list') as HTMLElementTagNameMap['trek-list']).criteria = {text: 'lac'};
    await until(() => parameter('q') === 'lac', 'the search is in the address');
    const isFound = () => names(app).length < 12 && names(app).some((name) => /lac/i.test(name));
    await until(isFound, 'the list is narrowed');

    await show(app, 'Événements');
    expect(location.search).to.equal('?resource=touristicevent');
    await show(app, 'Randonnées');
    expect(location.search).to.equal('?q=lac');
    await until(isFound, 'the search is as it was');

    history.back();
    await until(() => current(app).startsWith('Événements'), 'Back shows the events');
    history.back();
    await until(() => isFound() && current(app).startsWith('Randonnées'), 'Back shows the treks');
    expect(parameter('q')).to.equal('lac');
    history.forward();
    await until(() => current(app).startsWith('Événements'), 'Forward shows the events');
  });

  it('open with their list, and Back opens the sheet that was left', async () => {
    const app = await openWithTabs();
    await openSheet(app);
    await until(() => parameter('trek'), 'the trek is in the address');

    await show(app, 'Événements');
    expect(location.search).to.equal('?resource=touristicevent');
    expect(shownParts(app)).to.equal('list');

    history.back();
    await until(() => shownParts(app) === 'detail', 'Back shows the trek');
    expect(current(app)).to.contain('Randonnées');
  });

  it('show the list of the current kind when its tab is pressed over a sheet', async () => {
    const app = await openWithTabs();
    await openSheet(app);

    tab(app, 'Randonnées').click();

    await until(() => shownParts(app) === 'list', 'the list is shown');
  });

  it('have each a place in the list', async () => {
    const app = await openWithTabs({}, {height: 500});
    const list = pane(app, 'list');
    list.scrollTop = 200;

    await show(app, 'Événements');
    await until(() => list.scrollTop === 0, 'the events are shown from the first');
    await show(app, 'Randonnées');

    await until(() => list.scrollTop === 200, 'the treks are where they were');
  });

  it('show after Back the map that was left, and not the sheet that was opened before', async () => {
    const app = await openWithTabs();
    await openSheet(app);
    await until(() => parameter('trek'), 'the trek is in the address');
    viewButton(app, 'Carte').click();
    await until(() => shownParts(app) === 'map', 'the map is shown');
    await show(app, 'Événements');

    history.back();
    await until(() => parameter('trek'), 'the address is that of the trek');
    await until(() => current(app).startsWith('Randonnées'), 'Back shows the treks');

    await nextFrames();
    expect(shownParts(app)).to.equal('map');
    expect(parameter('view')).to.equal('map');
  });

  it('are there at once when they have been opened before', async () => {
    const app = await openWithTabs();
    await show(app, 'Événements');
    await show(app, 'Randonnées');
    const made = requests();

    tab(app, 'Événements').click();

    await until(() => names(app).some((name) => name.includes('Marché')), 'the events are shown');
    expect(made).to.be.empty;
  });

  it('have links that a new tab of the browser opens in the same view, and the current one its list', async () => {
    const app = await openWithTabs();
    await openSheet(app);
    viewButton(app, 'Carte').click();
    await until(
      () => parameter('view') === 'map' && parameter('trek'),
      'the map is in the address',
    );
    await app.updateComplete;
    const search = (name: string) => new URL((tab(app, name) as HTMLAnchorElement).href).search;

    expect(search('Randonnées')).to.equal('');
    expect(search('Événements')).to.equal('?view=map&resource=touristicevent');
    history.replaceState(null, '', search('Événements'));
    app.remove();
    const other = await openApp({width: NARROW});

    expect(shownParts(other)).to.equal('map');
    await until(() => current(other).startsWith('Événements'), 'the map is that of the events');
  });

  it('stay, with their filters, when the app is moved, and Back is for the kind that was left', async () => {
    const app = await openWithTabs();
    (inside(app, 'list') as HTMLElementTagNameMap['trek-list']).criteria = {text: 'lac'};
    await until(() => parameter('q') === 'lac', 'the search is in the address');
    await until(() => tabs(app).length === 4, 'all tabs are there');
    await show(app, 'Événements');
    const before = tabs(app);
    const made = requests();

    const elsewhere = document.createElement('section');
    app.before(elsewhere);
    elsewhere.append(app);
    await app.updateComplete;
    expect(tabs(app)).to.deep.equal(before);
    history.back();
    await until(
      () => current(app).startsWith('Randonnées') && names(app).some((name) => /lac/i.test(name)),
      'Back shows what was found',
    );

    await nextFrames();
    // A search needs the texts of the items.
    const isSearch = (address: string) => /event.*description_teaser/.test(address);
    expect(made.filter(isSearch)).to.be.empty;
  });

  it('begin with the one that the address names', async () => {
    history.replaceState(null, '', '?resource=touristicevent');
    const made = requests();
    const app = await placeApp({width: NARROW, attributes: {resources: 'trek touristicevent'}});

    await waitForState(app, 'ready');
    await until(() => names(app).join().includes('Marché'), 'the events are shown');
    // The tabs count the treks.
    const ofTreks = made.filter((address) => address.includes('/trek/?'));
    expect(ofTreks.filter((address) => !/[?&]page_size=1(&|$)/.test(address))).to.be.empty;
    await until(() => tabs(app).length === 2, 'both tabs are there');
    expect(current(app)).to.contain('Événements');
  });

  it('are those that the page states; unknown names are left out with a warning', async () => {
    let app: TrekApp | undefined;
    const warnings = await warningsDuring(async () => {
      app = await openApp({
        width: NARROW,
        attributes: {resources: 'touristicevent hotel trek hotel'},
      });
      const element = app;
      await until(() => tabs(element).length === 2, 'the tabs are there');
    });

    expect(app && tabs(app)[0]).to.contain('Événements');
    expect(app && current(app)).to.contain('Randonnées');
    expect(warnings.filter((each) => each.includes('resources "hotel"'))).to.have.length(1);
  });

  for (const routing of ['query', 'none']) {
    it(`follow the page when it changes them, with routing="${routing}"`, async () => {
      const app = await openApp({width: NARROW, attributes: {routing, resources: 'trek poi'}});
      await until(() => tabs(app).length === 2, 'both tabs are there');

      app.resources = 'touristicevent poi';
      await until(() => current(app).startsWith('Événements'), 'the first of them is shown');
      await until(() => names(app).some((name) => name.includes('Marché')), 'with its items');
      expect(tabs(app)).to.have.length(2);
      app.removeAttribute('resources');

      await until(() => tabs(app).length > 3, 'those of the server are shown');
      expect(current(app)).to.contain(routing === 'query' ? 'Randonnées' : 'Événements');
    });
  }

  it('include one that is none of the main ones, where the app begins with it', async () => {
    const app = await openWithTabs({resource: 'poi'});
    await until(() => tabs(app).length === 5, 'all tabs are there');
    expect(tabs(app)[0]).to.match(/^Points/);
    expect(current(app)).to.match(/^Points/);

    await show(app, 'Randonnées');

    expect(location.search).to.equal('?resource=trek');
    expect(tabs(app)[0]).to.match(/^Points/);
  });

  it('count one that is none of the main ones, where the address names another', async () => {
    history.replaceState(null, '', '?resource=touristicevent');
    const app = await openWithTabs({resource: 'poi'});

    await until(() => /^Points/.test(tabs(app)[0] ?? ''), 'the points have a tab');
    await show(app, 'Points');

    expect(location.search).to.equal('');
  });

  it('are treks where the page states a name that is not known', async () => {
    let app: TrekApp | undefined;
    const warnings = await warningsDuring(async () => {
      app = await openWithTabs({resource: 'hotel'});
    });

    expect(warnings.filter((each) => each.includes('resource "hotel"'))).to.have.length(1);
    expect(app && tabs(app).filter((each) => each.startsWith('Randonnées'))).to.have.length(1);
    expect(app && current(app)).to.equal('Randonnées 40');
  });

  it('need no tabs when there is one', async () => {
    const app = await openApp({width: NARROW, attributes: {resources: 'touristicevent'}});

    expect(names(app).join()).to.contain('Marché');
    expect(rootOf(app).querySelector('nav')).to.equal(null);
  });

  it('are switched without the address with routing="none"', async () => {
    const app = await openWithTabs({routing: 'none'});
    expect(part(app, 'kind').localName).to.equal('button');

    await show(app, 'Événements');

    expect(location.search).to.equal('');
    expect(names(app).join()).to.contain('Marché');
  });

  for (const defaults of ['', 'practice=4']) {
    it(`close the sheet with routing="none" and ${defaults || 'no defaults'}`, async () => {
      const app = await openWithTabs({routing: 'none', defaults});
      await openSheet(app);

      await show(app, 'Événements');
      await show(app, 'Randonnées');

      expect(shownParts(app)).to.equal('list');
    });
  }

  it('need no tabs where the app is for another element, which has one kind', async () => {
    const list = document.createElement('trek-list');
    Object.assign(list, {lang: 'fr', api: sampleApi({treks: 40})});
    Object.assign(list, {id: 'agenda', resource: 'touristicevent'});
    document.body.append(list);

    const app = await openApp({width: NARROW, api: '', attributes: {for: 'agenda'}});

    await until(() => names(app).some((name) => name.includes('Marché')), 'the events are shown');
    expect(rootOf(app).querySelector('nav, .has-kinds')).to.equal(null);
    list.remove();
  });

  for (const routing of ['query', 'none']) {
    it(`begin with the first that the server has, with routing="${routing}"`, async () => {
      let app: TrekApp | undefined;
      const warnings = await warningsDuring(async () => {
        app = await placeApp({api: sampleApi({treks: 0}), attributes: {routing}});
        const element = app;
        await until(() => current(element).startsWith('Sites de pratique'), 'the sites are shown');
        await until(() => names(element).length > 0, 'they are in the list');
        await until(() => tabs(element).length === 3, 'the other tabs are there');
      });

      if (!app) throw new Error('there is an app');
      expect(tabs(app).some((each) => each.startsWith('Randonnées'))).to.equal(false);
      expect(parameter('resource')).to.equal(null);
      expect(warnings.filter((each) => each.includes('nothing of resource "trek"'))).to.have.length(
        1,
      );
      await expect(app).to.be.accessible();
      await show(app, 'Événements');
      await show(app, 'Sites de pratique');
      expect(parameter('resource')).to.equal(null);
    });
  }

  it('are its treks where a server refuses the page its other modules', async () => {
    const {fetch} = window;
    // What a browser says of an answer without CORS headers.
    window.fetch = (input, init) =>
      /\/(outdoor_\w+|touristic\w+)\//.test(String(input))
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(input, init);
    const app = await openApp({width: NARROW});

    await until(() => tabs(app)[0] === 'Randonnées 40', 'there is a tab with its number');

    await openSheet(app);
    expect(tabs(app)).to.deep.equal(['Randonnées 40']);
    await expect(app).to.be.accessible();
  });

  it('of a server that has nothing else are its treks', async () => {
    const app = await placeApp({width: NARROW, api: sampleApi({treks: 3, version: '2.77.0'})});
    await waitForState(app, 'ready');

    await until(() => tabs(app).length > 0, 'there is a tab');

    expect(tabs(app)[0]).to.equal('Randonnées 3');
  });
});
