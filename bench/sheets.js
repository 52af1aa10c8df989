/**
 * How long a visitor waits from the click on a card to the name, the figures and the description of its
 * sheet, beside a page without a library that makes the same request; and what its parts cost the server.
 */
import {Visit} from './visit.js';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./server.js').BenchServer} BenchServer */
/** @typedef {import('./measure.js').Profile} Profile */

/**
 * @typedef {object} SheetTimes Milliseconds from the click.
 * @property {number} title
 * @property {number} figures
 * @property {number} description
 * @property {number} request How long the request of the sheet takes.
 * @property {string} url
 */

const TIMEOUT_MS = 60_000;
/** A tour with many stages, points of interest and services. */
const STAGES = 13;
const NEARBY = {poi: 137, service: 190};
/** Time for what is loaded once the page is idle. */
const SETTLED_MS = 1500;

/** @param {Browser} browser @param {string} url @param {Profile} profile */
async function openPage(browser, url, {slowdown, network}) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  if (network) {
    const throughput = (network.kilobits * 1000) / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput / 2,
    });
  }
  await page.goto(url);
  await page.waitForTimeout(SETTLED_MS);
  return page;
}

/**
 * Runs in the page: it cannot use anything outside its own body.
 * @param {number} card Which card of the list is clicked.
 * @returns {Promise<SheetTimes>}
 */
async function openSheet(card) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const list = document.querySelector('trek-list')?.shadowRoot;
  const detail = document.querySelector('trek-detail')?.shadowRoot;
  const links = list
    ? list.querySelectorAll('[part~="link"]')
    : document.querySelectorAll('button');
  const link = /** @type {HTMLElement} */ (links[card]);
  const wanted = link.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const root = detail ?? document;
  performance.clearResourceTimings();
  const start = performance.now();
  link.click();
  /** @type {Record<string, number>} */
  const times = {};
  const nameOf = () =>
    root.querySelector('h1, [part~="name"]')?.textContent?.replace(/\s+/g, ' ').trim();
  for (;;) {
    await frame();
    const now = performance.now() - start;
    if (nameOf() === wanted) {
      times.title ??= now;
      if (root.querySelector('dl')) times.figures ??= now;
      if (root.querySelector('[part~="description"]')) times.description ??= now;
    }
    if (times.description || now > 30_000) break;
  }
  const request = performance
    .getEntriesByType('resource')
    .find(({name}) => /\/api\/v2\/trek\/\d+\//.test(name));
  const {title = NaN, figures = NaN, description = NaN} = times;
  return {title, figures, description, request: request?.duration ?? NaN, url: request?.name ?? ''};
}

/** The sample makes its treks when they are first read. @param {string} api */
async function readDetails(api) {
  const {results} = await (await fetch(`${api}trek/?fields=id&language=fr&page_size=100`)).json();
  for (const {id} of results) await (await fetch(`${api}trek/${id}/?language=fr`)).text();
}

/** @param {readonly SheetTimes[]} all @param {keyof SheetTimes} name */
function middle(all, name) {
  const values = all.map((each) => Number(each[name])).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * Gives a trek many stages, and many items near it.
 * @param {import('playwright-core').Page} page
 */
async function makeLongTour(page) {
  await page.route(/\/api\/v2\/trek\/\d+\//, async (route) => {
    const answer = await route.fetch();
    const trek = await answer.json();
    const others = Array.from({length: STAGES}, (_, at) => 1002 + at);
    await route.fulfill({response: answer, json: {...trek, children: others}});
  });
  await page.route(/\/api\/v2\/(poi|service)\/.*near_trek/, async (route) => {
    const answer = await route.fetch();
    const {results} = await answer.json();
    const name = route.request().url().includes('/poi/') ? 'poi' : 'service';
    const [first] = results;
    const items = Array.from({length: first ? NEARBY[name] : 0}, (_, at) => ({
      ...first,
      id: at + 1,
    }));
    await route.fulfill({
      response: answer,
      json: {count: items.length, next: null, results: items},
    });
  });
}

/**
 * @param {Browser} browser
 * @param {BenchServer} server
 * @param {Profile} profile
 * @param {number} repeats
 */
