import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {TrekList} from '../../../src/elements/trek-list/trek-list.js';
import {registry} from '../../../src/store/registry.js';
import {ariaSnapshot} from '../../support/aria-snapshot.js';
import {collapseSpaces, part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {fakeApi, restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {
  addMap,
  cardNames,
  endpoints,
  expandFilter,
  getByName,
  getCheckbox,
  listWithControls,
  openAllFilters,
  openQuickFilter,
  treks,
  waitForControls,
} from './list-with-controls.js';

const dialog = (list: TrekList) => rootOf(list).querySelector('dialog');

describe('The controls', () => {
  afterEach(async () => {
    restoreFetch();
    await setViewport({width: 800, height: 600});
  });

  it('move nothing when they arrive', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list api=${fakeApi(endpoints).url}></trek-list>`,
    );
    const top = () => part(list, 'count').getBoundingClientRect().top;
    const before = top();

    await waitForControls(list);

    expect(top()).to.equal(before);
  });

  it('keep their places while the vocabularies are on their way', async () => {
    const never = () => new Response(new ReadableStream());
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" api=${fakeApi({...endpoints, trek_practice: never}).url}></trek-list>`,
    );

    await until(() => parts(list, 'filter-button').length === 3, 'the first filters are there');

    expect(
      parts(list, 'filter-button').map(({innerText}) => collapseSpaces(innerText))[0],
    ).to.equal('Pratique');
    await openQuickFilter(list, 'Pratique');
    expect(collapseSpaces(part(list, 'filter').innerText)).to.equal('Chargement…');
  });

  it('leave out filters whose vocabulary fails to load', async () => {
    const list = await listWithControls({}, {trek_practice: () => new Response('', {status: 400})});

    expect(
      parts(list, 'filter-button').map(({innerText}) => collapseSpaces(innerText))[0],
    ).to.equal('Difficulté');
  });

  it('fit into a column of 280 pixels', async () => {
    await setViewport({width: 300, height: 600});
    const list = await listWithControls();

    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    expect(part(list, 'controls').getBoundingClientRect().height).to.equal(96);
    await expect(list).to.be.accessible();
  });

  it('do not widen the page of a phone, with the longest words', async () => {
    await setViewport({width: 360, height: 700});
    const list = await listWithControls({lang: 'de'});
    const leave = addMap();
    await until(() => parts(list, 'in-map').length === 1, 'the map has its button');

    // A scrollbar beside it takes some of the 360.
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    leave();
  });

  for (const width of [660, 720, 768, 1000]) {
    it(`show every button in ${width} pixels, with the longest words`, async () => {
      await setViewport({width, height: 700});
      const list = await listWithControls({lang: 'de'});
      const leave = addMap();
      await until(() => parts(list, 'in-map').length === 1, 'the map has its button');

      const buttons = part(list, 'filter-buttons');
      expect(buttons.scrollWidth).to.equal(buttons.clientWidth);
      leave();
    });
  }

  it('are large enough for a finger', async () => {
    const list = await listWithControls();

    for (const each of rootOf(list).querySelectorAll('.pill, .search .field, [part~=sort]')) {
      if (each.checkVisibility()) expect(each.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('are not there with filters="none", and nothing of them is loaded', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list lang="fr" filters="none" api=${fakeApi(endpoints).url}></trek-list>`,
    );

    await waitForState(list, 'ready');

    expect(parts(list, 'controls').length).to.equal(0);
    expect(rootOf(list).querySelector('.bar') === null).to.equal(true);
    expect(part(list, 'count').getAttribute('role')).to.equal('status');
  });

  it('are named by screen readers as a search', async function () {
    const list = await listWithControls();

    const snapshot = await ariaSnapshot('trek-list');

    await expect(list).to.be.accessible();
    if (snapshot === undefined) this.skip();
    expect(snapshot).to.contain('search "Rechercher une randonnée"');
    expect(snapshot).to.contain('button "Pratique"');
    expect(snapshot).to.contain('button "Tous les filtres"');
    expect(snapshot).to.contain('combobox "Trier par"');
  });

  it('are in the language of the page', async () => {
    const list = await listWithControls();

    list.lang = 'de';

    await until(
      () => parts(list, 'all-filters').some((each) => each.innerText.includes('Alle Filter')),
      'they speak German',
    );
  });

  it('survive that the list is moved and removed', async () => {
    const list = await listWithControls();
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);

    elsewhere.append(list);
    await waitForControls(list);
    list.remove();
    elsewhere.append(list);

    await waitForControls(list);
    expect(parts(list, 'controls').length).to.equal(1);
  });

  describe('in a dialog', () => {
    it('show all filters, and how many treks they leave', async () => {
      const list = await listWithControls();

      await openAllFilters(list);
      getCheckbox(list, 'À vélo').click();

      await until(
        () => collapseSpaces(part(list, 'show-results').innerText) === 'Afficher 1 randonnée',
        'it counts',
      );
      part(list, 'show-results').click();
      await until(() => !dialog(list)?.open, 'the dialog is closed');
      expect(cardNames(list)).to.deep.equal(['La crête des Aigles']);
      expect(collapseSpaces(part(list, 'all-filters').innerText)).to.equal('Tous les filtres (1)');
    });

    it('close with Escape, and give the focus back', async () => {
      const list = await listWithControls();
      part(list, 'all-filters').focus();
      await openAllFilters(list);

      await sendKeys({press: 'Escape'});

      await until(() => !dialog(list)?.open, 'the dialog is closed');
      expect(rootOf(list).activeElement === part(list, 'all-filters')).to.equal(true);
    });

    it('are all cleared there, too', async () => {
      const list = await listWithControls({defaults: 'practice=2'});
      await until(() => cardNames(list).length === 1, 'one trek is left');
      await openAllFilters(list);

      dialog(list)?.querySelector<HTMLElement>('.dialog-foot .button')?.click();

      await until(() => cardNames(list).length === 4, 'all are back');
      expect(dialog(list)?.open).to.equal(true);
    });

    it('fill the window of a phone', async () => {
      await setViewport({width: 360, height: 640});
      const list = await listWithControls();

      await openAllFilters(list);

      const {width, height} = dialog(list)?.getBoundingClientRect() ?? {};
      expect([width, height]).to.deep.equal([360, 640]);
    });

    it('are named, and accessible', async function () {
      const list = await listWithControls();
      await openAllFilters(list);
      await expandFilter(list, 'Thèmes');

      await expect(list).to.be.accessible();
      const snapshot = await ariaSnapshot('trek-list');
      if (snapshot === undefined) this.skip();
      expect(snapshot).to.contain('dialog "Filtres"');
      expect(snapshot).to.contain('group "Thèmes"');
    });
  });

  describe('in a column', () => {
    it('stand beside the cards where there is room', async () => {
      await setViewport({width: 1280, height: 800});
      const list = await islandColumn();

      const {right} = rootOf(list).querySelector('.side')?.getBoundingClientRect() ?? {right: 0};
      expect(right).to.be.lessThan(part(list, 'list').getBoundingClientRect().left);
      expect(parts(list, 'all-filters').length).to.equal(0);
      await expect(list).to.be.accessible();
    });

    it('keep a term that no trek has: it stands there before that is known', async () => {
      await setViewport({width: 1280, height: 800});
      const list = await islandColumn();
      const terms = () =>
        parts(list, 'filter-option').map((each) => collapseSpaces(each.innerText));
      expect(terms()).to.include('À cheval');

      part(list, 'search-input').focus();

      await until(() => terms().includes('À cheval 0'), 'it is counted');
    });

    it('request what a server takes long for when the visitor points at its filter', async () => {
      await setViewport({width: 1280, height: 800});
      const list = await islandColumn();
      const columns = () => Object.keys(registry.sources[0]?.state.columns ?? {});
      part(list, 'search-input').focus();
      await until(() => columns().includes('texts'), 'the visitor can search');
      await list.updateComplete;
      const before = columns();

      getByName(list, 'summary', 'Difficulté').dispatchEvent(
        new PointerEvent('pointerover', {bubbles: true, composed: true}),
      );

      await until(() => columns().includes('difficulty'), 'difficulties are requested');
      expect(before).to.not.include('difficulty');
    });

    it('move nothing by saying how far the index is, in the filter that the visitor uses', async () => {
      await setViewport({width: 1280, height: 800});
      const trek = (path: string) =>
        path.includes('attachments')
          ? Response.json({count: 300, results: treks})
          : new Promise<Response>(() => {});
      const list = await islandColumn({...endpoints, trek});
      const side = rootOf(list).querySelector<HTMLElement>('.side');
      const before = side?.getBoundingClientRect().height;

      registry.sources[0]?.requestIndex();
      await until(() => registry.sources[0]?.state.columns.base, 'the index is requested');
      await list.updateComplete;
      expect(side?.innerText).to.not.contain('300');
      const summary = getByName(list, 'summary', 'Pratique');
      summary.focus();

      await until(() => collapseSpaces(summary.innerText).includes('0 / 300'), 'it is said');
      expect(side?.getBoundingClientRect().height).to.equal(before);
    });

    it('become a bar when the room goes', async () => {
      await setViewport({width: 1280, height: 800});
      const list = await islandColumn();

      await setViewport({width: 800, height: 600});

      await until(() => parts(list, 'all-filters').length === 1, 'there is a bar');
      expect(rootOf(list).querySelector('.side summary') === null).to.equal(true);
    });
  });

  it('are not there for a server without treks', async () => {
    const list = await fixture<TrekList>(
      html`<trek-list api=${sampleApi({treks: 0})}></trek-list>`,
    );

    await waitForState(list, 'empty');

    expect(parts(list, 'controls').length).to.equal(0);
  });
});

async function islandColumn(served = endpoints): Promise<TrekList> {
  const list = await fixture<TrekList>(
    html`<trek-list lang="fr" api=${fakeApi(served).url}></trek-list>`,
  );
  await until(() => rootOf(list).querySelectorAll('.side summary').length > 2, 'there is a column');
  return list;
}
