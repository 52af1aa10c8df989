import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {openSite} from './site.js';
import {browserNames, launch, visit} from './visit.js';

const LOWEST = 150;
const HIGHEST = 20_000;

for (const browserName of browserNames) {
  describe(`embed.html in ${browserName}`, {timeout: 240_000}, () => {
    /** @type {import('./site.js').Site} */
    let site;
    /** @type {import('puppeteer-core').Browser} */
    let browser;

    before(async () => {
      site = await openSite();
      browser = await launch(browserName);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    afterEach(async () => {
      const [, ...pages] = await browser.pages();
      for (const page of pages) await page.close();
    });

    /** @param {Record<string, string>} parameters */
    const address = (parameters) => {
      const api = `${site.cdn}/geotrek/api/v2/`;
      // No request leaves this machine.
      const layer = JSON.stringify({name: 'Plan', src: `${site.cdn}/tiles/{z}/{x}/{y}.png`});
      const query = new URLSearchParams({api, lang: 'en', layer, ...parameters});
      return `${site.cdn}/cdn/embed.html?${query}`;
    };

    const script = () => `<script async src="${site.cdn}/cdn/embed-resize.js"></script>`;

    /**
     * Opens a page of another origin with a frame.
     * @param {Record<string, string>} parameters Of the frame's address.
     * @param {{attributes?: string, before?: string, fragment?: string, headers?: Record<string, string>}} [options]
     */
    async function open(parameters, {attributes = '', before = '', fragment = '', headers} = {}) {
      const url = address(parameters).replaceAll('&', '&amp;');
      const frame = `<iframe src="${url}" title="Hikes" width="900" height="300" ${attributes}></iframe>`;
      const seen = await visit(
        browser,
        site.publish(before + frame + script(), headers) + fragment,
      );
      const inner = seen.page.frames().find((each) => each.url().includes('/embed.html?'));
      assert.ok(inner);
      return {...seen, inner};
    }

    /** @param {import('puppeteer-core').Frame} inner */
    const listIsShown = (inner) =>
      inner.waitForFunction(() => {
        const root = document.querySelector('trek-app')?.shadowRoot ?? document;
        return root
          .querySelector('trek-list:state(ready)')
          ?.shadowRoot?.querySelector('[part~=name]');
      });

    /** @param {import('puppeteer-core').Page} page */
    const heightOf = (page) => page.$eval('iframe', (each) => each.getBoundingClientRect().height);

    /** What the policy of the page in the frame has refused. @param {import('puppeteer-core').Frame} inner */
    const refused = (inner) => inner.evaluate(() => /** @type {any} */ (globalThis).violations);

    it('gives an app most of the window, in which it scrolls', async () => {
      const {page, inner, errors} = await open({});
      await listIsShown(inner);
      await page.waitForFunction(() => {
        const height = document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;
        return Math.abs(height - 0.9 * innerHeight) <= 5;
      });
      const overflow = await inner.evaluate(
        () => document.documentElement.scrollHeight - innerHeight,
      );
      assert.ok(overflow <= 0, `the page in the frame is ${overflow} px too high`);
      assert.deepEqual(errors, []);
      assert.deepEqual(await refused(inner), []);
    });

    it('gives a list the height of its cards, also when they become more', async () => {
      const {page, inner} = await open({element: 'trek-list', 'page-size': '3'});
      await listIsShown(inner);
      const isFitted = () =>
        inner.waitForFunction(
          () =>
            document.documentElement.classList.contains('is-fitted') &&
            Math.abs(document.body.getBoundingClientRect().height - innerHeight) <= 5,
        );
      await isFitted();
      const before = await heightOf(page);
      await inner.evaluate(() => {
        const root = document.querySelector('trek-list')?.shadowRoot;
        /** @type {HTMLElement | null | undefined} */ (
          root?.querySelector('[part~=show-more]')
        )?.click();
      });
      await page.waitForFunction(
        (height) =>
          (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > height + 100,
        {},
        before,
      );
      await isFitted();
    });

    it('opens the dialog of a long list where the visitor sees it', async () => {
      const {page, inner} = await open({element: 'trek-list'});
      await listIsShown(inner);
      await page.waitForFunction(
        () => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 1200,
      );
      await page.evaluate(() => scrollTo(0, 500));
      await inner.waitForFunction(() => {
        const {style} = document.documentElement;
        const top = Number.parseFloat(style.getPropertyValue('--view-top'));
        return top > 300 && top <= 500;
      });
      await inner.waitForFunction(() => {
        const root = document.querySelector('trek-list')?.shadowRoot;
        const button = root?.querySelector('[part~=all-filters]');
        if (button instanceof HTMLElement) button.click();
        return root?.querySelector('dialog')?.open;
      });
      const {top, bottom} = await inner.evaluate(() => {
        const box = document.querySelector('trek-list')?.shadowRoot?.querySelector('dialog');
        return /** @type {DOMRect} */ (box?.getBoundingClientRect().toJSON());
      });
      const frameTop = await page.$eval('iframe', (each) => each.getBoundingClientRect().top);
      const height = await page.evaluate(() => innerHeight);
      assert.ok(
        frameTop + top >= 0 && frameTop + bottom <= height + 1,
        `${frameTop} ${top} ${bottom}`,
      );
    });

    it('learns who listens where the page sends no referrer', async () => {
      const headers = {'Referrer-Policy': 'no-referrer'};
      const {page, inner} = await open({element: 'trek-list'}, {headers});
      await listIsShown(inner);
      await page.waitForFunction(
        () => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 400,
      );
      assert.equal(await inner.evaluate(() => document.referrer), '');
    });

    it('says nothing to a page of another origin than the one in its address', async () => {
      const {page, inner} = await open({element: 'trek-list', host: 'https://other.example'});
      await listIsShown(inner);
      await inner.waitForFunction(() => document.body.getBoundingClientRect().height > 400);
      assert.equal(await page.$eval('iframe', (each) => each.style.blockSize), '');
      assert.equal(await page.$eval('iframe', (each) => each.title), 'Hikes');
    });

    it('never is lower or higher than its limits, whatever its messages say', async () => {
      // A content whose own height does not change meanwhile.
      const {page, inner} = await open({api: ''});
      await inner.waitForSelector('[role=alert]');
      await page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize);
      for (const [stated, expected] of [
        [1e9, HIGHEST],
        [-5, LOWEST],
      ]) {
        await inner.evaluate((height) => {
          parent.postMessage({type: 'trek-widgets:height', height}, '*');
        }, stated);
        await page.waitForFunction(
          (height) => document.querySelector('iframe')?.style.blockSize === `${height}px`,
          {},
          expected,
        );
      }
    });

    it('is not changed by messages of other windows', async () => {
      const forged = `
        <script>
          const say = (target, height) => target.postMessage({type: 'trek-widgets:height', height}, '*');
          addEventListener('load', () => {
            say(window, 4321);
            const other = document.createElement('iframe');
            other.srcdoc = '<script>parent.postMessage({type: "trek-widgets:height", height: 4321}, "*");' +
              'parent.postMessage("told", "*")<' + '/script>';
            addEventListener('message', ({data}) => { if (data === 'told') document.title = 'told'; });
            document.body.append(other);
          });
        </script>`;
      const {page, inner} = await open({element: 'trek-list'}, {before: forged});
      await listIsShown(inner);
      await page.waitForFunction(() => document.title === 'told');
      await page.waitForFunction(
        () => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 400,
      );
      assert.notEqual(await heightOf(page), 4321);
      const heights = await page.$$eval('iframe', (all) => all.map((each) => each.style.blockSize));
      assert.deepEqual(heights.slice(1), ['']);
    });

    it('has the title of what is shown, as the frame has', async () => {
      const {page, inner} = await open({trek: '1001', title: 'Walks in the valley'});
      await listIsShown(inner);
      await page.waitForFunction(() =>
        document.querySelector('iframe')?.title.endsWith(' – Walks in the valley'),
      );
      const {title, heading} = await inner.evaluate(() => {
        const app = document.querySelector('trek-app')?.shadowRoot;
        const sheet = app?.querySelector('trek-detail')?.shadowRoot;
        return {
          title: document.title,
          heading: sheet?.querySelector('h1, h2')?.textContent?.trim(),
        };
      });
      assert.equal(title, `${heading} – Walks in the valley`);
      assert.equal(await page.$eval('iframe', (each) => each.title), title);
    });

    it('follows the fragment of the page, and the fragment follows it', async () => {
      const {page, inner} = await open(
        {},
        {attributes: 'data-deep-links', fragment: '#trek=1002&api=https://evil.example'},
      );
      await inner.waitForFunction(() => location.search.includes('trek=1002'));
      assert.ok(!(await inner.evaluate(() => location.href)).includes('evil'));
      await inner.waitForFunction(() => {
        const root = document.querySelector('trek-app')?.shadowRoot;
        return root?.querySelector('trek-detail:state(ready)');
      });

      await page.evaluate(() => {
        location.hash = 'trek=1003';
      });
      await inner.waitForFunction(() => location.search.includes('trek=1003'));

      // The sheet of an item that is being loaded may have no button yet.
      await inner.waitForFunction(() => {
        const root = document.querySelector('trek-app')?.shadowRoot;
        const sheet = root?.querySelector('trek-detail')?.shadowRoot;
        /** @type {HTMLElement | null | undefined} */ (
          sheet?.querySelector('[part~=close]')
        )?.click();
        return !location.search.includes('trek=1003');
      });
      await page.waitForFunction(() => !location.hash.includes('trek=1003'));
    });

    it('closes its sheet when the fragment of the page is emptied, as by Back', async () => {
      const {page, inner} = await open({}, {attributes: 'data-deep-links', fragment: '#'});
      await listIsShown(inner);
      await page.evaluate(() => {
        location.hash = 'trek=1003';
      });
      await inner.waitForFunction(() => location.search.includes('trek=1003'));
      await inner.waitForFunction(() => {
        const root = document.querySelector('trek-app')?.shadowRoot;
        return root?.querySelector('trek-detail')?.checkVisibility();
      });

      await page.evaluate(() => history.back());

      await inner.waitForFunction(() => {
        const root = document.querySelector('trek-app')?.shadowRoot;
        const isOpen = root?.querySelector('trek-detail')?.checkVisibility();
        return !isOpen && !location.search.includes('trek=');
      });
      assert.equal(await page.evaluate(() => location.hash), '');
    });

    it('does not touch the address of a page that does not ask for it', async () => {
      const {page, inner} = await open({}, {fragment: '#trek=1002'});
      await listIsShown(inner);
      await page.waitForFunction(() => document.querySelector('iframe')?.style.blockSize);
      assert.ok(!(await inner.evaluate(() => location.search)).includes('trek=1002'));
      assert.ok(page.url().endsWith('#trek=1002'));
    });

    for (const [what, parameters, expected] of /** @type {const} */ ([
      ['no server', {api: ''}, /The address of the Geotrek is missing/],
      ['something else than an address', {api: 'geotrek'}, /“geotrek” is not the address/],
      ['a script', {api: 'javascript:alert(1)'}, /“javascript:alert\(1\)” is not the address/],
      ['an unknown element', {element: 'script'}, /“script” is not an element/],
      ['another language', {api: '', lang: 'de'}, /Die Adresse des Geotrek fehlt/],
    ])) {
      it(`says in words what is wrong: ${what}`, async () => {
        const {page} = await visit(browser, address(parameters));
        const text = await page.$eval('[role=alert]', (each) => each.textContent);
        assert.match(String(text), expected);
        assert.equal(await page.$('trek-app, script:not([src])'), null);
      });
    }

    it('has a link to its description for oEmbed', async () => {
      const {page} = await visit(browser, address({}));
      const href = await page.$eval(
        'link[type="application/json+oembed"]',
        (each) => /** @type {HTMLLinkElement} */ (each).href,
      );
      const {version, type, html} = await (await fetch(href)).json();
      assert.deepEqual([version, type], ['1.0', 'rich']);
      assert.match(html, /^<iframe src="https:\/\/[^"]+\/embed\.html\?api=[^"]+" title="/);
    });
  });
}
