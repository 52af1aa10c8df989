import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/index.js';
import type {TrekFilters} from '../../../src/elements/trek-filters/trek-filters.js';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {
  collapseSpaces,
  nextEvent,
  part,
  parts,
  rootOf,
  until,
  waitForState,
} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {
  cardNames,
  endpoints,
  getByName,
  getCheckbox,
  waitForControls,
} from '../search/list-with-controls.js';

interface Pair {
  readonly list: TrekList;
  readonly filters: TrekFilters;
}

async function pair(first: 'list' | 'filters' = 'filters', width = '100%'): Promise<Pair> {
  const list = document.createElement('trek-list');
  list.lang = 'fr';
  list.id = 'hikes';
  list.api = fakeApi(endpoints).url;
  const filters = document.createElement('trek-filters');
  filters.lang = 'fr';
  filters.for = 'hikes';
  filters.style.inlineSize = width;
  const inOrder = first === 'list' ? [list, filters] : [filters, list];
  await fixture(html`${inOrder}`);
  await until(() => parts(filters, 'controls').length === 1, 'the controls are there');
  await waitForState(list, 'ready');
  return {list, filters};
}

describe('<trek-filters>', () => {
  afterEach(async () => {
    restoreFetch();
    await setViewport({width: 800, height: 600});
  });

  it('shows pictograms in the size of its texts', async () => {
    const {filters} = await pair();
    await waitForControls(filters);
    getByName(filters, '[part~=filter-button]', 'Difficulté').click();
    await until(() => parts(filters, 'filter-option').length === 2, 'the filter is open');
    // Those of lists have their size from the styles of cards.
    const pictogram = document.createElement('img');
    pictogram.className = 'pictogram';
    part(filters, 'filter-option').append(pictogram);

    expect(pictogram.getBoundingClientRect().width).to.equal(20);
  });

  it('narrows the list that it is for', async () => {
    const {list, filters} = await pair();
    await waitForControls(filters);
    getByName(filters, '[part~=filter-button]', 'Difficulté').click();
    await until(() => parts(filters, 'filter-option').length === 2, 'the filter is open');

    getCheckbox(filters, 'Difficile').click();

    await until(() => cardNames(list).length === 2, 'the list follows');
    expect(collapseSpaces(part(list, 'count').textContent)).to.equal('2 randonnées');
  });

  for (const first of ['list', 'filters'] as const) {
    it(`takes the place of the controls of the list when the ${first} comes first`, async () => {
      const {list, filters} = await pair(first);

      expect(parts(list, 'controls').length, first).to.equal(0);
      expect(parts(filters, 'controls').length, first).to.equal(1);
    });
  }

  it('opens the page of a trek that was suggested where the list leads to pages', async () => {
    const {list, filters} = await pair();
    list.detailUrl = '#away-{id}';
    await list.updateComplete;
    const box = part(filters, 'search-input') as HTMLInputElement;
    box.value = 'loup';
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until(() => parts(filters, 'suggestion').length > 0, 'there are suggestions');

    const trek = parts(filters, 'suggestion').find((each) =>
      each.innerText.includes('col du Loup'),
    );
    trek?.click();

    await until(() => location.hash === '#away-2', 'the page of the trek is opened');
    history.back();
    await until(() => location.hash === '', 'the page is as it was');
  });

  it('gives the list its controls back when it is removed', async () => {
    const {list, filters} = await pair();

    filters.remove();

    await waitForControls(list);
    expect(parts(list, 'controls').length).to.equal(1);
  });

  it('takes them again when it comes back', async () => {
    const {list, filters} = await pair();
    const parent = filters.parentElement;
    filters.remove();
    await waitForControls(list);

    parent?.append(filters);

    await until(() => parts(list, 'controls').length === 0, 'the list has none');
    await until(() => parts(filters, 'controls').length === 1, 'they are here');
  });

  it('gives other lists of the source their controls back when its own list is removed', async () => {
    const {list, filters} = await pair();
    const other = document.createElement('trek-list');
    other.lang = 'fr';
    other.api = list.api;
    filters.parentElement?.append(other);
    await waitForState(other, 'ready');

    list.remove();
    // Who follows whom is decided anew when an element joins.
    const detail = document.createElement('trek-detail');
    detail.api = list.api;
    filters.parentElement?.append(detail);

    await waitForControls(other);
  });

  it('leaves it to the list to say that nothing matches, with a way out', async () => {
    const {list, filters} = await pair();

    filters.criteria = {text: 'zzzz'};

    await waitForState(list, 'empty');
    await until(() => parts(list, 'no-match').length === 1, 'the list says so');
    expect(filters.matches(':state(empty)')).to.equal(true);
  });

  it('dispatches trek-filter with the criteria', async () => {
    const {filters} = await pair();
    const told = nextEvent(filters, 'trek-filter');
    const box = part(filters, 'search-input') as HTMLInputElement;

    box.value = 'loup';
    box.dispatchEvent(new Event('input'));

    expect((await told).criteria.text).to.equal('loup');
  });

  it('shows all filters below each other in a column of a wide page', async () => {
    await setViewport({width: 1200, height: 800});
    const {filters} = await pair('filters', '18rem');

    await until(() => rootOf(filters).querySelectorAll('.side summary').length > 2, 'a column');

    expect(parts(filters, 'all-filters').length).to.equal(0);
    await expect(filters).to.be.accessible();
  });

  it('is a bar in a column, too, while the property `layout` says so', async () => {
    await setViewport({width: 1200, height: 800});
    const {filters} = await pair('filters', '18rem');
    await until(() => rootOf(filters).querySelectorAll('.side summary').length > 2, 'a column');

    filters.layout = 'bar';
    await until(() => parts(filters, 'all-filters').length === 1, 'a bar');
    expect(rootOf(filters).querySelector('.side summary') === null).to.equal(true);
    filters.layout = '';

    await until(() => rootOf(filters).querySelectorAll('.side summary').length > 2, 'a column');
  });

  it('is a bar across the page, and accessible', async () => {
    const {filters} = await pair();
    await waitForControls(filters);

    expect(rootOf(filters).querySelector('.side summary') === null).to.equal(true);
    await expect(filters).to.be.accessible();
  });

  it('has the filters that the page names', async () => {
    const {filters} = await pair();

    filters.filters = 'theme';

    await until(() => parts(filters, 'filter-button').length === 1, 'one is left');
    expect(collapseSpaces(part(filters, 'filter-button').innerText)).to.equal('Thèmes');
  });
});
