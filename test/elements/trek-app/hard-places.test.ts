import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {part, parts, rootOf, until, waitForState} from '../../support/dom.js';
import {sampleApi} from '../../support/sample.js';
import {
  cardLink,
  inside,
  isShown,
  NARROW,
  openApp,
  openSheet,
  placeApp,
  shownParts,
  viewButton,
  withSketches,
} from './app.js';

/** What sticks out of an app, or of an element in one, at its sides. */
function overflowing(container: HTMLElement): string[] {
  const {left, right} = container.getBoundingClientRect();
  const elements = [...(container.shadowRoot ?? container).querySelectorAll('*')];
  // The rows of the tabs, the choices and the cards scroll.
  const isInRow = (each: Element) => each.closest('.kinds li, .choice, .cards-group, .upcoming');
  const shown = elements.filter((each) => each.checkVisibility() && !isInRow(each));
  return shown
    .filter((each) => {
      const box = each.getBoundingClientRect();
      // Panes have room for outlines.
      return box.width > 1 && (box.left < left - 8 || box.right > right + 8);
    })
    .map((each) => each.outerHTML.slice(0, 60));
}

describe('<trek-app> in hard places', () => {
  withSketches();

  beforeEach(() => setViewport({width: 1300, height: 800}));

  afterEach(async () => {
    document.querySelector('dialog')?.close();
    document.documentElement.dir = '';
    document.querySelector('#hostile')?.remove();
    history.replaceState(null, '', location.pathname);
    await setViewport({width: 800, height: 600});
  });

  it('fits into 240 pixels, with list, map and sheet', async () => {
    const app = await openApp({width: 240});
    // All filters below each other would hide the list.
    expect(parts(inside(app, 'filters'), 'filter')).to.be.empty;
    expect(overflowing(app)).to.deep.equal([]);

    await openSheet(app);
    expect(overflowing(app)).to.deep.equal([]);
    viewButton(app, 'Carte').click();
    await until(() => shownParts(app) === 'map', 'the map is shown');
    expect(overflowing(app)).to.deep.equal([]);
  });

  it('survives a height of 0 and shows its content when it gets one', async () => {
    const app = await placeApp({height: 0});
    await waitForState(app, 'ready');

    app.style.blockSize = '600px';

    await until(() => isShown(app, 'list') && isShown(app, 'map'), 'list and map are shown');
    expect(inside(app, 'map').getBoundingClientRect().height).to.be.above(300);
  });

  it('loads its map when a hidden tab is shown', async () => {
    const app = await placeApp({});
    app.hidden = true;
    await waitForState(app, 'ready');
    await until(() => parts(app, 'filters').length > 0, 'the frame is there');
    expect(rootOf(app).querySelector('trek-map')).to.equal(null);

    app.hidden = false;

    await until(() => isShown(app, 'map'), 'the map is shown');
  });

  it('works in a dialog', async () => {
    const app = await openApp({width: NARROW});
    const dialog = document.createElement('dialog');
    app.before(dialog);
    dialog.append(app);
    dialog.showModal();

    await openSheet(app);

    expect(shownParts(app)).to.equal('detail');
    await expect(app).to.be.accessible();
  });

  it('keeps its layout under hostile styles of the page', async () => {
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent =
      '* { all: unset !important } html { font-size: 62.5% !important; text-transform: uppercase !important; letter-spacing: 4px !important }';
    document.head.append(style);
    const app = await openApp();
    await until(() => isShown(app, 'map'), 'the map is shown');

    const [list, map] = [inside(app, 'list'), inside(app, 'map')];
    expect(map.getBoundingClientRect().left).to.be.above(list.getBoundingClientRect().right);
    expect(map.getBoundingClientRect().height).to.be.above(100);
    expect(overflowing(app)).to.deep.equal([]);
    const filters = inside(app, 'filters');
    const [search, filter] = [part(filters, 'search-input'), part(filters, 'filter-button')];
    expect(filter.getBoundingClientRect().left).to.be.above(search.getBoundingClientRect().right);
  });

  it('is laid out from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const app = await openApp();
    await until(() => isShown(app, 'map'), 'the map is shown');

    const [list, map] = [inside(app, 'list'), inside(app, 'map')];
    expect(list.getBoundingClientRect().left).to.be.above(map.getBoundingClientRect().right);
    expect(overflowing(app)).to.deep.equal([]);
  });

  for (const width of [360, 768, 1280]) {
    it(`scrolls nothing sideways from right to left, ${width} pixels wide`, async () => {
      document.documentElement.dir = 'rtl';
      await setViewport({width, height: 800});
      const app = await openApp({width: width - 16, attributes: {highlights: '1001,1002,1003'}});
      const page = document.documentElement;
      const expectFit = () => {
        expect(overflowing(app)).to.deep.equal([]);
        expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      };
      await until(() => parts(app, 'suggestions').length > 0, 'the suggestions are there');
      expectFit();
      const cards = parts(app, 'suggestions')[0]?.querySelectorAll('.card') ?? [];
      const [first, second] = [...cards].map((each) => each.getBoundingClientRect().left);
      expect(first).to.be.above(second ?? Number.NaN);

      const filters = inside(app, 'filters');
      part(filters, 'all-filters').click();
      await until(() => parts(filters, 'show-results').length > 0, 'the dialog of filters is open');
      const title = part(filters, 'dialog-title').getBoundingClientRect();
      const closeButton = part(filters, 'dialog-close');
      expect(title.left).to.be.above(closeButton.getBoundingClientRect().right);
      expect(overflowing(part(filters, 'dialog'))).to.deep.equal([]);
      expectFit();
      closeButton.click();
      await until(() => parts(filters, 'show-results').length === 0, 'the dialog is closed');

      await openSheet(app);
      expectFit();
      if (width < 900) {
        viewButton(app, 'Carte').click();
        await until(() => shownParts(app) === 'map', 'the map is shown');
      }
      expectFit();
    });
  }

  for (const style of ['transform: scale(0.8)', 'zoom: 1.25']) {
    it(`works inside an element with ${style}`, async () => {
      const app = await openApp({width: NARROW});
      app.parentElement?.setAttribute('style', `inline-size: ${NARROW}px; ${style}`);

      await openSheet(app);

      expect(shownParts(app)).to.equal('detail');
      expect(overflowing(app)).to.deep.equal([]);
      viewButton(app, 'Carte').click();
      await until(() => shownParts(app) === 'map', 'the map is shown');
      expect(inside(app, 'map').getBoundingClientRect().height).to.be.above(100);
      viewButton(app, 'Fiche').click();
      await until(() => shownParts(app) === 'detail', 'the sheet is back');
    });
  }

  it('keeps its list when the code of its other parts does not come', async () => {
    const {ResizeObserver} = window;
    window.ResizeObserver = class {
      constructor() {
        throw new Error('It does not come.');
      }
    } as unknown as typeof ResizeObserver;
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      const app = await placeApp({});
      await until(() => warnings.some((each) => each.includes('the sheet')), 'it is told');

      cardLink(app).click();
      await app.updateComplete;

      expect(isShown(app, 'list')).to.equal(true);
    } finally {
      Object.assign(window, {ResizeObserver});
      console.warn = warn;
    }
  });

  it('says that it is not configured without an address', async () => {
    const app = await placeApp({api: ' '});

    await waitForState(app, 'error');

    await until(() => inside(app, 'list').matches(':state(error)'), 'the list says so');
    expect(part(inside(app, 'list'), 'empty').innerText).to.contain('pas encore configuré');
  });

  it('shows that a server has nothing', async () => {
    const app = await placeApp({api: sampleApi({fault: 'empty'})});

    await waitForState(app, 'empty');
    await until(() => parts(app, 'view-switch').length > 0, 'the frame is there');

    expect(part(inside(app, 'list'), 'empty').innerText).to.equal('Aucune randonnée à afficher.');
    await expect(app).to.be.accessible();
  });
});
