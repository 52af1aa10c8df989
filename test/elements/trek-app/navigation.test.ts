import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {focusedElement} from '../../../src/elements/focused-element.js';
import {SharedSource} from '../../../src/store/shared-source.js';
import {part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {
  cardLink,
  inside,
  NARROW,
  openApp,
  openSheet,
  placeApp,
  shownParts,
  viewButton,
  withSketches,
} from './app.js';

const parameter = (name: string) => new URLSearchParams(location.search).get(name);

describe('The address and the focus of <trek-app>', () => {
  withSketches();

  beforeEach(async () => {
    await setViewport({width: 1300, height: 800});
    history.replaceState(null, '', location.pathname);
  });

  afterEach(async () => {
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('has list, map and sheet in the address, and Back and Forward restore them', async () => {
    const app = await openApp({width: NARROW});
    await until(() => cardLink(app).localName === 'a', 'the address is followed');

    viewButton(app, 'Carte').click();
    await until(() => parameter('view') === 'map', 'the map is in the address');
    history.back();
    await until(() => shownParts(app) === 'list', 'Back shows the list');
    await openSheet(app);
    await until(() => parameter('trek'), 'the sheet is in the address');
    viewButton(app, 'Carte').click();
    await until(() => shownParts(app) === 'map', 'the map with the track');
    expect(parameter('view')).to.equal('map');

    history.back();
    await until(() => shownParts(app) === 'detail', 'Back shows the sheet');
    history.back();
    await until(() => shownParts(app) === 'list', 'Back shows the list');
    history.forward();
    await until(() => shownParts(app) === 'detail', 'Forward shows the sheet');
    history.forward();
    await until(() => shownParts(app) === 'map', 'Forward shows the map');
  });

  it('has the element of its sheet once the visitor comes near, before an item is chosen', async () => {
    const app = await openApp({width: NARROW});
    expect(parts(app, 'detail')).to.be.empty;

    app.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));

    await until(() => parts(app, 'detail').length === 1, 'the element is there');
    expect(shownParts(app)).to.equal('list');
  });

  it('opens the view of an address, beside parameters of others', async () => {
    history.replaceState(null, '', '?other=1&here-trek=1001&here-view=map');
    const app = await placeApp({width: NARROW, attributes: {'routing-prefix': 'here-'}});

    await until(() => shownParts(app) === 'map', 'the map is shown');
    viewButton(app, 'Fiche').click();
    await until(() => shownParts(app) === 'detail', 'the sheet is shown');

    expect(location.search).to.equal('?other=1&here-trek=1001');
  });

  it('leaves the address alone with routing="none"', async () => {
    const app = await openApp({width: NARROW, attributes: {routing: 'none'}});

    viewButton(app, 'Carte').click();
    await until(() => shownParts(app) === 'map', 'the map is shown');
    viewButton(app, 'Liste').click();
    await until(() => shownParts(app) === 'list', 'the list is shown');
    await openSheet(app);

    expect(location.search).to.equal('');
  });

  it('moves the focus to the sheet that opens, and back to its card', async () => {
    const app = await openApp();
    const detail = await openSheet(app, 2);
    await until(() => focusedElement()?.id === 'name', 'the name of the item has the focus');

    const close = part(detail, 'close');
    close.focus();
    await sendKeys({press: 'Enter'});

    await until(() => focusedElement() === cardLink(app, 2), 'the card has the focus');
  });

  it('moves the focus to a sheet that is opened before its code is there', async () => {
    const prototype = SharedSource.prototype as unknown as {loadRouter: () => Promise<void>};
    const {loadRouter} = prototype;
    let loadRouters = () => {};
    const loaded = new Promise<void>((resolve) => {
      loadRouters = resolve;
    });
    prototype.loadRouter = async function () {
      await loaded;
      return loadRouter.call(this);
    };
    const app = await placeApp({});
    await waitForState(app, 'ready');

    cardLink(app).click();
    prototype.loadRouter = loadRouter;
    loadRouters();

    await until(() => focusedElement()?.id === 'name', 'the name of the item has the focus');
    await until(() => parameter('trek'), 'the sheet is in the address');
    history.back();
    await until(() => shownParts(app).includes('list'), 'Back shows the list');
  });

  it('keeps the focus visible with Back and Forward', async () => {
    const app = await openApp();
    await until(() => cardLink(app).localName === 'a', 'the address is followed');
    await openSheet(app, 2);
    await until(() => focusedElement()?.id === 'name' && parameter('trek'), 'the sheet is open');

    history.back();
    await until(() => focusedElement() === cardLink(app, 2), 'the card has the focus');
    history.forward();
    await until(() => focusedElement()?.id === 'name', 'the sheet has the focus');
  });

  it('leaves the focus alone when an address opens a sheet', async () => {
    history.replaceState(null, '', '?trek=1001');
    const app = await placeApp({});
    await until(() => shownParts(app).includes('detail'), 'the sheet is open');
    await until(() => parts(inside(app, 'detail'), 'name').length > 0, 'the sheet has its name');

    expect(document.activeElement).to.equal(document.body);
    part(inside(app, 'detail'), 'close').click();
    await until(() => shownParts(app).includes('list'), 'the list is shown');
  });

  it('opens the sheet of a suggestion over a narrow map', async () => {
    const app = await openApp({width: NARROW});
    viewButton(app, 'Carte').click();
    await until(() => shownParts(app) === 'map', 'the map is shown');
    const filters = inside(app, 'filters');
    const box = part(filters, 'search-input') as HTMLInputElement;
    box.focus();
    box.value = 'lac';
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await until(() => parts(filters, 'suggestion').length > 0, 'there are suggestions');
    const entries = history.length;

    const item = parts(filters, 'suggestion').find((each) =>
      each.innerText.includes('Tour du lac'),
    );
    item?.click();

    await until(() => shownParts(app) === 'detail', 'the sheet is shown');
    expect(parameter('view')).to.equal(null);
    expect(parameter('trek')).not.to.equal(null);
    expect(history.length).to.be.at.most(entries + 1);
    history.back();
    await until(() => shownParts(app) === 'map', 'Back shows the map');
  });

  it('keeps two apps on a page apart', async () => {
    const one = await openApp({width: NARROW, attributes: {'routing-prefix': 'a-'}});
    const two = document.createElement('trek-app');
    two.lang = 'fr';
    two.api = one.api;
    two.files = 'none';
    two.ids = '1001,1002';
    two.routingPrefix = 'b-';
    one.after(two);
    await until(() => parts(two, 'view-switch').length > 0, 'the second app is complete');

    two.scrollIntoView();
    viewButton(two, 'Carte').click();
    await until(() => shownParts(two) === 'map', 'the second shows its map');

    expect(shownParts(one)).to.equal('list');
    expect(location.search).to.equal('?b-view=map');
    expect(rootOf(two).querySelectorAll('trek-map')).to.have.length(1);
  });
});
