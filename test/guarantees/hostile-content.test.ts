import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/index.js';
import type {TrekList} from '../../src/elements/trek-list/trek-list.js';
import {type ItemKey, itemKey} from '../../src/model/item.js';
import {noCriteria} from '../../src/model/search/criteria.js';
import {inside, openApp, openSheet, withSketches} from '../elements/trek-app/app.js';
import {part, parts, rootOf, until, waitForState} from '../support/dom.js';
import {restoreFetch} from '../support/fake-api.js';
import {sampleApi} from '../support/sample.js';

const MARKUP = '<img src="x" onerror="window.hostile = 1"><script>window.hostile = 1</script>';
const SCRIPT_ADDRESS = 'javascript:window.hostile=1';
/** Fields whose values are no text of an editor: what they are decides what is read at all. */
const STRUCTURE = /^(type|uuid|code|next|previous|format|identifier|.*(date|time|datetime))$/;

/** An answer of the API in which somebody has put markup into every text, and scripts into every address. */
function spoilt(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => spoilt(each, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoilt(each, key)]));
  if (typeof value !== 'string' || (STRUCTURE.test(name) && value.length < 40)) return value;
  return /^(https?:|\/)/.test(value) ? SCRIPT_ADDRESS : `${MARKUP}${value}`;
}

/** The sample server with such answers, until `restoreFetch`. */
function hostileServer(behaviour: Parameters<typeof sampleApi>[0] = {}): string {
  const api = sampleApi({treks: 20, key: crypto.randomUUID(), ...behaviour});
  const before = window.fetch;
  window.fetch = async (input, init) => {
    const response = await before(input, init);
    const isOurs = String(input).includes(api) && response.ok;
    return isOurs ? Response.json(spoilt(await response.json())) : response;
  };
  return api;
}

/** What could run, in an element and all inside it. */
function dangersIn(root: Element | ShadowRoot): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((each) => {
    const own = [...each.attributes].filter(
      ({name, value}) => name.startsWith('on') || /^\s*(javascript|data:text)/i.test(value),
    );
    const isActive = each.matches('script, iframe, object, embed, base, meta');
    const within = each.shadowRoot ? dangersIn(each.shadowRoot) : [];
    return [...(isActive || own.length > 0 ? [each.outerHTML.slice(0, 200)] : []), ...within];
  });
}

const isHostile = () => 'hostile' in window;

async function expectHarmless(element: Element) {
  // A picture that is not there has had the time to fail.
  await new Promise((resolve) => {
    const picture = new Image();
    picture.onerror = resolve;
    picture.src = `/missing-${crypto.randomUUID()}.png`;
  });
  expect(dangersIn(rootOf(element))).to.deep.equal([]);
  expect(isHostile()).to.equal(false);
}

const selected = (...ids: readonly number[]): {selection: readonly ItemKey[]} => ({
  selection: ids.map((id) => itemKey('trek', id)),
});

describe('the content of a hostile server', () => {
  withSketches();

  beforeEach(() => setViewport({width: 1300, height: 800}));

  afterEach(async () => {
    restoreFetch();
    localStorage.clear();
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('is text on the first screen of an app, in its tabs, its filters and a sheet', async () => {
    const app = await openApp({
      api: hostileServer(),
      attributes: {highlights: '1001,1002', resources: 'trek touristicevent touristiccontent'},
    });
    await until(() => parts(app, 'choice').length > 1, 'the choices are there');
    await until(() => parts(app, 'suggestions').length === 1, 'the suggestions are there');
    const filters = inside(app, 'filters');
    part(filters, 'all-filters').click();
    await until(() => parts(filters, 'filter-option').length > 1, 'the filters are there');

    expect(part(app, 'choice').textContent).to.contain('<script>');
    expect(part(filters, 'filter-option').textContent).to.contain('<script>');
    await expectHarmless(app);

    rootOf(filters).querySelector('dialog')?.close();
    await openSheet(app);
    await expectHarmless(app);
  });

  it('is text in a comparison and in what the visitor has selected', async () => {
    const list = document.createElement('trek-list');
    Object.assign(list, {lang: 'fr', api: hostileServer(), files: 'none'});
    list.setAttribute('favourites', '');
    list.criteria = {...noCriteria, ...selected(1001, 1002)};
    await fixture(html`<main lang="fr">${list}</main>`);
    await until(() => parts(list, 'card').length === 2, 'both cards are there');
    const compare = () =>
      parts(list, 'selection-button').find((each) => each.innerText.trim() === 'Comparer');
    await until(compare, 'they can be compared');

    compare()?.click();

    const table = () => parts(list, 'comparison-table')[0];
    await until(() => table()?.getAttribute('aria-busy') === 'false', 'they are compared');
    expect(table()?.textContent).to.contain('<script>');
    expect(
      parts(list, 'comparison-profiles')
        .map((each) => each.textContent)
        .join(),
    ).to.contain('<script>');
    await expectHarmless(list);
  });

  it('is text on the cards of several servers, which credit their structures', async () => {
    const api = `${hostileServer({treks: 5})} ${hostileServer({treks: 8, from: 6})}`;
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" files="none" filters="none" api=${api}></trek-list>`,
    );
    await waitForState(list, 'ready');
    await until(
      () => parts(list, 'credit').some((each) => each.textContent?.includes('<script>')),
      'the structures are named',
    );

    await expectHarmless(list);
  });
});
