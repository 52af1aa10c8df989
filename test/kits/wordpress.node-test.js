import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {createDemoServer, sampleApi} from '../../scripts/server/demo.js';
import {listen} from '../../scripts/server/listen.js';
import {ADMINISTRATOR, isDownloaded, startWordPress} from '../../scripts/wordpress.js';
import {launch, visit} from '../builds/visit.js';

const skip = isDownloaded() ? false : '`npm run wordpress` downloads the WordPress that this needs';

const PAGES = {
  block: '<!-- wp:trek-widgets/element {"values":{"practices":"1"}} /-->',
  bold: '<!-- wp:trek-widgets/element {"values":{"api":"javascript:alert(1)","practices":"\\u0022 onclick=\\u0022alert(1)","onclick":"alert(1)","worker-url":"https://evil.example/x.js"}} /-->',
  shortcode: '[trek-list page-size="3" detail-url="/hikes/{id}-{slug}"]',
  layers:
    '[trek-map loading="eager"][trek-layer name="Plan" src="https://tiles.example/{z}/{x}/{y}.png" attribution="IGN"][/trek-map]',
  tags: '<!-- wp:html --><trek-list id="hikes" heading-level="2" api="/geotrek/" worker-url="https://evil.example/x.js" onclick="alert(1)"></trek-list><script>alert(1)</script><!-- /wp:html -->',
  quotes: "[trek-list practices='\"><script>alert(1)</script>']",
  address: 'SITE/wp-content/plugins/trek-widgets/assets/embed.html?api=API',
  elsewhere: 'https://evil.example/embed.html?api=x',
};

describe('the plugin in WordPress', {skip, timeout: 240_000}, () => {
  /** @type {import('node:http').Server} */
  let geotrek;
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startWordPress>>} */
  let wordpress;

  before(async () => {
    geotrek = await createDemoServer();
    const api = `http://127.0.0.1:${await listen(geotrek)}${sampleApi}`;
    wordpress = await startWordPress(api, PAGES);
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    wordpress?.stop();
    geotrek?.close();
    geotrek?.closeAllConnections();
  });

  /** @param {string} name */
  async function html(name) {
    const answer = await fetch(wordpress.pages[name] ?? '');
    return await answer.text();
  }

  /** The tag of an element in the HTML of a page. @param {string} text @param {string} element */
  const tagOf = (text, element) => text.match(new RegExp(`<${element}[\\s>][^>]*>?`))?.[0] ?? '';

  it('shows the treks of a block in the page', async () => {
    const {page, errors} = await visit(browser, wordpress.pages.block ?? '');
    await page.waitForSelector('trek-app >>> .card', {timeout: 60_000});
    assert.deepEqual(errors, []);
  });

  it('loads the script from its own folder, on pages with an element only', async () => {
    assert.match(
      await html('block'),
      /<script type="module" src="[^"]+\/trek-widgets\/assets\/trek-widgets\.js/,
    );
    assert.doesNotMatch(await (await fetch(wordpress.address)).text(), /trek-widgets\.js/);
  });

  it('writes only known attributes of a block, escaped, and no address that runs a script', async () => {
    const tag = tagOf(await html('bold'), 'trek-app');
    assert.match(tag, /practices="&quot; onclick=&quot;alert\(1\)"/);
    const names = tag.replace(/"[^"]*"/g, '').match(/[\w-]+(?==)/g);
    assert.deepEqual(names, ['practices']);
    assert.doesNotMatch(tag, /javascript:/);
  });

  it('shows what a shortcode says, of the server in the settings', async () => {
    const tag = tagOf(await html('shortcode'), 'trek-list');
    assert.match(tag, /page-size="3"/);
    assert.match(tag, /api="http:\/\/127\.0\.0\.1:\d+\/geotrek\/api\/v2\/"/);
  });

  it('keeps the layers of a map', async () => {
    const text = await html('layers');
    assert.match(
      text,
      /<trek-map[^>]*><trek-layer[^>]*src="https:\/\/tiles\.example\/\{z\}\/\{x\}\/\{y\}\.png"/,
    );
    assert.match(text, /<trek-layer[^>]*attribution="IGN"/);
  });

  it('keeps the tags that an author pastes, without scripts, and brings their script', async () => {
    const text = await html('tags');
    const tag = tagOf(text, 'trek-list');
    assert.match(tag, /id="hikes"/);
    assert.match(tag, /heading-level="2"/);
    assert.doesNotMatch(tag, /worker-url|onclick/);
    assert.doesNotMatch(text, /<script>alert/);
    assert.match(text, /trek-widgets\.js/);
  });

  it('escapes the values of a shortcode', async () => {
    assert.doesNotMatch(await html('quotes'), /<script>alert/);
  });

  it('makes a frame of an address of its own embed page, as high as its content', async () => {
    const {page} = await visit(browser, wordpress.pages.address ?? '');
    const frame = await page.waitForSelector('iframe.trek-widgets-frame');
    await frame?.scrollIntoView();
    // Its policy allows secure servers alone, so what it shows here is a message, which is lower.
    await page.waitForFunction(
      () =>
        /** @type {HTMLElement} */ (document.querySelector('.trek-widgets-frame')).style.blockSize,
      {timeout: 60_000},
    );
  });

  it('makes no frame of the address of another site', async () => {
    assert.doesNotMatch(await html('elsewhere'), /<iframe/);
  });

  it('writes links once the scheduled task has loaded the names', async () => {
    assert.doesNotMatch(await html('shortcode'), /trek-widgets-links/);
    await fetch(`${wordpress.address}/wp-cron.php?doing_wp_cron`);
    const text = await html('shortcode');
    assert.match(text, /<ul class="trek-widgets-links"><li><a href="\/hikes\/\d+-[a-z0-9-]+">/);
    const block = await html('block');
    assert.match(block, /<li><a href="[^"]*page_id=\d+&#038;trek=\d+">/);
  });

  it('offers the terms of the server by name in the editor, beside a preview', async () => {
    const page = await browser.newPage();
    await page.goto(`${wordpress.address}/wp-login.php`);
    await page.type('#user_login', ADMINISTRATOR.name);
    await page.type('#user_pass', ADMINISTRATOR.password);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    const id = new URL(wordpress.pages.block ?? '').searchParams.get('page_id');
    await page.goto(`${wordpress.address}/wp-admin/post.php?post=${id}&action=edit`);
    await page.waitForFunction('wp.data.select("core/block-editor").getBlocks().length > 0', {
      timeout: 90_000,
    });
    await page.evaluate(`
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      const [block] = wp.data.select('core/block-editor').getBlocks();
      wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    `);
    const panel = await page.waitForSelector('::-p-xpath(//button[contains(., "Only these")])');
    await panel?.click();
    await page.waitForSelector('::-p-text(Mountain bike)', {timeout: 30_000});
    assert.ok(await hasPreview(page), 'there is no preview');
  });

  /** Whether a frame of the editor shows the element, within a minute. @param {import('puppeteer-core').Page} page */
  async function hasPreview(page) {
    for (let second = 0; second < 60; second++) {
      for (const frame of page.frames()) {
        const text = "document.querySelector('trek-app')?.shadowRoot?.textContent";
        if (await frame.evaluate(text).catch(() => '')) return true;
      }
      await setTimeout(1000);
    }
    return false;
  }

  it('has nothing that PHP complains of', () => {
    assert.deepEqual(wordpress.complaints(), []);
  });
});
