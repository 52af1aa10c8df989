import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TrekApp} from '../../src/elements/trek-app/trek-app.js';
import {inside, NARROW, openApp, openSheet, WIDE, withSketches} from '../elements/trek-app/app.js';
import {part, parts, rootOf, until} from '../support/dom.js';
import {bytesOf, mapContrasts, shapeContrast, textContrast} from './contrast.js';

const BRANDS = {
  default: '',
  yellow: '#ffff00',
  grey: '#777',
  black: '#000',
  white: '#fff',
  red: '#f00',
  green: '#0f0',
  blue: '#00f',
  'dark green': '#0a0',
  purple: 'rebeccapurple',
  pastel: '#ffd1dc',
};

const SURFACES = {default: '', cream: '#fffaf3', navy: '#10243a'};

const TOKENS = [
  '--trek-accent',
  '--trek-on-accent',
  '--trek-surface',
  'color-scheme',
  'background',
];

/** Themes the page, whose own background is that of the elements. */
function theme(scheme: string, surface: string, accent: string, onAccent = '') {
  const {style} = document.documentElement;
  style.colorScheme = scheme;
  style.background = surface || (scheme === 'dark' ? '#1d2421' : '#fff');
  const isDark = surface ? surface === SURFACES.navy : scheme === 'dark';
  style.color = isDark ? '#fff' : '#000';
  style.setProperty('--trek-surface', surface);
  style.setProperty('--trek-accent', accent);
  style.setProperty('--trek-on-accent', onAccent);
  for (const name of ['--trek-surface', '--trek-accent', '--trek-on-accent']) {
    if (!style.getPropertyValue(name).trim()) style.removeProperty(name);
  }
}

/** Names what is under its bound in any theme. */
function tooLow(
  scheme: string,
  bound: number,
  measure: () => Readonly<Record<string, number>>,
  brands: Readonly<Record<string, string>> = BRANDS,
): string[] {
  const found: string[] = [];
  for (const [surface, surfaceColour] of Object.entries(SURFACES)) {
    for (const [brand, brandColour] of Object.entries(brands)) {
      theme(scheme, surfaceColour, brandColour);
      for (const [what, value] of Object.entries(measure())) {
        if (value < bound) found.push(`${what}, ${brand} on ${surface}: ${value.toFixed(2)}`);
      }
    }
  }
  return found;
}

