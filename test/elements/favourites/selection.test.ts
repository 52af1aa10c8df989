import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/index.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {warningsDuring} from '../../support/console.js';
import {collapseSpaces, part, parts, rootOf, until} from '../../support/dom.js';
import {sampleApi} from '../../support/sample.js';

const ownApi = (treks = 30) => sampleApi({treks, key: crypto.randomUUID()});
const cards = (list: Element) => parts(list, 'card').map((card) => card.dataset.key);
const buttonOf = (list: Element, text: string) =>
  parts(list, 'selection-button').find((each) => each.textContent?.trim() === text);
const textOf = (list: Element) => collapseSpaces(part(list, 'selection').textContent);

async function listOf(selection: string, attributes: Readonly<Record<string, string>> = {}) {
  history.replaceState(null, '', `?selection=${selection}`);
  const list = document.createElement('trek-list');
  list.lang = 'fr';
  list.api = ownApi();
  list.files = 'none';
  list.routing = 'query';
  for (const [name, value] of Object.entries({favourites: '', ...attributes}))
    list.setAttribute(name, value);
  return await fixture<TrekList>(html`${list}`);
}

async function whenShown(list: TrekList) {
  await until(() => parts(list, 'selection').length === 1, 'the selection is named');
  await until(() => list.matches(':state(ready), :state(empty)'), 'its items are known');
  await list.updateComplete;
  return list;
}

describe('a selection in the address', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
    localStorage.clear();
  });

  it('shows exactly its items, and stores nothing', async () => {
    const list = await whenShown(await listOf('1002,1005'));

    await until(() => cards(list).length === 2, 'two cards');
    expect(cards(list)).to.have.members(['trek/1002', 'trek/1005']);
    expect(textOf(list)).to.contain('Sélection partagée (2)');
    expect(localStorage).to.have.length(0);
    await expect(list).to.be.accessible();
  });

  it('can be kept as favourites, and given up', async () => {
    const list = await whenShown(await listOf('1002,1005'));
    await until(() => cards(list).length === 2, 'two cards');
    const marked: number[] = [];
    list.addEventListener('trek-favourite', ({id}) => marked.push(id));

    buttonOf(list, 'Garder dans mes favoris')?.click();

    await until(() => !buttonOf(list, 'Garder dans mes favoris'), 'there is nothing to keep');
    expect(Object.values(localStorage)).to.deep.equal(['["trek/1002","trek/1005"]']);
    await until(() => rootOf(list).activeElement?.id === 'selection', 'the title has the focus');
    expect(marked).to.deep.equal([1002, 1005]);

    buttonOf(list, 'Tout afficher')?.click();

    await until(() => cards(list).length === 12, 'all cards');
    await until(() => !location.search.includes('selection'), 'the address says so');
  });

  it('is shown also where there are no favourites, without a button that keeps it', async () => {
    const list = await whenShown(await listOf('1002', {favourites: 'none'}));

    await until(() => cards(list).length === 1, 'one card');
    expect(buttonOf(list, 'Garder dans mes favoris')).to.equal(undefined);
    expect(parts(list, 'favourite')).to.be.empty;
    expect(buttonOf(list, 'Tout afficher')).to.be.instanceOf(HTMLElement);
  });

  it('says how many of its items are no longer published', async () => {
    const list = await whenShown(await listOf('1002,4,5,6'));

    await until(() => textOf(list).includes('3 des 4 ne sont plus publiés'), 'three are missing');
    expect(cards(list)).to.deep.equal(['trek/1002']);
  });

  it('shows no card where none of its items is published', async () => {
    const list = await whenShown(await listOf('4'));

    await until(() => textOf(list).includes('1 des 1 n’est plus publié'), 'it is missing');
    expect(cards(list)).to.be.empty;
  });

  it('may be a default of the page, which the visitor gives up for good', async () => {
    const list = await listOf('1005', {defaults: 'selection=1003,1004'});
    await until(() => cards(list).length === 1, 'the address takes precedence');

    history.replaceState(null, '', '?other=1');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => cards(list).length === 2, 'the default is shown');
    buttonOf(list, 'Tout afficher')?.click();

    await until(() => cards(list).length === 12, 'all cards');
    await until(() => location.search === '?other=1&selection=', 'the address says so');
  });

  it('is that of the visitor where it says so', async () => {
    const list = await whenShown(await listOf('favourites'));

    expect(textOf(list)).to.contain('Mes favoris (0)');
    expect(location.search).to.equal('?selection=favourites');
  });

  it('is shared as a link to exactly these items', async () => {
    const list = await listOf('favourites');
    await until(() => parts(list, 'favourites').length === 1, 'the controls are there');
    buttonOf(await whenShown(list), 'Tout afficher')?.click();
    await until(() => parts(list, 'favourite').length === 12, 'each card has a heart');
    const [first, , third] = parts(list, 'favourite');
    first?.click();
    third?.click();
    const keys = cards(list);
    part(list, 'favourites').click();
    await until(() => cards(list).length === 2, 'two cards');
    await until(() => location.search === '?selection=favourites', 'the address says so');
    let shared: ShareData | undefined;
    const {share} = navigator;
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        shared = data;
      },
      configurable: true,
    });

    buttonOf(list, 'Partager')?.click();

    await until(() => shared, 'it is shared');
    Object.defineProperty(navigator, 'share', {value: share, configurable: true});
    const ids = [keys[0], keys[2]].map((key) => key?.replace('trek/', ''));
    expect(new URL(shared?.url ?? '').search).to.equal(`?selection=${ids.join()}`);
  });

  it('is ignored where it is none', async () => {
    const list = await listOf(encodeURIComponent('<script>alert(1)</script>,__proto__'));

    await until(() => cards(list).length === 12, 'all cards');
    expect(parts(list, 'selection')).to.be.empty;
  });

  it('is limited, with a warning', async () => {
    const ids = Array.from({length: 10_000}, (_, at) => at + 1001).join();
    const warnings = await warningsDuring(async () => {
      const list = await whenShown(await listOf(ids));
      await until(() => textOf(list).includes('(500)'), 'five hundred are named');
    });

    expect(warnings.join()).to.contain('selection has 500 items, the most');
  });
});
