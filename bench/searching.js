import {observe} from './observe.js';

/** How long a visitor who searches or filters waits until the list and its count are updated. */

/**
 * @typedef {object} Waits In milliseconds.
 * @property {number[]} typing Milliseconds from a key stroke to the updated list.
 * @property {number[]} ticking Milliseconds from a ticked box to the updated list.
 * @property {number} longest Milliseconds of the longest task while typing.
 * @property {number} bytesPerTrek Memory of the index and the search index for one trek.
 */

const TIMEOUT_MS = 120_000;
const INDEXING_MS = 4000;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url A page with a list and a map.
 * @param {number} treks
 * @returns {Promise<Waits>}
 */
export async function measureSearching(browser, url, treks) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.goto(new URL('/blank', url).href);
  const before = await heap();
  await page.goto(url);
  await page.waitForFunction(isReady, undefined, {timeout: TIMEOUT_MS, polling: 200});
  // The last treks are still being added to the search index.
  await page.waitForTimeout(INDEXING_MS);
  const after = await heap();
  const waits = await page.evaluate(measureInPage);
  await context.close();
  return {...waits, bytesPerTrek: (after - before) / treks};
}

/** Runs in the page: whether everything is there. */
function isReady() {
  const list = /** @type {any} */ (document.querySelector('trek-list'));
  const box = list?.renderRoot?.querySelector('[role="combobox"]');
  const map = document.querySelector('trek-map');
  const isDrawn = !map || map.matches(':state(ready)');
  return Boolean(box && isDrawn && /** @type {any} */ (globalThis).timings.index);
}

/** Runs in the page: it cannot use anything outside its own body. */
async function measureInPage() {
  const list = /** @type {any} */ (document.querySelector('trek-list'));
  const map = /** @type {any} */ (document.querySelector('trek-map'));
  const task = () => new Promise((done) => setTimeout(done));
  const rest = () => new Promise((done) => setTimeout(done, 150));
  /** @type {number[]} */
  const tasks = [];
  const observer = new PerformanceObserver((entries) => {
    for (const {duration} of entries.getEntries()) tasks.push(duration);
  });

  /** @param {() => void} act @param {() => boolean} isDone */
  const wait = async (act, isDone) => {
    await rest();
    const start = performance.now();
    act();
    while (!isDone()) await task();
    await list.updateComplete;
    await map?.updateComplete;
    return performance.now() - start;
  };

  const box = list.renderRoot.querySelector('[role="combobox"]');
  const typed = ['lac', 'col', 'vallee', 'saint', 'foret', 'crete', 'moulin', 'orsnae'];
  const texts = typed.flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1)));
  await rest();
  observer.observe({type: 'longtask'});
  const typing = [];
  for (const text of texts) {
    const strike = () => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    };
    typing.push(await wait(strike, () => list.criteria.text === text));
  }
  observer.disconnect();

  const ticking = [];
  for (const practice of ['1', '2', '3', '1', '2', '3']) {
    for (const to of [2, 4, 6]) {
      const criteria = {terms: {practice: [practice]}, ranges: {duration: [{to}]}};
      const tick = () => {
        list.criteria = criteria;
      };
      ticking.push(
        await wait(
          tick,
          () => list.criteria.terms.practice?.[0] === practice && list.criteria.text === '',
        ),
      );
    }
  }
  return {typing, ticking, longest: Math.max(0, ...tasks)};
}

/** @param {readonly {treks: number, waits: Waits}[]} rows */
export function searchingTable(rows) {
  return rows
    .map(({treks, waits: {typing, ticking, longest, bytesPerTrek}}) => {
      const [type, tick] = [at95(typing), at95(ticking)];
      return [
        `${type <= 100 && tick <= 100 ? 'ok  ' : 'over'}  ${String(treks).padStart(5)} treks:`,
        `key stroke ${Math.round(type)} ms, tick ${Math.round(tick)} ms (95 %, up to 100);`,
        `longest task while typing ${Math.round(longest)} ms (up to 50);`,
        `${Math.round(bytesPerTrek)} bytes of memory a trek`,
      ].join(' ');
    })
    .join('\n');
}

/** @param {number[]} values */
function at95(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}
