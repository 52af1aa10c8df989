import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {root} from '../../scripts/run.js';
import {createDemoServer} from '../../scripts/server/demo.js';
import {listen} from '../../scripts/server/listen.js';
import {launch} from './visit.js';

const pages = readdirSync(join(root, 'demo')).filter(
  (file) =>
    file.endsWith('.html') &&
    readFileSync(join(root, 'demo', file), 'utf8').startsWith('<!doctype'),
);
const PHONE = {width: 360, height: 800, isMobile: true, hasTouch: true};
const DELAY_MS = 500;
/** Lighthouse calls a page good up to 0.1. */
const MOST_SHIFT = 0.01;

describe('the demo on a phone', {timeout: 480_000, concurrency: 3}, () => {
  /** @type {import('node:http').Server} */
  let server;
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  let origin = '';

  before(async () => {
    server = await createDemoServer();
    origin = `http://localhost:${await listen(server)}`;
    browser = await launch('chromium');
    // The island takes seconds to make.
    await fetch(`${origin}/geotrek/api/v2/trek/?page_size=12&language=fr`);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  /** Opens a page, and waits until its elements show what they have. @param {string} file */
  async function open(file) {
    // A window of its own: a tab behind another one is hidden, and paints nothing.
    const window = await browser.createBrowserContext();
    const page = await window.newPage();
    await page.setViewport(PHONE);
    await page.evaluateOnNewDocument(noteShifts);
    // As on a slow network: the page is painted before its scripts, and those before the treks.
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const isPage = ['document', 'stylesheet'].includes(request.resourceType());
      if (!isPage) await setTimeout(DELAY_MS);
      await request.continue();
    });
    await page.goto(`${origin}/${file}`, {waitUntil: 'load'});
    await page.waitForFunction(
      () => {
        const elements = [...document.querySelectorAll('trek-list, trek-detail')];
        return elements.every((element) => element.matches(':state(ready), :state(empty)'));
      },
      {timeout: 60_000, polling: 100},
    );
    await page.waitForNetworkIdle({idleTime: 1000, timeout: 60_000});
    return page;
  }

  for (const file of pages) {
    describe(file, () => {
      /** @type {any[]} */
      let shifts = [];
      /** @type {ReturnType<typeof inspect>} */
      let found;

      // Once for both tests: a slow network makes a page take seconds.
      before(async () => {
        const page = await open(file);
        shifts = await page.evaluate(() => /** @type {any} */ (globalThis).shifts);
        found = await page.evaluate(inspect);
        await page.browserContext().close();
      });

      it('does not move while it loads', () => {
        assert.equal(found.visibility, 'visible', 'a hidden page would not move at all');
        const sum = shifts.reduce((all, {value}) => all + value, 0);
        assert.ok(sum <= MOST_SHIFT, JSON.stringify(shifts, null, 1));
      });

      it('is well made', () => {
        assert.equal(found.lang, 'fr');
        assert.ok(found.title);
        assert.ok(found.description, 'search engines show it below the title');
        assert.ok(found.skipsTo, 'the first link leads to the main part');
        assert.deepEqual(found.current, [file]);
        assert.deepEqual(found.twice, [], 'ids are unique');
        assert.equal(found.headings.filter((level) => level === 1).length, 1, 'has one h1');
        for (const [index, level] of found.headings.entries()) {
          const before = found.headings[index - 1] ?? 0;
          assert.ok(level <= before + 1, `h${level} comes after h${before}`);
        }
        assert.ok(found.overflow <= 0, `reaches ${found.overflow} px out of the screen`);
      });
    });
  }

  it('begins with a card that has a picture', async () => {
    const page = await open('index.html');
    const picture = await page.evaluate(() => {
      const root = document.querySelector('trek-list')?.shadowRoot;
      return (
        root?.querySelector('[part~="card"]')?.querySelector('[part~="picture"] > img') !== null
      );
    });
    await page.browserContext().close();

    assert.ok(picture);
  });
});

/** Runs in the page before anything else. Nobody touches it, so that every shift counts. */
function noteShifts() {
  const shifts = /** @type {object[]} */ ([]);
  Object.assign(globalThis, {shifts});
  new PerformanceObserver((entries) => {
    for (const entry of /** @type {any[]} */ (entries.getEntries())) {
      const moved = entry.sources.map((/** @type {any} */ {node}) => node?.outerHTML?.slice(0, 80));
      shifts.push({value: entry.value, time: Math.round(entry.startTime), moved});
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page: it can use nothing from outside. */
function inspect() {
  /** @type {number[]} */
  const headings = [];
  /** @param {ParentNode} root */
  const walk = (root) => {
    for (const element of root.children) {
      if (!element.checkVisibility()) continue;
      if (/^h[1-6]$/.test(element.localName)) headings.push(Number(element.localName[1]));
      if (element.shadowRoot) walk(element.shadowRoot);
      walk(element);
    }
  };
  walk(document.body);
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  const first = document.querySelector('a');
  const target = first?.getAttribute('href')?.replace('#', '') ?? '';
  const current = [...document.querySelectorAll('[aria-current="page"]')];
  return {
    visibility: document.visibilityState,
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
    skipsTo: document.getElementById(target)?.localName === 'main',
    current: current.map((link) => link.getAttribute('href')),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    headings,
    overflow: document.documentElement.scrollWidth - innerWidth,
  };
}
