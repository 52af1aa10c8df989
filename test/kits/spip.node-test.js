import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createDemoServer, sampleApi} from '../../scripts/server/demo.js';
import {listen} from '../../scripts/server/listen.js';
import {ADMINISTRATOR, isInstalled, startSpip} from '../../scripts/spip.js';
import {launch, visit} from '../builds/visit.js';

const skip = isInstalled() ? false : 'SPIP is not installed: apt-get install spip php-sqlite3';

const ARTICLES = {
  list: 'Avant <trek|element=trek-list|page-size=6> après',
  bold: '<trek|api=javascript:alert(1)|practices=" onclick="alert(1)|onclick=alert(1)|worker-url=https://evil.example/x.js>',
  plain: 'Un article sans élément',
};

describe('the plugin in SPIP', {skip, timeout: 240_000}, () => {
  /** @type {import('node:http').Server} */
  let geotrek;
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startSpip>>} */
  let spip;
  let api = '';

  before(async () => {
    geotrek = await createDemoServer();
    api = `http://127.0.0.1:${await listen(geotrek)}${sampleApi}`;
    spip = await startSpip(api, ARTICLES);
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    spip?.stop();
    geotrek?.close();
    geotrek?.closeAllConnections();
  });

  /** @param {string} name */
  async function html(name) {
    const answer = await fetch(spip.articles[name] ?? '');
    assert.equal(answer.status, 200);
    return await answer.text();
  }

  /** The tag of an element in the HTML of a page. @param {string} text @param {string} element */
  const tagOf = (text, element) => text.match(new RegExp(`<${element}[\\s>][^>]*>?`))?.[0] ?? '';

  it('shows the treks of a model in an article, of the server in the settings', async () => {
    assert.equal(tagOf(await html('list'), 'trek-list'), `<trek-list page-size="6" api="${api}">`);
    const {page, errors} = await visit(browser, spip.articles.list ?? '');
    await page.waitForFunction(() => document.querySelector('trek-list:state(ready)'), {
      timeout: 60_000,
    });
    assert.equal(
      await page.evaluate(
        () => document.querySelector('trek-list')?.shadowRoot?.querySelectorAll('.card').length,
      ),
      6,
    );
    await page.close();
    assert.deepEqual(errors, []);
  });

  it('loads the script from its own folder, on pages with an element only', async () => {
    assert.match(
      await html('list'),
      /<script type="module" src="plugins\/trek_widgets\/assets\/trek-widgets\.js\?\d+">/,
    );
    assert.doesNotMatch(await html('plain'), /trek-widgets\.js/);
  });

  it('writes only known attributes, escaped, and no address that runs a script', async () => {
    const text = await html('bold');
    const tag = tagOf(text, 'trek-app');
    assert.notEqual(tag, '');
    assert.doesNotMatch(tag, /javascript:|worker-url/);
    assert.doesNotMatch(tag.replace(/"[^"]*"/g, ''), /onclick/);
  });

  it('takes no attributes from the address of the page', async () => {
    const answer = await fetch(`${spip.articles.list}&page-size=3&api=https://evil.example/`);
    const tag = tagOf(await answer.text(), 'trek-list');
    assert.equal(tag, `<trek-list page-size="6" api="${api}">`);
  });

  it('has its settings in the back office', async () => {
    const {page} = await visit(
      browser,
      `${spip.address}/spip.php?page=login&url=${encodeURIComponent('ecrire/?exec=configurer_trek_widgets')}`,
    );
    await page.type('#var_login', ADMINISTRATOR.name);
    await page.type('#password', ADMINISTRATOR.password);
    const isThere = page.waitForNavigation();
    await page.keyboard.press('Enter');
    await isThere;
    await page.waitForSelector('#api');
    const label = await page.$eval('label[for=api]', ({textContent}) => textContent);
    assert.equal(await page.$eval('#api', (field) => /** @type {any} */ (field).value), api);
    assert.ok(label);
    await page.close();
  });

  it('makes PHP complain of nothing', () => {
    assert.deepEqual(spip.complaints(), []);
  });
});
