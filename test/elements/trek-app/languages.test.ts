import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {focusedElement} from '../../../src/elements/focused-element.js';
import type {TrekApp} from '../../../src/elements/trek-app/trek-app.js';
import {warningsDuring} from '../../support/console.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {
  inside,
  NARROW,
  openApp,
  openSheet,
  placeApp,
  shownParts,
  WIDE,
  withSketches,
} from './app.js';
import {pageFiles} from './files.js';

const parameter = (name: string) => new URLSearchParams(location.search).get(name);

const text = (element: Element, name: string) =>
  collapseSpaces(parts(element, name)[0]?.textContent);
const count = (app: TrekApp) => text(inside(app, 'list'), 'count');
const menus = (app: TrekApp) => parts(app, 'language') as HTMLSelectElement[];

async function menuOf(app: TrekApp): Promise<HTMLSelectElement> {
  await until(() => menus(app).length > 0, 'the menu is there');
  return menus(app)[0] as HTMLSelectElement;
}

/** Chooses a language as the visitor does. */
async function choose(app: TrekApp, language: string) {
  const menu = await menuOf(app);
  menu.focus();
  menu.value = language;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
}

async function open(attributes: Readonly<Record<string, string>> = {}, width = WIDE) {
  const app = await openApp({width, attributes: {languages: 'fr en it', ...attributes}});
  await menuOf(app);
  const link = () => parts(inside(app, 'list'), 'link')[0];
  if (attributes.routing !== 'none')
    await until(() => link()?.localName === 'a', 'the address is followed');
  return app;
}

const isEnglish = (app: TrekApp) => /^\d+ routes$/.test(count(app));
const isFrench = (app: TrekApp) => /^\d+ randonnées$/.test(count(app));
const tab = (app: TrekApp, name: string) =>
  parts(app, 'kind').find((each) => each.innerText.includes(name));

