import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {openSite} from './site.js';
import {browserNames, launch, visit} from './visit.js';

for (const name of browserNames) {
  // Firefox draws no map where it has no display.
  const hasMap = name === 'chromium' || process.env.DISPLAY !== undefined;

  describe(`a map that cannot be drawn, in ${name}`, {timeout: 240_000, skip: !hasMap}, () => {
    /** @type {import('./site.js').Site} */
    let site;
    /** @type {import('puppeteer-core').Browser} */
    let browser;

    before(async () => {
      site = await openSite();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    afterEach(async () => {
      site.fail(undefined);
      const [, ...pages] = await browser.pages();
      for (const page of pages) await page.close();
    });

    const body = () => `
      <script type="module" src="${site.cdn}/cdn/trek-widgets.js"></script>
      <trek-list id="hikes" api="${site.cdn}/geotrek/api/v2/" page-size="4"></trek-list>
      <trek-map for="hikes" loading="eager">
        <trek-layer name="Plan" src="${site.cdn}/tiles/{z}/{x}/{y}.png"></trek-layer>
      </trek-map>
      <trek-detail for="hikes"></trek-detail>`;
    const policy = (workers = 'worker-src blob:') =>
      [
        "default-src 'none'",
        `script-src ${site.cdn}`,
        workers,
        `connect-src ${site.cdn}`,
        `img-src ${site.cdn} ${site.pages}`,
      ].join('; ');

    /** @param {import('puppeteer-core').Page} page @param {string} sentence */
    const says = (page, sentence) =>
      page.waitForFunction(
        (text) =>
          document
            .querySelector('trek-map')
            ?.shadowRoot?.querySelector('[part~="notice"]')
            ?.textContent?.includes(text),
        {timeout: 60_000, polling: 50},
        sentence,
      );

    /** @param {import('puppeteer-core').Page} page */
    const isDrawn = (page) =>
      page.waitForFunction(
        () => {
          const root = document.querySelector('trek-map:state(ready)')?.shadowRoot;
          return root?.querySelector('canvas') && !root.querySelector('[part~="sketch"]');
        },
        {timeout: 60_000, polling: 50},
      );

    /** The sketch has points, and the list and the sheet work. @param {import('puppeteer-core').Page} page */
    async function restIsAlive(page) {
      const points = await page.evaluate(
        () =>
          document
            .querySelector('trek-map')
            ?.shadowRoot?.querySelector('.sketch-points')
            ?.getAttribute('d')?.length ?? 0,
      );
      assert.ok(points > 10, 'the sketch has points');
      await page.evaluate(() => {
        const card = document
          .querySelector('trek-list')
          ?.shadowRoot?.querySelector('[part~="link"]');
        if (card instanceof HTMLElement) card.click();
      });
      await page.waitForFunction(() => document.querySelector('trek-detail:state(ready)'));
    }

    it('since the page does not allow its worker', async () => {
      const headers = {'Content-Security-Policy': policy("worker-src 'none'")};
      const {page, errors, said} = await visit(browser, site.publish(body(), headers));

      await says(page, 'ne peut pas s’afficher sur cette page');

      await restIsAlive(page);
      assert.deepEqual(errors, []);
      assert.ok(said.some((line) => line.includes('worker-src blob:')));
    });

    it('since Trusted Types do not allow its policy', async () => {
      const trusted =
        "require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'";
      const headers = {'Content-Security-Policy': `${policy()}; ${trusted}`};
      const {page, errors, said} = await visit(browser, site.publish(body(), headers));

      await says(page, 'ne peut pas s’afficher sur cette page');

      await restIsAlive(page);
      assert.deepEqual(errors, []);
      assert.ok(said.some((line) => line.includes('"trek-map" to "trusted-types"')));
    });

    it('since its code does not load, until it does', async () => {
      site.fail(/maplibre-engine/);
      const {page, errors} = await visit(browser, site.publish(body()));
      await says(page, 'n’a pas pu être chargée');
      await restIsAlive(page);
      assert.deepEqual(errors, []);
      site.fail(undefined);

      await pressRetry(page);

      // Firefox 153 remembers that a module has failed, until the page is loaded again.
      if (name === 'firefox') await says(page, 'rechargez la page');
      else await isDrawn(page);
      await page.reload();
      await isDrawn(page);
    });

    it('whole since the code of its layers does not load, until it does', async () => {
      site.fail(/map-layers/);
      const {page, errors} = await visit(browser, site.publish(body()));
      await says(page, 'Une partie de la carte n’a pas pu être chargée');
      assert.deepEqual(errors, []);
      site.fail(undefined);
      site.asked.length = 0;

      await pressRetry(page);

      // Firefox 153 remembers that a module has failed, until the page is loaded again.
      if (name === 'firefox') await says(page, 'rechargez la page');
      else await until(() => site.asked.some((path) => path.startsWith('/tiles/')));
    });

    it('whole since the code of a type of layers does not load, until it does', async () => {
      site.fail(/geojson-loading/);
      const layer =
        '<trek-layer type="geojson" name="Springs" src="/springs" visible></trek-layer>';
      const {page, errors} = await visit(
        browser,
        site.publish(body().replace('</trek-map>', `${layer}</trek-map>`)),
      );
      await page.waitForFunction(
        () => {
          const root = document.querySelector('trek-map')?.shadowRoot;
          const button = root?.querySelector('[part~="layers-button"]');
          if (button instanceof HTMLElement && button.ariaExpanded !== 'true') button.click();
          return root?.querySelector('[part~="layer-note"] button');
        },
        {timeout: 60_000, polling: 200},
      );
      assert.deepEqual(errors, []);
      site.fail(undefined);
      site.asked.length = 0;

      await pressRetry(page, '[part~="layer-note"] button');

      // Firefox 153 remembers that a module has failed, until the page is loaded again.
      if (name === 'firefox') return;
      await until(() => site.asked.some((path) => /geojson-loading/.test(path)));
    });

    it('at all since the code of the element does not load, until it does', async () => {
      site.fail(/map-frame/);
      const {page, errors} = await visit(browser, site.publish(body()));
      await page.waitForSelector('trek-map:state(error)');
      await page.waitForSelector('trek-list:state(ready)');
      assert.deepEqual(errors, []);
      site.fail(undefined);

      await pressRetry(page);

      // Firefox 153 remembers that a module has failed, until the page is loaded again.
      if (name === 'firefox') await page.reload();
      await isDrawn(page);
    });

    it('whole while there is no network, and draws the rest afterwards', async () => {
      const {page, errors} = await visit(browser, site.publish(body()));
      await isDrawn(page);
      // With its texts.
      await page.waitForFunction(() =>
        document.querySelector('trek-map')?.shadowRoot?.querySelector('[part~="skip-link"]'),
      );
      await page.setOfflineMode(true);
      await says(page, 'hors connexion');
      site.asked.length = 0;

      await page.setOfflineMode(false);

      await page.waitForFunction(() => {
        const notice = document
          .querySelector('trek-map')
          ?.shadowRoot?.querySelector('[part~="notice"]');
        return notice instanceof HTMLElement && notice.hidden;
      });
      await until(() => site.asked.some((path) => path.startsWith('/tiles/')));
      assert.deepEqual(errors, []);
    });
  });
}

/** @param {import('puppeteer-core').Page} page @param {string} [selector] */
const pressRetry = (page, selector = '[part~="retry"]') =>
  page.evaluate((button) => {
    const retry = document.querySelector('trek-map')?.shadowRoot?.querySelector(button);
    if (retry instanceof HTMLElement) retry.click();
  }, selector);

/** @param {() => boolean} condition */
async function until(condition) {
  for (let turn = 0; turn < 300; turn++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it does not happen');
}