export async function measureSheets(browser, server, profile, repeats) {
  const api = '/geotrek/treks=32/api/v2/';
  /** @type {Record<'first' | 'next' | 'tour' | 'plain', SheetTimes[]>} */
  const times = {first: [], next: [], tour: [], plain: []};
  await readDetails(server.origin + api);
  for (let i = 0; i < repeats; i++) {
    const page = await openPage(browser, server.listAndSheet(api), profile);
    // A visitor points at a card before pressing it.
    await page.locator('trek-list [part~="link"]').first().hover();
    await page.waitForTimeout(SETTLED_MS);
    times.first.push(await page.evaluate(openSheet, 0));
    await page.waitForTimeout(SETTLED_MS);
    const next = await page.evaluate(openSheet, 1);
    times.next.push(next);
    await page.waitForTimeout(SETTLED_MS);
    await makeLongTour(page);
    times.tour.push(await page.evaluate(openSheet, 2));
    await page.context().close();
    const plain = await openPage(browser, server.plainSheet(next.url), profile);
    times.plain.push(await plain.evaluate(openSheet, 0));
    await plain.context().close();
  }
  return times;
}

/** @param {Awaited<ReturnType<typeof measureSheets>>} times */
export function sheetsTable(times) {
  const ratio = (/** @type {number} */ a, /** @type {number} */ b) => (a / b).toFixed(2);
  const plain = middle(times.plain, 'description');
  const next = middle(times.next, 'description');
  const rows = [
    ['', 'name, ms', 'figures, ms', 'description, ms', 'request, ms', 'times no library'],
    ...Object.entries({
      'no library': times.plain,
      'first sheet': times.first,
      'next sheet': times.next,
      [`tour with ${STAGES} stages`]: times.tour,
    }).map(([name, all]) => [
      name,
      .../** @type {const} */ (['title', 'figures', 'description', 'request']).map((each) =>
        String(Math.round(middle(all, each))),
      ),
      ratio(middle(all, 'description'), plain),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const text = rows.map((row) =>
    row
      .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  '),
  );
  const tour = ratio(middle(times.tour, 'description'), next);
  return [...text, `the tour takes ${tour} times the next sheet (up to 1.5)`].join('\n');
}

/**
 * On a server with real prices: the description beside its request, and what is near a trek in server seconds.
 * @param {Browser} browser
 * @param {BenchServer} server
 */
export async function measureRealSheet(browser, server) {
  const api = `/geotrek/treks=1000,cost=real,key=sheet-${Date.now()}/api/v2/`;
  const where = {origin: server.origin, api, timeout: TIMEOUT_MS};
  const visit = await Visit.open(browser, server.listAndSheet(api), where);
  await visit.page.locator('trek-list [part~="link"]').first().waitFor();
  await visit.page.locator('trek-list [part~="link"]').first().hover();
  await visit.cost();
  const first = await visit.page.evaluate(openSheet, 0);
  await visit.page.waitForTimeout(SETTLED_MS);
  const next = await visit.page.evaluate(openSheet, 1);
  const before = await visit.cost();
  await visit.page.evaluate(() => {
    const near = document.querySelector('trek-detail')?.shadowRoot?.querySelector('.nearby');
    near?.scrollIntoView({block: 'center'});
  });
  await visit.page.locator('trek-detail [part~="nearby-item"]').first().waitFor();
  const after = await visit.cost();
  await visit.page.close();
  const near = after.requests.slice(before.requests.length);
  return {
    firstRatio: first.description / first.request,
    nextRatio: next.description / next.request,
    nearSeconds: (after.seconds ?? NaN) - (before.seconds ?? NaN),
    near,
  };
}

/** @param {Awaited<ReturnType<typeof measureRealSheet>>} real */
export const realSheetText = ({firstRatio, nextRatio, nearSeconds, near}) =>
  [
    `description to its request: first sheet ${firstRatio.toFixed(2)}, next sheet ${nextRatio.toFixed(2)} (up to 1.3)`,
    `server seconds of what is near: ${nearSeconds.toFixed(2)} (up to 0.5)`,
    ...near.map(
      ({path, ms}) => `${String(Math.round(ms)).padStart(6)} ms  ${decodeURIComponent(path)}`,
    ),
  ].join('\n');