const within = (element: Element, selector: string): HTMLElement => {
  const found = rootOf(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${element.localName} has ${selector}`);
  return found;
};

const ATTRIBUTES = {resources: 'trek touristicevent', defaults: 'practice=4'};

async function openWithTabs(width: number): Promise<TrekApp> {
  const app = await openApp({width, attributes: ATTRIBUTES});
  await until(() => parts(app, 'kind-count').length > 1, 'the tabs have their counts');
  await until(() => parts(inside(app, 'filters'), 'chip').length > 0, 'a filter is active');
  return app;
}

/** The dialog with all filters of an app that is open. */
async function openDialog(app: TrekApp): Promise<HTMLElement> {
  const filters = inside(app, 'filters');
  part(filters, 'all-filters').click();
  await until(() => parts(filters, 'show-results').length > 0, 'the dialog is open');
  return part(filters, 'show-results');
}

describe('Contrast', () => {
  withSketches();
  before(() => setViewport({width: 1280, height: 900}));
  afterEach(() => {
    for (const name of TOKENS) document.documentElement.style.removeProperty(name);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is 4.5 for text in lists and filters, whatever the brand, in ${scheme} pages`, async () => {
      const app = await openWithTabs(NARROW);
      const primary = await openDialog(app);
      const list = inside(app, 'list');
      const filters = inside(app, 'filters');
      const texts = {
        'current tab': part(app, 'kind-current'),
        'other tab': within(app, '.kind:not([aria-current])'),
        'count of a tab': part(app, 'kind-count'),
        'pressed view': within(app, '.view-button[aria-pressed="true"]'),
        'main button': primary,
        button: part(list, 'show-more'),
        'name of a card': part(list, 'name'),
        'place of a card': part(list, 'place'),
        'practice of a card': part(list, 'practice'),
        filter: within(filters, '.pill'),
        'active filter': within(filters, '.pill.is-active'),
        chip: part(filters, 'chip'),
        'button for no filters': part(filters, 'clear-filters'),
      };
      const field = part(filters, 'search-input');
      const measure = () => ({
        placeholder: textContrast(field, '::placeholder'),
        ...Object.fromEntries(Object.entries(texts).map(([name, e]) => [name, textContrast(e)])),
      });
      expect(tooLow(scheme, 4.5, measure, {...BRANDS, unreadable: 'banana'})).to.deep.equal([]);
    });

    it(`is 3 for shapes in lists and filters, whatever the brand, in ${scheme} pages`, async () => {
      const app = await openWithTabs(NARROW);
      const primary = await openDialog(app);
      part(inside(app, 'filters'), 'dialog-close').click();
      const list = inside(app, 'list');
      const filters = inside(app, 'filters');
      const field = part(filters, 'search-input');
      field.focus();
      const measure = () => ({
        'focus outline': shapeContrast(field, 'outlineColor'),
        'border of a field': shapeContrast(field, 'borderTopColor'),
        'border of a button': shapeContrast(part(list, 'show-more'), 'borderTopColor'),
        'border of the main button': shapeContrast(primary, 'borderTopColor'),
        'border of an active filter': shapeContrast(
          within(filters, '.pill.is-active'),
          'borderTopColor',
        ),
        'line of the current tab': shapeContrast(
          part(app, 'kind-current'),
          'backgroundColor',
          '::after',
        ),
        'icon of a card': shapeContrast(within(list, '.figures .icon'), 'color'),
      });
      expect(tooLow(scheme, 3, measure)).to.deep.equal([]);
    });

    it(`is 4.5 for text in sheets, whatever the brand, in ${scheme} pages`, async () => {
      const app = await openApp({width: WIDE});
      const detail = await openSheet(app);
      for (const selector of ['.contents-link[aria-current]', '.link', '.chip']) {
        await until(() => rootOf(detail).querySelector(selector), `the sheet has ${selector}`);
      }
      const measure = () => ({
        'current section': textContrast(within(detail, '.contents-link[aria-current]')),
        'other section': textContrast(within(detail, '.contents-link:not([aria-current])')),
        link: textContrast(within(detail, '.link')),
        'name of a figure': textContrast(within(detail, '.figure-name')),
        tag: textContrast(within(detail, '.chip')),
      });
      expect(tooLow(scheme, 4.5, measure)).to.deep.equal([]);
    });

    it(`is 3 for points of maps and 4.5 for their numbers, whatever the brand, in ${scheme} pages`, async () => {
      const app = await openApp({width: WIDE});
      const map = inside(app, 'map');
      await until(() => rootOf(map).querySelector('.probe'), 'the map reads its colours');
      expect(tooLow(scheme, 3, () => ({point: mapContrasts(map).point}))).to.deep.equal([]);
      const numbers = () => ({number: mapContrasts(map).clusterText});
      expect(tooLow(scheme, 4.5, numbers)).to.deep.equal([]);
    });

    it(`satisfies axe with a yellow brand in ${scheme} pages`, async () => {
      theme(scheme, '', BRANDS.yellow);
      const app = await openWithTabs(WIDE);
      await expect(app).to.be.accessible();
    });
  }

  it('leaves the default colours and readable brands as they are', async () => {
    const app = await openWithTabs(NARROW);
    const tab = part(app, 'kind-current');
    const accent = () => bytesOf(tab, 'backgroundColor', '::after');
    theme('light', '', '#8a2d52');
    expect(accent()).to.equal('138,45,82');
    theme('light', '', '');
    expect(accent()).to.equal('23,96,61');
    theme('dark', '', '');
    expect(accent()).to.equal('138,216,171');
  });

  it('uses a stated colour on the brand where it can be read, and black or white elsewhere', async () => {
    const app = await openWithTabs(NARROW);
    const pressed = within(app, '.view-button[aria-pressed="true"]');
    const colour = () => bytesOf(pressed, 'color');
    theme('light', '', '#ffcc00', '#1a2b6d');
    expect(colour()).to.equal('26,43,109');
    theme('light', '', '#ffcc00', '#eeeeee');
    expect(colour()).to.equal('0,0,0');
  });
});
