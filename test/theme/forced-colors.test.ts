import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {openApp, withSketches} from '../elements/trek-app/app.js';
import {part, parts, rootOf, until, waitForState} from '../support/dom.js';
import {createElement} from '../support/elements.js';
import {sampleApi} from '../support/sample.js';

/** `emulateMedia` passes on what Playwright knows; its types do not say so. */
const forceColors = (forcedColors: 'active' | 'none') =>
  emulateMedia({forcedColors, colorScheme: forcedColors === 'active' ? 'dark' : 'light'} as object);

describe('In forced colours', () => {
  withSketches();

  before(async function () {
    // Firefox is driven by another library, which cannot force colours.
    if (!navigator.userAgent.includes('Chrome')) return this.skip();
    await forceColors('active');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  after(async () => {
    if (navigator.userAgent.includes('Chrome')) await forceColors('none');
  });

  it('pictograms have the light background that they are drawn for', async () => {
    const list = createElement('trek-list', sampleApi());
    document.body.append(list);
    await waitForState(list, 'ready');
    const pictogram = () => rootOf(list).querySelector('.pictogram');
    await until(pictogram, 'a card has one');

    const {backgroundColor} = getComputedStyle(pictogram() as Element);

    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
    list.remove();
  });

  it('a dialog has a border, and its background is no other than that of the page', async () => {
    const list = createElement('trek-list', sampleApi());
    list.removeAttribute('filters');
    document.body.append(list);
    await until(() => parts(list, 'all-filters')[0], 'the controls are there');
    parts(list, 'all-filters')[0]?.click();
    await until(() => parts(list, 'dialog')[0]?.matches('[open]'), 'it is open');

    const {borderTopWidth, borderTopColor, backgroundColor} = getComputedStyle(
      part(list, 'dialog'),
    );

    expect(borderTopWidth).to.equal('1px');
    expect(borderTopColor).not.to.equal(backgroundColor);
    list.remove();
  });

  it('the tab that is shown has a line in the colour of what is selected', async () => {
    const app = await openApp({width: 1200});
    await until(() => parts(app, 'kind-current')[0], 'the tabs are there');

    const {backgroundColor} = getComputedStyle(part(app, 'kind-current'), '::after');

    const swatch = document.createElement('i');
    swatch.style.cssText = 'background: Highlight; forced-color-adjust: none';
    document.body.append(swatch);
    expect(backgroundColor).to.equal(getComputedStyle(swatch).backgroundColor);
    swatch.remove();
  });
});
