/** The pages of demo/audit, each with one state of the elements, as an auditor opens them. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../scripts/run.js';
import {createDemoServer} from '../../scripts/server/demo.js';
import {listen} from '../../scripts/server/listen.js';
import {
  findCoveredFocus,
  findFaultsOfStructure,
  findHiddenText,
  findPlainLinks,
  findSmallTargets,
  findTextsOfStyles,
  findUnpairedColours,
} from './structure-probe.js';
import {findLostText, spaceText} from './text-probe.js';
import {launch, visit} from './visit.js';

const folder = join(root, 'demo/audit');
const index = readFileSync(join(folder, 'index.html'), 'utf8');
/** Addresses, as the list of all states links them. */
const pages = [...index.matchAll(/<li><a href="([^"]+)"/g)].map(([, link]) =>
  `${link}`.replaceAll('&amp;', '&'),
);

/** Of the Tab key, on the longest page. */
const MOST_PRESSES = 120;

/** What a page shows once it is complete, where that is not all of its elements. */
const SHOWN = /** @type {Record<string, string>} */ ({
  'filters.html': '[part~=dialog]',
  'filter.html': '[part~=popover]',
  'travel-time.html': '[part~=travel-time-form]',
  'comparison.html?selection=1001,1002&compare=1001,1002': '[part~=comparison]',
  'picture.html': '[part~=viewer]',
  'error.html': '[part~=retry]',
  'report.html': '[part~=report] form',
  'map.html': '[part~=layer-panel]',
  'app-sheet.html?trek=1001': '[part~=description]',
});

