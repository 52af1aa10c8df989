import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {TrekFavouriteEvent} from '../../../src/elements/favourites/favourite-event.js';
import type {TrekDetail} from '../../../src/elements/trek-detail/trek-detail.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {noCriteria} from '../../../src/model/search/criteria.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {trekRow, twoApis} from '../../support/several-apis.js';
import {inside, openApp, withSketches} from '../trek-app/app.js';

/** Its favourites are those of no other test. */
const ownApi = (treks = 30) => sampleApi({treks, key: crypto.randomUUID()});

const hearts = (element: Element) => parts(element, 'favourite');
const isMarked = (heart: Element | undefined) => heart?.getAttribute('aria-pressed') === 'true';
const nameOf = (card: Element) => card.querySelector('.link')?.textContent;

async function listWithHearts(attributes: Readonly<Record<string, string>> = {}) {
  const list = document.createElement('trek-list');
  list.lang = 'fr';
  list.api = ownApi();
  list.files = 'none';
  list.setAttribute('favourites', '');
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  await fixture(html`<main>${list}</main>`);
  await waitForState(list, 'ready');
  await until(() => hearts(list).length === 12, 'each card has a heart');
  return list;
}

function press(list: Element, ...places: readonly number[]) {
  const all = hearts(list);
  for (const place of places) all[place]?.click();
}

