import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createDemoServer} from '../../scripts/server/demo.js';
import {listen} from '../../scripts/server/listen.js';
import {tile} from '../builds/site.js';
import {launch, visit} from '../builds/visit.js';
import {inSample} from './examples.js';
import {readMarkdown} from './site.js';

/** What the recipe uses of tarteaucitron: a service is held back until the visitor presses the button of `engage`. */
const TARTEAUCITRON = `<script>
const services = {};
window.tarteaucitron = {
  services,
  job: {push: (key) => services[key].fallback()},
  engage: (key) => '<button onclick="services[\\'' + key + '\\'].js()">' + services[key].name + '</button>',
};
</script>`;

describe('the recipe for consent managers', {timeout: 240_000}, () => {
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('node:http').Server} */
  let server;
  let origin = '';

  before(async () => {
    server = await createDemoServer();
    origin = `http://localhost:${await listen(server)}`;
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  /** Opens an example as a page. @param {string} example */
  async function open(example) {
    const {page, errors} = await visit(browser, 'about:blank');
    const address = `${origin}/consent.html`;
    const others = /** @type {Set<string>} */ (new Set());
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const url = request.url();
      if (url === address) {
        const script = '<script type="module" src="/dist/cdn/trek-widgets.js"></script>';
        const body = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Consent</title>
${TARTEAUCITRON}${script}${inSample(example)}`;
        return request.respond({contentType: 'text/html; charset=utf-8', body});
      }
      if (url.startsWith(origin) || /^(data|blob):/.test(url)) return request.continue();
      others.add(new URL(url).host);
      const headers = {'Access-Control-Allow-Origin': '*'};
      return request.respond({contentType: 'image/png', headers, body: tile});
    });
    await page.goto(address, {waitUntil: 'load'});
    return {page, errors, others};
  }

  /** Waits until a map has asked its base map. @param {Set<string>} others */
  async function baseMapOf(others) {
    while (others.size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    return [...others];
  }

  for (const file of ['docs/recipes/consent.md', 'docs/fr/recipes/consent.md']) {
    const [click = '', manager = ''] = readMarkdown(file)
      .blocks.filter(({language}) => language === 'html')
      .map(({text}) => text);

    it(`contacts no host of a base map before the visitor presses the button of the map (${file})`, async () => {
      const {page, errors, others} = await open(click);
      await page.waitForSelector('trek-map:state(ready)');
      assert.deepEqual([...others], []);

      const button = await page.waitForSelector('trek-map >>> [part~="load"]');
      await button?.click();
      assert.deepEqual(await baseMapOf(others), ['data.geopf.fr']);
      await page.close();
      assert.deepEqual(errors, []);
    });

    it(`has no map before the visitor agrees in the consent manager (${file})`, async () => {
      const {page, errors, others} = await open(manager);
      const button = await page.waitForSelector('#hikes-map button');
      assert.equal(await page.$('trek-map'), null);
      assert.deepEqual([...others], []);

      await button?.click();
      await page.waitForSelector('trek-map:state(ready)');
      assert.deepEqual(await baseMapOf(others), ['data.geopf.fr']);
      assert.deepEqual(
        await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
        ['', 0, 0],
      );
      await page.close();
      assert.deepEqual(errors, []);
    });
  }
});