describe('the pages of the audit', {timeout: 900_000, concurrency: 3}, () => {
  /** @type {import('node:http').Server} */
  let server;
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  let origin = '';

  before(async () => {
    server = await createDemoServer();
    origin = `http://localhost:${await listen(server)}/audit/`;
    browser = await launch('chromium');
    // The island takes seconds to make.
    await fetch(new URL('/geotrek/api/v2/trek/?page_size=12&language=fr', origin));
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  it('are all in the list of states', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    const linked = pages.map((page) => page.split('?')[0]);
    assert.deepEqual(linked.sort(), files.filter((file) => file !== 'index.html').sort());
  });

  for (const address of ['index.html', ...pages]) {
    // One test after the other, since each changes the page.
    describe(address, {concurrency: 1}, () => {
      /** @type {import('./visit.js').Visit} */
      let opened;
      before(async () => {
        opened = await visit(await browser.createBrowserContext(), 'about:blank');
        const {page} = opened;
        // Three pages at once take long on a busy machine.
        page.setDefaultTimeout(90_000);
        await page.setViewport({width: 1280, height: 800});
        if (address.startsWith('forced-colours')) await forceColours(page);
        await page.goto(origin + address, {waitUntil: 'load'});
        await page.waitForFunction(isComplete, {polling: 100}, SHOWN[address]);
      });
      after(() => opened?.page.browserContext().close());

      it('has no fault that axe finds', async () => {
        const {page} = opened;
        await page.addScriptTag({path: join(root, 'node_modules/axe-core/axe.min.js')});
        const found = await page.evaluate(async () => {
          // The details of what passes would take a third of the time.
          const options = {resultTypes: ['violations']};
          const {violations} = await /** @type {any} */ (globalThis).axe.run(options);
          return violations.map((/** @type {any} */ {id, nodes}) => `${id}: ${nodes[0].html}`);
        });
        assert.deepEqual(found, []);
      });

      for (const [name, width, height] of /** @type {const} */ ([
        ['at 1280 pixels', 1280, 800],
        ['at a zoom of 200 %', 640, 400],
        ['at 320 pixels, a zoom of 400 %', 320, 256],
      ])) {
        it(`loses no text ${name}`, async () => {
          await opened.page.setViewport({width, height});
          await opened.page.evaluate(settle);
          assert.deepEqual(await opened.page.evaluate(findLostText), []);
        });
      }

      it('loses no text in letters of twice the size', async () => {
        await opened.page.setViewport({width: 1280, height: 800});
        await opened.page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await opened.page.evaluate(settle);
        assert.deepEqual(await opened.page.evaluate(findLostText), []);
      });

      it('loses no text with more space in it', async () => {
        for (const width of [1280, 320]) {
          await opened.page.setViewport({width, height: 800});
          await opened.page.evaluate(() => {
            document.documentElement.style.fontSize = '';
          });
          await opened.page.evaluate(spaceText);
          await opened.page.evaluate(settle);
          assert.deepEqual(await opened.page.evaluate(findLostText), [], `${width} pixels`);
        }
      });

      it('has valid HTML, no tag for presentation alone, and no text that is hidden and said nowhere else', async () => {
        await resetText(opened.page);
        for (const find of [findFaultsOfStructure, findHiddenText, findPlainLinks]) {
          assert.deepEqual(await opened.page.evaluate(find), [], find.name);
        }
      });

      // Forced colours are in pairs, and do not follow the page.
      if (!address.startsWith('forced-colours')) {
        it('states each colour of a text with a background, or neither', async () => {
          assert.deepEqual(await opened.page.evaluate(findUnpairedColours), []);
        });
      }

      it('has targets that are large enough, or have room around them', async () => {
        for (const width of [1280, 320]) {
          await opened.page.setViewport({width, height: 800});
          await opened.page.evaluate(settle);
          assert.deepEqual(await opened.page.evaluate(findSmallTargets), [], `${width} pixels`);
        }
      });

      it('covers nothing that gets the focus by the Tab key', async () => {
        const {page} = opened;
        await page.setViewport({width: 640, height: 400});
        await page.evaluate(settle);
        for (let press = 0; press < MOST_PRESSES; press++) {
          await page.keyboard.press('Tab');
          const {covered, isDone} = /** @type {any} */ (await page.evaluate(readFocus));
          assert.equal(covered, undefined);
          if (isDone && press > 3) break;
        }
      });

      it('throws nothing', () => {
        assert.deepEqual(opened.errors, []);
      });

      // The last one, since it takes the styles away.
      it('has all texts and pictures without style sheets', async () => {
        await opened.page.setViewport({width: 1280, height: 800});
        assert.deepEqual(await opened.page.evaluate(findTextsOfStyles), []);
      });
    });
  }
});

/** One call for each press of the Tab key; what is scrolled to the focus may take a moment. */
const readFocus = `(async (findCovered) => {
  const isDone = document.activeElement === document.body;
  for (let frame = 0; frame < 1200; frame++) {
    await new Promise(requestAnimationFrame);
    if (!findCovered()) return {isDone};
  }
  return {covered: findCovered()};
})(${findCoveredFocus})`;

/** Without the spacing that another test has added. @param {import('puppeteer-core').Page} page */
async function resetText(page) {
  await page.evaluate(spaceText, false);
  await page.setViewport({width: 1280, height: 800});
  await page.evaluate(settle);
}

/** Puppeteer has no name for it. @param {import('puppeteer-core').Page} page */
async function forceColours(page) {
  const session = await page.createCDPSession();
  const features = [{name: 'forced-colors', value: 'active'}];
  await session.send('Emulation.setEmulatedMedia', {features});
}

/** Elements answer to a new size in the next frames. */
async function settle() {
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  const ending = document
    .getAnimations()
    .filter(({effect}) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.all(ending.map(({finished}) => finished.catch(() => {})));
}

/** Runs in the page. @param {string} [shown] */
function isComplete(shown) {
  /** @param {Document | ShadowRoot} root @returns {boolean} */
  const has = (root) =>
    [...root.querySelectorAll(`${shown}`)].some((each) => each.checkVisibility()) ||
    [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot && has(shadowRoot));
  const elements = [...document.querySelectorAll('trek-app, trek-list, trek-map, trek-detail')];
  // A map is loaded when it comes near the screen.
  for (const map of document.querySelectorAll('trek-map:not(:state(ready))')) map.scrollIntoView();
  const areReady = elements.every((each) => !each.matches(':state(loading)'));
  return areReady && (shown === undefined || has(document));
}