describe('favourites', () => {
  withSketches();
  afterEach(() => localStorage.clear());

  it('are marked by a button on each card, which is named after the item', async () => {
    const list = await listWithHearts({filters: 'none'});
    const [first] = parts(list, 'card');

    press(list, 0);
    await list.updateComplete;

    const [heart, other] = hearts(list);
    expect(collapseSpaces(heart?.ariaLabel)).to.equal(`Favori : ${first && nameOf(first)}`);
    expect([heart, other].map(isMarked)).to.deep.equal([true, false]);
    const {width, height} = heart?.getBoundingClientRect() ?? {width: 0, height: 0};
    expect(Math.min(width, height)).to.be.at.least(24);
    await expect(list).to.be.accessible();
  });

  it('are not offered, read nor stored without the attribute', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" filters="none" files="none" api=${ownApi()}></trek-list>`,
    );
    await waitForState(list, 'ready');
    await until(() => parts(list, 'card').length === 12, 'all cards are there');

    expect(hearts(list)).to.be.empty;

    list.setAttribute('favourites', '');
    await until(() => hearts(list).length === 12, 'each card has a heart');
    list.removeAttribute('favourites');
    await until(() => hearts(list).length === 0, 'there are no hearts any more');
    expect(localStorage).to.have.length(0);
  });

  it('are offered by all that share the source, until the element that states them is removed', async () => {
    const list = await listWithHearts({filters: 'none'});
    const other = document.createElement('trek-list');
    Object.assign(other, {lang: 'fr', api: list.api, files: 'none', filters: 'none'});
    list.after(other);
    await until(() => hearts(other).length === 12, 'each card of the other has a heart');

    other.after(list);
    await list.updateComplete;
    expect(hearts(other)).to.have.length(12);

    list.remove();
    await until(() => hearts(other).length === 0, 'there are no hearts any more');
  });

  it('are left as they are where the page prevents it', async () => {
    const list = await listWithHearts({filters: 'none'});
    const events: TrekFavouriteEvent[] = [];
    list.addEventListener('trek-favourite', (event) => events.push(event));

    press(list, 0);
    list.addEventListener('trek-favourite', (event) => event.preventDefault());
    press(list, 1);
    await list.updateComplete;

    expect(hearts(list).slice(0, 2).map(isMarked)).to.deep.equal([true, false]);
    const [first] = events;
    expect(first?.marked).to.equal(true);
    expect(first?.resource).to.equal('trek');
    expect(first?.id).to.be.a('number');
    expect(first?.api).to.match(/^http.*\/api\/v2\/$/);
  });

  it('are shown alone by a button among the filters, which counts them', async () => {
    const list = await listWithHearts();
    const names = parts(list, 'card').map(nameOf);
    await until(() => parts(list, 'favourites').length === 1, 'the filter is there');
    press(list, 1, 3);
    await list.updateComplete;
    const filter = part(list, 'favourites');
    expect(collapseSpaces(filter.textContent)).to.equal('Mes favoris 2');

    filter.click();

    await until(() => parts(list, 'card').length === 2, 'two cards');
    expect(parts(list, 'card').map(nameOf)).to.deep.equal([names[1], names[3]]);
    expect(list.criteria.selection).to.equal('favourites');
    expect(filter.getAttribute('aria-pressed')).to.equal('true');
    expect(collapseSpaces(part(list, 'selection').textContent)).to.contain('Mes favoris (2)');
    await until(() => getComputedStyle(part(list, 'list')).opacity === '1', 'the cards are new');
    await expect(list).to.be.accessible();

    parts(list, 'selection-button').at(-1)?.click();
    await until(() => parts(list, 'card').length === 12, 'all cards');
  });

  it('say how they are marked where there are none', async () => {
    const list = await listWithHearts();
    await until(() => parts(list, 'favourites').length === 1, 'the filter is there');

    part(list, 'favourites').click();

    await until(() => parts(list, 'selection').length === 1, 'the message is there');
    await waitForState(list, 'empty');
    expect(part(list, 'selection').textContent).to.contain('Aucun favori');
    await expect(list).to.be.accessible();
  });

  it('leave the list when they are unmarked there, and the focus stays near', async () => {
    const list = await listWithHearts();
    press(list, 0, 1, 2);
    list.criteria = {...noCriteria, selection: 'favourites'};
    await until(() => parts(list, 'card').length === 3, 'three cards');
    const third = nameOf(parts(list, 'card')[2] as Element);

    hearts(list)[1]?.focus();
    await sendKeys({press: 'Enter'});

    await until(() => parts(list, 'card').length === 2, 'two cards');
    await until(
      () => collapseSpaces(rootOf(list).activeElement?.ariaLabel) === `Favori : ${third}`,
      'the next heart has the focus',
    );
  });

  it('show what another tab marks', async () => {
    const list = await listWithHearts();
    press(list, 0);
    list.criteria = {...noCriteria, selection: 'favourites'};
    await until(() => parts(list, 'card').length === 1, 'one card');
    const [name = ''] = Object.keys(localStorage);

    localStorage.removeItem(name);
    window.dispatchEvent(new StorageEvent('storage', {key: name}));

    await waitForState(list, 'empty');
  });

  it('are five hundred without a delay', async () => {
    const list = await listWithHearts({filters: 'none'});
    press(list, 0);
    const [name = ''] = Object.keys(localStorage);
    const keys = Array.from({length: 500}, (_, at) => `trek/${at + 1000}`);
    localStorage.setItem(name, JSON.stringify(keys));
    window.dispatchEvent(new StorageEvent('storage', {key: name}));
    await list.updateComplete;

    expect(hearts(list).every(isMarked)).to.equal(true);
    list.criteria = {...noCriteria, selection: 'favourites'};
    await until(
      () => collapseSpaces(part(list, 'count').textContent) === '30 randonnées',
      'those that there are',
    );
  });

  it('are stored with the server that has them where there are several', async () => {
    const {first, second, api} = twoApis();
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" filters="none" files="none" favourites api=${api}></trek-list>`,
    );
    await until(() => hearts(list).length === 4, 'each card has a heart');
    const heartOf = (key: string) =>
      rootOf(list).querySelector<HTMLElement>(`[data-key="${key}"] .favourite`);

    heartOf('trek/1')?.click();
    heartOf('trek/2.1')?.click();
    heartOf('trek/2.3')?.click();
    await list.updateComplete;

    const addressOf = (url: string) => new URL(url, location.href).href;
    expect({...localStorage}).to.deep.equal({
      [`trek-favourites ${addressOf(first.url)}`]: '["trek/1"]',
      [`trek-favourites ${addressOf(second.url)}`]: '["trek/1","trek/3"]',
    });
    expect(hearts(list).filter(isMarked)).to.have.length(3);
    list.criteria = {...noCriteria, selection: 'favourites'};
    await until(() => parts(list, 'card').length === 3, 'three cards');
    restoreFetch();
  });

  it('are the same item on each server that has it', async () => {
    const uuid = '6b4f0d5e-0000-4000-8000-000000000001';
    const poor = fakeApi({trek: [trekRow(1, 'Tour du lac', {uuid}), trekRow(2, 'Col')]});
    const rich = fakeApi({
      trek: [trekRow(7, 'Le tour du lac', {uuid, duration: 2, ascent: 100}), trekRow(8, 'Bois')],
    });
    const listOf = (api: string) =>
      fixture<TrekList>(
        html`<trek-list lang="fr" filters="none" files="none" favourites api=${api}></trek-list>`,
      );
    const alone = await listOf(poor.url);
    await until(() => hearts(alone).length === 2, 'each card has a heart');
    press(alone, 0);
    alone.remove();

    const list = await listOf(`${poor.url} ${rich.url}`);
    await until(() => hearts(list).length === 3, 'what both have is shown once');
    const heart = () => rootOf(list).querySelector<HTMLElement>('[data-key="trek/2.7"] .favourite');
    await until(() => isMarked(heart() ?? undefined), 'it is a favourite');
    list.criteria = {...noCriteria, selection: 'favourites'};
    await until(() => parts(list, 'card').length === 1, 'it is the only favourite');
    expect(collapseSpaces(part(list, 'selection').textContent)).to.contain('Mes favoris (1)');
    list.criteria = {...noCriteria, selection: ['trek/1', 'trek/8']};
    await until(() => parts(list, 'card').length === 1, 'it is in a selection that names it');
    expect(collapseSpaces(part(list, 'selection').textContent)).to.contain('(2)');
    list.criteria = {};
    await until(() => hearts(list).length === 3, 'all are shown');

    heart()?.click();

    await until(() => !isMarked(heart() ?? undefined), 'it is no favourite any more');
    expect(localStorage).to.have.length(0);
    restoreFetch();
  });

  it('are those of all elements of an app, which offers them by itself', async () => {
    const app = await openApp({api: ownApi()});
    const list = inside(app, 'list');
    await until(() => hearts(list).length === 12, 'each card has a heart');
    press(list, 0);
    const filters = inside(app, 'filters');
    await until(
      () => collapseSpaces(part(filters, 'favourites').textContent) === 'Mes favoris 1',
      'the filter counts it',
    );

    list.shadowRoot?.querySelector<HTMLElement>('.link')?.click();
    const detail = () => app.shadowRoot?.querySelector('trek-detail');
    await until(() => detail()?.matches(':state(ready)'), 'the sheet is open');
    const heart = () => hearts(detail() as Element)[0];
    await until(() => isMarked(heart()), 'the heart of the sheet');
    heart()?.click();

    await until(() => !isMarked(heart()) && !isMarked(hearts(list)[0]), 'both are unmarked');
  });

  it('are marked on a sheet that has a page of its own', async () => {
    const detail = await fixture<TrekDetail>(
      html`<trek-detail lang="fr" favourites files="none" api=${ownApi()} trek-id="1001"></trek-detail>`,
    );
    await until(() => hearts(detail).length === 1, 'the sheet has a heart');

    press(detail, 0);

    await until(() => isMarked(hearts(detail)[0]), 'it is marked');
    expect(Object.values(localStorage)).to.deep.equal(['["trek/1001"]']);
    expect(part(detail, 'header').querySelector('.room')).to.equal(null);
    await expect(detail).to.be.accessible();
  });

  it('are switched off in an app by “none”', async () => {
    const app = await openApp({api: ownApi(), attributes: {favourites: 'none'}});
    await until(() => parts(inside(app, 'list'), 'card').length === 12, 'all cards are there');

    expect(hearts(inside(app, 'list'))).to.be.empty;
    expect(parts(inside(app, 'filters'), 'favourites')).to.be.empty;
  });
});
