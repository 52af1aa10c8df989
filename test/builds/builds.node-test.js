import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {importMap, readManifest} from '../../scripts/cdn-manifest.js';
import {elements, listIsShown, mapIsShown, sheetIsShown} from './elements.js';
import {openSite} from './site.js';
import {browserNames, launch, visit} from './visit.js';

const scripts = await readManifest();
const engines = Object.keys(scripts).filter(
  (file) => scripts[file]?.build === 'all' && scripts[file].packages.includes('maplibre-gl'),
);

/** @param {import('./visit.js').Visit} seen */
async function nothingWentWrong(seen) {
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(await seen.violations(), []);
  const complaints = seen.said.filter((line) => /^(error|warn)/.test(line));
  assert.deepEqual(complaints, []);
}

for (const name of browserNames) {
  // Firefox draws no map where it has no display.
  const hasMap = name === 'chromium' || process.env.DISPLAY !== undefined;

  describe(`in ${name}`, {timeout: 240_000}, () => {
    /** @type {import('./site.js').Site} */
    let site;
    /** @type {import('puppeteer-core').Browser} */
    let browser;

    before(async () => {
      site = await openSite({mobile: 'yes'});
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    afterEach(async () => {
      site.tamper(undefined);
      site.hold(undefined);
      const [, ...pages] = await browser.pages();
      for (const page of pages) await page.close();
    });

    /**
     * Opens a page and waits until all that it promises is there.
     * @param {string} body
     * @param {Record<string, string>} [headers]
     */
    async function open(body, headers) {
      const seen = await visit(browser, site.publish(body, headers));
      try {
        await listIsShown(seen.page);
        await sheetIsShown(seen.page);
        if (hasMap) await mapIsShown(seen.page);
      } catch (error) {
        const told = [...seen.errors, ...(await seen.violations()), ...seen.said].join('\n');
        throw new Error(`${error}\nThe page said:\n${told}`);
      }
      return seen;
    }

    const module = () => `<script type="module" src="${site.cdn}/cdn/trek-widgets.js"></script>`;
    const classic = () => `<script src="${site.cdn}/cdn/trek-widgets.iife.js"></script>`;
    const aLaCarte = () =>
      ['trek-list', 'trek-map', 'trek-detail']
        .map((tag) => `<script type="module" src="${site.cdn}/cdn/${tag}.js"></script>`)
        .join('');
    const policy = () =>
      [
        "default-src 'none'",
        `script-src ${site.cdn}`,
        'worker-src blob:',
        `connect-src ${site.cdn}`,
        `img-src ${site.cdn} ${site.pages}`,
      ].join('; ');
    const builds = /** @type {const} */ ([
      ['the module', module],
      ['the classic script', classic],
      ['the modules of each element', aLaCarte],
    ]);

    for (const [build, script] of builds) {
      it(`${build} works on a page of another origin`, async () => {
        const seen = await open(script() + elements(site));
        await nothingWentWrong(seen);
      });

      it(`${build} works under a strict policy`, async () => {
        const headers = {'Content-Security-Policy': policy()};
        const seen = await open(script() + elements(site), headers);
        await nothingWentWrong(seen);
      });
    }

    it('the module works where Trusted Types are required', async () => {
      const trusted =
        "require-trusted-types-for 'script'; trusted-types lit-html trek-map dompurify 'allow-duplicates'";
      const headers = {'Content-Security-Policy': `${policy()}; ${trusted}`};
      const seen = await open(module() + elements(site), headers);
      await seen.page.waitForFunction(
        () => document.querySelector('script[type="application/ld+json"]')?.textContent,
      );
      await nothingWentWrong(seen);
    });

    it('contacts only the page, the scripts, the Geotrek and the base map', async () => {
      const seen = await open(module() + elements(site));
      const strangers = seen.requests
        .filter((url) => /^https?:/.test(url))
        .map((url) => new URL(url).origin);
      assert.deepEqual([...new Set(strangers)].sort(), [site.pages, site.cdn].sort());
    });

    for (const element of ['trek-list', 'trek-list routing="query"', 'trek-app']) {
      it(`needs one script and one page of treks for the first card of <${element}>`, async () => {
        site.hold(/\/api\/v2\/(?!trek\/\?)|page=2|chunks/);
        const tag = `<${element} api="${site.cdn}/geotrek/api/v2/">`;
        const seen = await visit(browser, site.publish(module() + tag));
        await listIsShown(seen.page);
        const firstQuestion = seen.requests.find((url) => url.includes('/api/v2/')) ?? '';
        assert.match(firstQuestion, /\/api\/v2\/trek\/\?/, 'a card waits for what comes before it');
        // Chunks may have been asked for by now; they are held, and the cards are shown all the same.
        const answered = site.asked.filter((path) => path.endsWith('.js') && !/chunks/.test(path));
        assert.deepEqual(answered, ['/cdn/trek-widgets.js']);
      });
    }

    it('loads once when a CMS appends a version to the address of the script', async () => {
      const versioned = module().replace('trek-widgets.js', 'trek-widgets.js?ver=6.8');
      const seen = await open(versioned + elements(site));
      const entries = site.asked.filter((path) => path.includes('trek-widgets.js'));
      assert.deepEqual(entries, ['/cdn/trek-widgets.js?ver=6.8']);
      await nothingWentWrong(seen);
    });

    it('works in what an editor makes of the tags', async () => {
      const api = `${site.cdn}/geotrek/api/v2/`;
      const tag = `<P><TREK-LIST API=”${api}” PAGE-SIZE=4><p>Loading</p><br /></TREK-LIST></P>`;
      const later = module().replace('<script', '<script defer async data-cfasync="false"');
      const seen = await visit(browser, site.publish(tag + later));
      await listIsShown(seen.page);
      assert.deepEqual(seen.errors, []);
    });

    it('throws no error when two copies are loaded', async () => {
      const second = module().replace('trek-widgets.js', 'trek-widgets.js?copy=2');
      const seen = await open(module() + second + classic() + elements(site));
      assert.deepEqual(seen.errors, []);
    });

    describe('with the generated import map', () => {
      const mapped = () => {
        const map = JSON.stringify(importMap(scripts, `${site.cdn}/cdn/`));
        return `<script type="importmap">${map}</script>${module()}${elements(site)}`;
      };

      it('works', async () => {
        const seen = await open(mapped());
        await nothingWentWrong(seen);
      });

      it('refuses an altered map engine and goes on without it', {skip: !hasMap}, async () => {
        site.tamper(engines[0]);
        const seen = await visit(browser, site.publish(mapped()));
        await listIsShown(seen.page);
        await sheetIsShown(seen.page);
        await seen.page.waitForFunction(() => document.querySelector('trek-map:state(ready)'));

        assert.equal(await seen.page.evaluate(() => 'isTampered' in globalThis), false);
        assert.ok(site.asked.some((path) => path.endsWith(String(engines[0]))));
        const canvas = await seen.page.evaluate(() =>
          Boolean(document.querySelector('trek-map')?.shadowRoot?.querySelector('canvas')),
        );
        assert.equal(canvas, false);
        // Firefox reports the refusal itself as an error.
        assert.deepEqual(
          seen.errors.filter((error) => !error.includes('integrity attribute')),
          [],
        );
      });

      it('refuses an altered entry, and the page goes on', async () => {
        site.tamper('trek-widgets.js');
        const seen = await visit(browser, site.publish(`${mapped()}<p>Still here</p>`));
        assert.equal(await seen.page.evaluate(() => 'isTampered' in globalThis), false);
        assert.equal(await seen.page.$eval('p', (each) => each.textContent), 'Still here');
      });
    });
  });
}
