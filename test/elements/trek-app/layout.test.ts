import {aTimeout, expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {requestFlight} from '../../../src/store/flight-request.js';
import {registry} from '../../../src/store/registry.js';
import {
  collapseSpaces,
  nextEvent,
  part,
  parts,
  rootOf,
  until,
  visibleText,
  waitForState,
} from '../../support/dom.js';
import {restoreFetch} from '../../support/fake-api.js';
import {sampleApi} from '../../support/sample.js';
import {
  cardLink,
  inside,
  isShown,
  NARROW,
  openApp,
  openSheet,
  pane,
  placeApp,
  shownParts,
  viewButton,
  withSketches,
} from './app.js';

describe('<trek-app>', () => {
  withSketches();

  beforeEach(() => setViewport({width: 1300, height: 800}));

  afterEach(async () => {
    restoreFetch();
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('shows the list beside the map where it is wide, below the filters', async () => {
    const app = await openApp();
    await until(() => isShown(app, 'map'), 'the map is shown');

    const [filters, list, map] = (['filters', 'list', 'map'] as const).map((name) =>
      inside(app, name).getBoundingClientRect(),
    );
    expect(shownParts(app)).to.equal('list,map');
    expect(list?.top).to.be.at.least(filters?.bottom ?? Infinity);
    expect(map?.left).to.be.above(list?.right ?? Infinity);
    expect(parts(inside(app, 'list'), 'controls')).to.be.empty;
    expect(part(app, 'view-switch').checkVisibility()).to.equal(false);
    await expect(app).to.be.accessible();
  });

  it('shows the sheet in the place of the list where it is wide', async () => {
    const app = await openApp();
    await until(() => isShown(app, 'map'), 'the map is shown');

    await openSheet(app);

    expect(shownParts(app)).to.equal('map,detail');
    await expect(app).to.be.accessible();
  });

  it('shows list, map or sheet where it is narrow', async () => {
    const app = await openApp({width: NARROW});
    expect(shownParts(app)).to.equal('list');
    expect(parts(app, 'view-button').map((each) => collapseSpaces(each.innerText))).to.deep.equal([
      'Liste',
      'Carte',
    ]);

    viewButton(app, 'Carte').click();
    await until(() => shownParts(app) === 'map', 'the map is shown');
    expect(viewButton(app, 'Carte').ariaPressed).to.equal('true');
    await expect(app).to.be.accessible();

    viewButton(app, 'Liste').click();
    await until(() => shownParts(app) === 'list', 'the list is shown');
    await openSheet(app);
    expect(shownParts(app)).to.equal('detail');
    expect(viewButton(app, 'Fiche').ariaPressed).to.equal('true');
    await expect(app).to.be.accessible();

    viewButton(app, 'Carte').click();
    await until(() => shownParts(app) === 'map', 'the map is shown with the track');
    viewButton(app, 'Fiche').click();
    await until(() => shownParts(app) === 'detail', 'the sheet is shown again');

    viewButton(app, 'Liste').click();
    await until(() => shownParts(app) === 'list', 'the sheet is closed');
    expect(parts(app, 'view-button')).to.have.length(2);
  });

  it('shows the map in place of the sheet where it is narrow, for a flight along the track', async () => {
    const app = await openApp({width: NARROW});
    await openSheet(app);
    const source = registry.sources.at(-1);
    const key = source?.state.selectedKey;
    if (!source || !key) throw new Error('nothing is selected');

    requestFlight(source, key);

    await until(() => shownParts(app) === 'map', 'the map is shown');
    viewButton(app, 'Fiche').click();
    await until(() => shownParts(app) === 'detail', 'the sheet is shown again');
  });

  it('requests nothing for a map that is not shown', async () => {
    const requests: string[] = [];
    const before = window.fetch;
    window.fetch = (input, init) => {
      requests.push(String(input));
      return before(input, init);
    };
    const app = await openApp({width: NARROW, api: sampleApi({treks: 200})});

    expect(rootOf(app).querySelector('trek-map')).to.equal(null);
    // The index is what a map needs; the cards have attachments.
    const isOfIndex = (address: string) =>
      address.includes('/trek/?') && !address.includes('attachments');
    expect(requests.filter(isOfIndex)).to.deep.equal([]);

    viewButton(app, 'Carte').click();
    const map = () => parts(app, 'map')[0] as HTMLElementTagNameMap['trek-map'] | undefined;
    await until(() => map()?.matches(':state(ready)'), 'the map is ready');
  });

  it('moves neither list nor page when its filters, its map and its sheet arrive', async () => {
    const app = await placeApp({width: NARROW});
    await waitForState(app, 'ready');
    const top = () => inside(app, 'list').getBoundingClientRect().top;
    const before = top();

    await until(() => parts(app, 'filters').length > 0, 'the filters are there');
    await until(() => parts(inside(app, 'filters'), 'controls').length > 0, 'with their controls');

    expect(top()).to.equal(before);
  });

  it('scrolls inside when the page gives it a height, and keeps the place in the list', async () => {
    const app = await openApp({height: 600});
    await until(() => pane(app, 'list').scrollHeight > 800, 'there are many cards');
    expect(app.getBoundingClientRect().height).to.equal(600);
    expect(pane(app, 'list').getBoundingClientRect().bottom).to.be.at.most(
      app.getBoundingClientRect().bottom + 10,
    );
    cardLink(app, 3).focus();
    const {scrollTop} = pane(app, 'list');
    expect(scrollTop).to.be.above(50);

    const detail = await openSheet(app, 3);
    part(detail, 'close').click();

    await until(() => isShown(app, 'list'), 'the list is back');
    expect(pane(app, 'list').scrollTop).to.equal(scrollTop);
  });

  it('grows with its content otherwise, and keeps the place on the page', async () => {
    const app = await openApp({width: NARROW});
    await until(() => app.getBoundingClientRect().height > 2000, 'there are many cards');
    const link = parts(inside(app, 'list'), 'link')[4];
    link?.scrollIntoView({block: 'center'});
    const {scrollY} = window;
    expect(scrollY).to.be.above(300);

    const detail = await openSheet(app, 4);
    await until(() => window.scrollY < scrollY, 'the top of the sheet is shown');
    part(detail, 'close').click();

    await until(() => Math.abs(window.scrollY - scrollY) < 2, 'the page is where it was');
  });

  it('passes its slots on, and shows what is inside it until the cards are there', async () => {
    const app = await placeApp({
      api: sampleApi({fault: 'empty', latency: 400}),
      content: `
        <h1 slot="header">Randonner ici</h1>
        <p slot="empty">Rien pour le moment</p>
        <p slot="footer">Le parc</p>
        <a href="#all">Toutes les randonnées</a>`,
    });
    const link = app.querySelector('a');
    await until(() => link?.checkVisibility({visibilityProperty: true}), 'the link is shown');
    await waitForState(app, 'empty');
    await until(() => app.querySelector('[slot=empty]')?.checkVisibility(), 'the slot is shown');

    expect(link?.assignedSlot?.checkVisibility() ?? false).to.equal(false);
    for (const slot of ['header', 'footer'])
      expect(app.querySelector(`[slot=${slot}]`)?.checkVisibility()).to.equal(true);
  });

  it('has a place of the page before and after each of its regions', async () => {
    const slots = ['header', 'after-filters', 'footer'].concat(
      ...['list', 'map', 'detail'].map((region) => [`before-${region}`, `after-${region}`]),
    );
    const content = slots.map(
      (slot) => `<p slot="${slot}">First ${slot}</p><p slot="${slot}">Second ${slot}</p>`,
    );
    const more = '<p slot="before-description">The guide</p><p slot="after-description">A hint</p>';
    const app = await openApp({height: 700, content: [...content, more].join('')});
    await until(() => isShown(app, 'map'), 'the map is shown');
    const boxes = (slot: string) =>
      [...app.querySelectorAll(`[slot=${slot}]`)].map((each) => each.getBoundingClientRect());
    const expectOrder = (region: 'list' | 'map' | 'detail') => {
      const [above, below] = [boxes(`before-${region}`), boxes(`after-${region}`)];
      const {left, right, top, bottom} = inside(app, region).getBoundingClientRect();
      expect(top).to.be.at.least(above[1]?.bottom ?? Infinity);
      expect(bottom).to.be.at.most(below[0]?.top ?? 0);
      for (const box of [...above, ...below]) {
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right);
      }
    };

    for (const slot of ['header', 'after-filters', 'footer']) {
      const [first, second] = boxes(slot);
      expect(second?.top, slot).to.be.at.least(first?.bottom ?? Infinity);
      expect(second?.left, slot).to.equal(first?.left);
    }
    const filters = inside(app, 'filters').getBoundingClientRect();
    expect(boxes('after-filters')[0]?.top).to.be.at.least(filters.bottom);
    expectOrder('list');
    expectOrder('map');
    expect(boxes('footer')[1]?.bottom).to.be.at.most(app.getBoundingClientRect().bottom);
    const detail = await openSheet(app);
    expectOrder('detail');
    await until(() => boxes('before-description')[0]?.height, 'the section has its slots');
    const {top, bottom} = part(detail, 'description').getBoundingClientRect();
    expect(boxes('before-description')[0]?.bottom).to.be.at.most(top);
    expect(boxes('after-description')[0]?.top).to.be.at.least(bottom);
    await expect(app).to.be.accessible();
  });

  it('says what failed and tries again', async () => {
    const app = await placeApp({api: sampleApi({treks: 5, fault: '500', times: 4})});
    await waitForState(app, 'error');
    const list = inside(app, 'list');
    expect(visibleText(list)).to.contain('n’ont pas pu être chargées');
    await until(() => parts(app, 'kinds').length > 0, 'the tabs are there');
    // Nothing is left of the room of the filters and of what helps to choose.
    const gap =
      list.getBoundingClientRect().top - part(app, 'kinds').getBoundingClientRect().bottom;
    expect(gap).to.be.below(40);
    await expect(app).to.be.accessible();

    part(list, 'retry').click();

    await waitForState(app, 'ready');
  });

  it('says once that not all could be loaded, in the list beside the map', async () => {
    const api = sampleApi({treks: 400, fault: '500', on: 'trek', after: 1});
    const app = await placeApp({api});
    await waitForState(app, 'ready');
    const shown = (name: 'list' | 'map') =>
      parts(app, name)
        .flatMap((each) => parts(each, 'error'))
        .filter((each) => each.checkVisibility());
    await until(
      () => parts(app, 'map').some((each) => parts(each, 'error').length > 0),
      'the map has failed',
    );

    expect(shown('list').length).to.equal(1);
    expect(shown('map').length).to.equal(0);

    await openSheet(app);
    expect(shown('map').length).to.equal(1);
  });

  it('dispatches trek-load once for the first cards and once for all', async () => {
    const app = await placeApp({});
    const heard: boolean[] = [];
    app.addEventListener('trek-load', ({complete}) => heard.push(complete));
    const event = await nextEvent(app, 'trek-load');
    expect(event.count).to.equal(40);
    await until(() => heard.includes(true), 'the index is loaded for the map');
    await until(() => isShown(app, 'map'), 'the map is shown');
    await waitForState(inside(app, 'map') as HTMLElementTagNameMap['trek-map'], 'ready');

    expect(heard).to.deep.equal([false, true]);
  });

  it('makes the parts of its elements its own', async () => {
    const app = await openApp();
    const style = document.createElement('style');
    style.textContent = 'trek-app::part(list-name) { letter-spacing: 3px }';
    app.before(style);
    await openSheet(app);

    expect(getComputedStyle(part(inside(app, 'list'), 'name')).letterSpacing).to.equal('3px');
    expect(inside(app, 'detail').getAttribute('exportparts')).to.contain('name:detail-name');
    style.remove();
  });

  it('gives its <trek-layer> children to the map', async () => {
    const app = await openApp({
      content: '<trek-layer name="Relief" src="https://a.example/{z}/{x}/{y}.png"></trek-layer>',
    });
    await until(() => parts(app, 'map').length > 0, 'the map is there');

    const map = inside(app, 'map') as HTMLElementTagNameMap['trek-map'];
    expect(map.layers?.map(({name}) => name)).to.deep.equal(['Relief']);
  });

  it('leads to the pages of the site with detail-url', async () => {
    const app = await openApp({width: NARROW, attributes: {'detail-url': '#away-{id}'}});
    const link = part(inside(app, 'list'), 'link');
    expect(link.getAttribute('href')).to.match(/^#away-\d+$/);

    let isFollowed = false;
    // The page of the test stays.
    const stay = (event: Event) => {
      isFollowed = !event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', stay, {once: true});
    link.click();
    await aTimeout(0);

    expect(isFollowed).to.equal(true);
    expect(shownParts(app)).to.equal('list');
  });
});
