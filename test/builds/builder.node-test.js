import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {root} from '../../scripts/run.js';
import {listen, serverOf} from '../../scripts/server/listen.js';
import {openSite} from './site.js';
import {browserNames, launch, visit} from './visit.js';

for (const browserName of browserNames) {
  describe(`The builder in ${browserName}`, {timeout: 240_000}, () => {
    /** @type {import('./site.js').Site} */
    let site;
    /** @type {import('puppeteer-core').Browser} */
    let browser;
    /** A server that is no Geotrek, or does not let others read it. @type {import('node:http').Server} */
    let stranger;
    let strangerOrigin = '';

    before(async () => {
      site = await openSite();
      browser = await launch(browserName);
      stranger = serverOf([
        async ({url = ''}, response) => {
          const cors = url.startsWith('/closed/') ? {} : {'Access-Control-Allow-Origin': '*'};
          response.writeHead(url.startsWith('/login/') ? 401 : 200, {
            'Content-Type': 'text/html',
            ...cors,
          });
          response.end('<!doctype html><title>A portal</title>');
          return true;
        },
      ]);
      strangerOrigin = `http://localhost:${await listen(stranger)}`;
    });
    after(async () => {
      await browser?.close();
      site?.close();
      stranger?.close();
      stranger?.closeAllConnections();
    });
    afterEach(async () => {
      const [, ...pages] = await browser.pages();
      for (const page of pages) await page.close();
    });

    /** @param {Record<string, string>} parameters */
    async function open(parameters) {
      // No request leaves this machine.
      const layer = JSON.stringify({name: 'Plan', src: `${site.cdn}/tiles/{z}/{x}/{y}.png`});
      const query = new URLSearchParams({ui: 'en', layer, ...parameters});
      const seen = await visit(browser, `${site.cdn}/cdn/builder/?${query}`);
      await seen.page.waitForSelector('.code code');
      return seen;
    }

    const api = () => `${site.cdn}/geotrek/api/v2/`;

    /** The first code to paste. @param {import('puppeteer-core').Page} page */
    const codeOf = (page) => page.$eval('.output .code code', (each) => String(each.textContent));

    /** @param {import('puppeteer-core').Page} page */
    const serverIsRead = (page) => page.waitForSelector('details.terms');

    /** @param {import('puppeteer-core').Page} page @param {string} name @param {string} text */
    async function tick(page, name, text) {
      const isTicked = await page.evaluate(
        (field, label) => {
          const boxes = [...document.querySelectorAll(`input[name="${field}"]`)];
          const box = boxes.find((each) => each.parentElement?.textContent?.startsWith(label));
          /** @type {HTMLElement | undefined} */ (box)?.click();
          return box !== undefined;
        },
        name,
        text,
      );
      assert.ok(isTicked, `${text} is offered`);
    }

    it('offers the terms and the kinds of the server by name, and writes their ids', async () => {
      const {page, errors, violations} = await open({api: api()});
      await serverIsRead(page);
      await tick(page, 'practices', 'On foot');
      await tick(page, 'resources', 'Hikes (48)');
      const code = await codeOf(page);
      assert.match(code, /<trek-app[^>]* practices="\d+"/);
      assert.match(code, / resources="trek"/);
      assert.match(
        code,
        /<script type="module" crossorigin src="[^"]+\/cdn\/trek-widgets\.js"\s+integrity="sha384-/,
      );
      assert.match(page.url(), /[?&]practices=\d+&resources=trek/);
      assert.deepEqual(errors, []);
      assert.deepEqual(await violations(), []);
    });

    it('takes the settings of tags of Geotrek-rando-widget', async () => {
      const {page} = await open({});
      await page.evaluate((address) => {
        const migration = document.querySelector('.migration');
        const text = migration?.querySelector('textarea');
        if (text)
          text.value = `<grw-app api="${address}" themes="3" emergency-number="112"></grw-app>`;
        migration?.querySelector('button')?.click();
      }, api());
      assert.match(await codeOf(page), /<trek-app[^>]* themes="3"/);
      await serverIsRead(page);
      const notes = await page.$eval('.migration [role=status]', (each) => each.textContent);
      assert.match(String(notes), /Tags that were read: 1\..*emergency-number/);
      assert.equal(await page.$eval('.server input', (each) => each.value), api());
    });

    it('keeps what is chosen in the other language', async () => {
      const {page} = await open({api: api(), format: 'spip'});
      await serverIsRead(page);
      await tick(page, 'practices', 'On foot');
      await Promise.all([page.waitForNavigation(), page.click('header a')]);
      await page.waitForSelector('.code code');
      assert.match(await codeOf(page), /^<trek\|element=trek-app\|.*practices=\d+>$/);
      assert.equal(await page.$eval('html', (each) => each.lang), 'fr');
    });

    it('shows what its address says, and previews it', async () => {
      const {results} = await (await fetch(`${api()}trek_practice/?fields=id`)).json();
      const practices = String(results[0].id);
      const {page} = await open({api: api(), element: 'trek-list', practices, format: 'vue'});
      assert.match(await codeOf(page), new RegExp(`<trek-list\\s[^>]*practices="${practices}"`));
      await serverIsRead(page);
      const ticked = await page.$$eval('input[name=practices]:checked', (all) =>
        all.map((each) => each.value),
      );
      assert.deepEqual(ticked, [practices]);
      const frame = await page.waitForFrame((each) => each.url().includes('/embed.html?'));
      await frame.waitForSelector('trek-list:state(ready)');
      assert.match(frame.url(), new RegExp(`element=trek-list&practices=${practices}(&|$)`));
    });

    it('writes a code that shows the list on a page of another origin', async () => {
      const {page} = await open({api: api(), hashes: 'all', '--trek-accent': '#8a2d52'});
      const code = await codeOf(page);
      const policy = await page.$eval('.policy code', (each) => String(each.textContent));
      const headers = {
        'Content-Security-Policy': `default-src 'none'; ${policy.replaceAll('\n', ' ')}`,
      };
      const seen = await visit(browser, site.publish(code, headers));
      await seen.page.waitForFunction(() => {
        const list = document.querySelector('trek-app')?.shadowRoot?.querySelector('trek-list');
        return list?.matches(':state(ready)');
      });
      const accent = await seen.page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--trek-accent').trim(),
      );
      assert.equal(accent, '#8a2d52');
      const refused = await seen.violations();
      // The browser itself asks for an icon.
      assert.deepEqual(
        refused.filter((each) => !each.includes('favicon')),
        [],
      );
    });

    for (const [what, path, expected] of /** @type {const} */ ([
      [
        'does not let the site read it',
        '/closed/api/v2/',
        /could you add http:\/\/localhost:\d+ to RANDO_SERVER_NAME/,
      ],
      ['is a portal', '/portal/', /not as the API of a Geotrek/],
      ['asks for a login', '/login/api/v2/', /asks for a login/],
    ])) {
      it(`says what is wrong with a server that ${what}`, async () => {
        const {page} = await open({api: strangerOrigin + path});
        await page.waitForFunction(
          (pattern) =>
            new RegExp(pattern).test(document.querySelector('.status')?.textContent ?? ''),
          {},
          expected.source,
        );
      });
    }

    it('says that something is not an address', async () => {
      const {page} = await open({api: 'nothing'});
      await page.waitForFunction(() =>
        document.querySelector('.status')?.textContent?.includes('not the address of a server'),
      );
    });

    it('shows names of a hostile server as text', async () => {
      const hostile = `${site.cdn}/geotrek/fault=bad-rows/api/v2/`;
      const {page} = await open({
        api: hostile,
        '--trek-accent': '</style><script>hostile=1</script>',
      });
      await page.waitForFunction(() => document.querySelector('.status')?.textContent);
      const found = await page.evaluate(() => ({
        hostile: 'hostile' in globalThis,
        images: document.querySelectorAll('img').length,
        scripts: document.querySelectorAll('script').length,
      }));
      assert.deepEqual(found, {hostile: false, images: 0, scripts: 1});
    });

    it('has a field for every attribute of the manifest', async () => {
      const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
      const elements = manifest.modules
        .flatMap((/** @type {any} */ module) => module.declarations)
        .filter((/** @type {any} */ each) => each.tagName && each.tagName !== 'trek-layer');
      const {page} = await open({});
      for (const {tagName, attributes} of elements) {
        const names = attributes.map((/** @type {any} */ {name}) => name);
        await page.goto(`${site.cdn}/cdn/builder/?ui=en&element=${tagName}`);
        await page.waitForSelector('#more input');
        const fields = await page.$$eval('[name]', (all) =>
          all.map((each) => each.getAttribute('name')),
        );
        const missing = names.filter((/** @type {string} */ name) => !fields.includes(name));
        // Those of the server and of another element of the page have no field of their own.
        assert.deepEqual(missing, ['api', 'for'], tagName);
      }
    });

    it('describes the attributes in its own language', async () => {
      for (const [ui, start] of /** @type {const} */ ([
        ['en', 'Number of cards'],
        ['fr', 'Nombre de vignettes'],
      ])) {
        const {page} = await open({ui, element: 'trek-list'});
        const helps = await page.$$eval('.help[lang]', (all) =>
          all.map((each) => [each.getAttribute('lang'), String(each.textContent)]),
        );
        assert.ok(helps.length > 10);
        assert.ok(helps.some(([lang, text]) => lang === ui && text?.startsWith(start)));
        assert.deepEqual(
          helps.filter(([lang, text]) => lang !== ui && text !== ''),
          [],
        );
        await page.close();
      }
    });

    it('computes the contrasts as the elements have them', async () => {
      const {page} = await open({'--trek-accent': '#ffd400'});
      await page.waitForSelector('.contrasts li');
      const texts = await page.$$eval('.contrasts li', (all) =>
        all.map((each) => each.textContent),
      );
      assert.equal(texts.length, 8);
      assert.deepEqual(
        texts.filter((text) => !/: \d+(\.\d)?:1, enough$/.test(String(text))),
        [],
      );
    });

    for (const scheme of ['light', 'dark']) {
      it(`has no fault that axe finds, ${scheme}`, {skip: browserName !== 'chromium'}, async () => {
        const page = await browser.newPage();
        await page.setBypassCSP(true);
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.goto(`${site.cdn}/cdn/builder/?ui=fr&api=${api()}&format=wordpress`);
        await serverIsRead(page);
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
        await page.addScriptTag({path: join(root, 'node_modules/axe-core/axe.min.js')});
        const faults = await page.evaluate(async () => {
          const {axe} = /** @type {any} */ (globalThis);
          const {violations} = await axe.run({exclude: ['iframe']});
          return violations.map((/** @type {any} */ {id, nodes}) => `${id}: ${nodes[0].html}`);
        });
        assert.deepEqual(faults, []);
        await page.setViewport({width: 360, height: 740});
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        assert.ok(overflow <= 0, `reaches ${overflow} px out of the screen`);
      });
    }
  });
}