describe('The languages of <trek-app>', () => {
  withSketches();

  beforeEach(async () => {
    await setViewport({width: 1300, height: 800});
    history.replaceState(null, '', location.pathname);
  });

  afterEach(async () => {
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('are in a menu with a name, each by its own name', async () => {
    const app = await open();

    const menu = await menuOf(app);
    const options = [...menu.options].map(({lang, value, text}) => [lang, value, text].join(' '));
    expect(options).to.deep.equal(['fr fr Français', 'en en English', 'it it Italiano']);
    expect(menu.value).to.equal('fr');
    expect(menu.getAttribute('aria-label')).to.equal('Langue');
    await expect(app).to.be.accessible();
  });

  it('have the names that they have for those who speak them, also where the browser does not know it', async () => {
    const app = await open({languages: 'fr eu oc'});

    const options = [...(await menuOf(app)).options].map(({text}) => text);
    expect(options).to.deep.equal(['Français', 'Euskara', 'Occitan']);
  });

  it('change all parts, the address and the language of the content', async () => {
    const app = await open();
    const name = () => text(inside(app, 'list'), 'name');
    const french = name();

    await choose(app, 'en');
    await until(() => isEnglish(app) && name() !== french, 'the list is in English');
    await until(() => parameter('lang') === 'en', 'the address has the language');
    const filters = () => part(inside(app, 'filters'), 'controls').getAttribute('aria-label');
    await until(() => filters() === 'Find a route', 'the filters are in English');
    const menu = await menuOf(app);
    expect(menu.value).to.equal('en');
    await until(() => menu.getAttribute('aria-label') === 'Language', 'the menu is in English');
    expect(part(app, 'base').lang).to.equal('en');
    expect(focusedElement()).to.equal(menu);
    const status = rootOf(app).querySelector('.languages [role=status]');
    expect(status?.textContent).to.equal('Content in English');

    await choose(app, 'fr');
    await until(() => isFrench(app), 'the list is in French');
    await until(() => parameter('lang') === null, 'the address has no language');
    expect(part(app, 'base').hasAttribute('lang')).to.equal(false);
    history.back();
    await until(() => isEnglish(app) && menu.value === 'en', 'Back shows the English list');
  });

  it('keep the filters and the selected item', async () => {
    const app = await open();
    const list = inside(app, 'list') as HTMLElementTagNameMap['trek-list'];
    const ids = (await vocabulary(app, 'practice')).slice(0, 1);
    list.criteria = {terms: {practice: ids}};
    await until(() => parameter('practice') === ids[0], 'the filter is in the address');
    await until(() => isFrench(app) && !count(app).startsWith('40'), 'the list is narrowed');
    await openSheet(app);
    await until(() => parameter('trek'), 'the item is in the address');
    const selected = parameter('trek');

    await choose(app, 'en');

    const detail = inside(app, 'detail');
    await until(() => text(detail, 'name') && isEnglish(app), 'the list is in English');
    await waitForState(detail as HTMLElementTagNameMap['trek-detail'], 'ready');
    expect(shownParts(app)).to.equal('map,detail');
    expect(parameter('trek')).to.equal(selected);
    expect(parameter('practice')).to.equal(ids[0]);
    expect(list.criteria.terms).to.deep.equal({practice: ids});
  });

  it('begin with that of the address', async () => {
    history.replaceState(null, '', '?lang=en');
    const app = await placeApp({width: WIDE, attributes: {languages: 'fr en'}});
    await waitForState(app, 'ready');

    expect((await menuOf(app)).value).to.equal('en');
    await until(() => isEnglish(app), 'the list is in English');
  });

  it('are those of the tabs, too', async () => {
    const app = await open({resources: 'trek touristicevent'}, NARROW);
    await choose(app, 'en');
    await until(() => tab(app, 'Events'), 'the tabs are in English');

    const {requests} = pageFiles();
    tab(app, 'Events')?.click();
    await until(() => /^\d+ events$/.test(count(app)), 'the events are in English');
    restoreFetch();
    expect(parameter('lang')).to.equal('en');
    expect(requests.filter((each) => each.includes('language=fr'))).to.be.empty;
    await choose(app, 'fr');
    await until(() => /^\d+ événements$/.test(count(app)), 'the events are in French');
    await until(() => parameter('lang') === null, 'the address has no language');
    tab(app, 'Randonnées')?.click();

    await until(() => isFrench(app), 'the treks are in French');
    expect(parameter('lang')).to.equal(null);
  });

  it('are not in the address with routing="none", and hold for all tabs', async () => {
    const app = await open({resources: 'trek touristicevent', routing: 'none'}, NARROW);
    await choose(app, 'en');
    await until(() => isEnglish(app) && tab(app, 'Events'), 'the list is in English');

    tab(app, 'Events')?.click();
    await until(() => /^\d+ events$/.test(count(app)), 'the events are in English');
    await choose(app, 'fr');
    await until(() => /^\d+ événements$/.test(count(app)), 'the events are in French');
    tab(app, 'Randonnées')?.click();

    await until(() => isFrench(app), 'the treks are in French');
    expect(location.search).to.equal('');
  });

  it('that are not known are left out with one warning', async () => {
    const warnings = await warningsDuring(async () => {
      const app = await open({languages: 'fr xx constructor en fr'});
      const menu = await menuOf(app);
      expect([...menu.options].map(({value}) => value)).to.deep.equal(['fr', 'en']);
      await choose(app, 'en');
      await until(() => isEnglish(app), 'the list is in English');
    });

    expect(warnings.filter((each) => each.includes('languages')).sort()).to.deep.equal([
      '<trek-app>: languages "constructor" is not a language of the elements; leaving it out.',
      '<trek-app>: languages "xx" is not a language of the elements; leaving it out.',
    ]);
  });

  it('have no menu when there is one', async () => {
    const app = await openApp({attributes: {languages: 'en'}});
    await until(() => parts(app, 'kind').length > 1, 'the tabs are there');

    expect(menus(app)).to.be.empty;
  });

  it('have a menu that fits into a narrow app, also without tabs', async () => {
    for (const resources of ['trek', 'trek touristicevent']) {
      const app = await open({resources}, 320);
      const box = app.getBoundingClientRect();
      const menu = (await menuOf(app)).getBoundingClientRect();
      const filters = inside(app, 'filters').getBoundingClientRect();

      expect(menu.right).to.be.at.most(box.right);
      expect(filters.right).to.be.at.most(box.right);
      expect(filters.top).to.be.at.least(menu.bottom);
      app.remove();
    }
  });
});

/** The ids of the terms of a filter. */
async function vocabulary(app: TrekApp, filter: string): Promise<string[]> {
  const api = new URL(app.api, location.href);
  const response = await fetch(new URL(`trek_${filter}/`, api));
  const {results} = (await response.json()) as {results: {id: number}[]};
  return results.map(({id}) => String(id));
}
