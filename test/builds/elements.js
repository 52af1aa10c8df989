/** The three elements on a page, with nothing that asks a third party. */

/** @param {import('./site.js').Site} site */
export function elements({cdn}) {
  return `
    <trek-list id="hikes" api="${cdn}/geotrek/api/v2/" page-size="4"></trek-list>
    <trek-map for="hikes" loading="eager">
      <trek-layer name="Plan" src="${cdn}/tiles/{z}/{x}/{y}.png"></trek-layer>
    </trek-map>
    <trek-detail for="hikes" trek-id="1001"></trek-detail>`;
}

/** The list of the page, or that of its app. @param {import('puppeteer-core').Page} page */
export async function listIsShown(page) {
  await waitFor(page, 'the list', () => {
    const root = document.querySelector('trek-app')?.shadowRoot ?? document;
    const list = root.querySelector('trek-list:state(ready)');
    const heading = list?.shadowRoot?.querySelector('[part~="name"]');
    return heading instanceof HTMLElement && heading.offsetHeight > 0;
  });
}

/** The map itself, not the sketch that stands in for it. @param {import('puppeteer-core').Page} page */
export async function mapIsShown(page) {
  await waitFor(page, 'the map', () => {
    const canvas = document
      .querySelector('trek-map:state(ready)')
      ?.shadowRoot?.querySelector('canvas');
    return canvas instanceof HTMLElement && canvas.offsetHeight > 0;
  });
}

/** @param {import('puppeteer-core').Page} page */
export async function sheetIsShown(page) {
  await waitFor(
    page,
    'the sheet',
    () => document.querySelector('trek-detail:state(ready)') !== null,
  );
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} what
 * @param {() => boolean} condition
 */
async function waitFor(page, what, condition) {
  try {
    await page.waitForFunction(condition, {timeout: 60_000, polling: 50});
  } catch (error) {
    throw new Error(`${what} does not appear`, {cause: error});
  }
}
