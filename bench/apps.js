/**
 * Measures <trek-app>: its first card beside that of <trek-list> alone, and the time from the click on a tab to
 * the frame with the cards of that kind, once its data is there.
 */
import {measure, profiles} from './measure.js';
import {median} from './table.js';

const TREKS = 1000;
const MOST_FIRST_CARD = 1.1;
const MOST_SWITCH_MS = 100;
const SWITCHES = 10;
const TIMEOUT_MS = 120_000;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./server.js').BenchServer} server
 * @param {number} repeats
 */
export async function measureApps(browser, server, repeats) {
  const api = `/geotrek/treks=${TREKS}/api/v2/`;
  const lines = [];
  // The first visit generates the territory.
  await measure(browser, server.list(api), {name: '', slowdown: 1}, ['firstCard']);
  for (const profile of profiles) {
    const [list, app] = await firstCards(browser, [server.list(api), server.app(api)], {
      profile,
      repeats,
    });
    const ratio = (app ?? Number.NaN) / (list ?? Number.NaN);
    lines.push(
      verdict(
        ratio <= MOST_FIRST_CARD,
        `${ratio.toFixed(2)} (up to ${MOST_FIRST_CARD})  first card of <trek-app>, to <trek-list> alone: ${Math.round(app ?? 0)} to ${Math.round(list ?? 0)} ms, ${profile.name}`,
      ),
    );
  }
  for (const width of [360, 1280]) {
    const times = await measureSwitching(browser, server.app(api), width);
    const longest = Math.max(...times);
    lines.push(
      verdict(
        longest < MOST_SWITCH_MS,
        `${Math.round(longest)} ms (under ${MOST_SWITCH_MS}; median ${Math.round(middle(times))})  longest of ${times.length} switches of tabs, ${width} px wide`,
      ),
    );
  }
  return lines.join('\n');
}

const verdict = (/** @type {boolean} */ isOk, /** @type {string} */ text) =>
  `${isOk ? 'ok  ' : 'over'}  ${text}`;

const middle = (/** @type {readonly number[]} */ values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The pages take turns, so that a busy moment of the machine does not affect one page alone.
 * @param {import('playwright-core').Browser} browser
 * @param {readonly string[]} urls
 * @param {{profile: import('./measure.js').Profile, repeats: number}} options
 */
async function firstCards(browser, urls, {profile, repeats}) {
  const costs = urls.map(() => /** @type {import('./measure.js').Cost[]} */ ([]));
  for (let i = 0; i < repeats; i++) {
    for (const [index, url] of urls.entries())
      costs[index]?.push((await measure(browser, url, profile, ['firstCard'])).cost);
  }
  return costs.map((some) => median(some).firstCard);
}

/**
 * Each kind has been shown once before.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} width
 */
async function measureSwitching(browser, url, width) {
  const context = await browser.newContext({viewport: {width, height: 900}});
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(url);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).tabs().length > 1);
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(async (count) => {
    const {tabs, switchTo} = /** @type {any} */ (globalThis);
    const all = tabs().length;
    for (let index = 1; index <= all; index++) await switchTo(index % all);
    // The last items are still being added to the search indexes.
    await new Promise((done) => setTimeout(done, 3000));
    const found = [];
    for (let index = 1; index <= count; index++) found.push(await switchTo(index % all));
    return found;
  }, SWITCHES);
  await context.close();
  return /** @type {number[]} */ (times);
}
