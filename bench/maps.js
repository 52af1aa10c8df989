/**
 * Measures maps beside a page with MapLibre alone, which loads the same points and draws them with the
 * same style and the same tiles: until the map is complete, after a filter, while it is panned, and what
 * stays in memory after maps were removed.
 */
import {observeMap} from './observe-map.js';

const TIMEOUT_MS = 120_000;
const MOST_READY = 1.3;
const MOST_FILTER_MS = /** @type {const} */ ({5000: 100, 50000: 500});
const MOST_TASK_MS = 100;
const OPENINGS = 30;
/** Of the heap, where the browser keeps a little of what is gone. */
const MOST_GROWTH_MIB = 2;

/** @typedef {{treks: number, ours: number[], bare: number[]}} Ready In milliseconds. */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./server.js').BenchServer} server
 * @param {readonly number[]} sizes
 * @param {number} repeats
 */
export async function measureMaps(browser, server, sizes, repeats) {
  const lines = [];
  for (const treks of sizes) {
    const api = `/geotrek/treks=${treks}/api/v2/`;
    const {asked} = await measureReady(browser, server.mapAlone(api));
    const index = asked.filter((url) => /\/trek\/\?.*fields=/.test(url));
    /** @type {Ready} */
    const ready = {treks, ours: [], bare: []};
    for (let i = 0; i < repeats; i++) {
      ready.bare.push((await measureReady(browser, server.bareMap(JSON.stringify(index)))).ms);
      ready.ours.push((await measureReady(browser, server.mapAlone(api))).ms);
    }
    lines.push(readyLine(ready));
  }
  for (const treks of sizes.filter((size) => size in MOST_FILTER_MS)) {
    const most = MOST_FILTER_MS[/** @type {5000} */ (treks)];
    const ms = await measureFilter(browser, server.map(`/geotrek/treks=${treks}/api/v2/`));
    lines.push(
      verdict(
        ms <= most,
        `${Math.round(ms)} ms (up to ${most})  all points after a filter, ${treks} treks`,
      ),
    );
  }
  const {longest, bareLongest, count} = await measurePanning(
    browser,
    server.mapAlone('/geotrek/treks=1000/api/v2/'),
    server.bareMap('[]'),
  );
  lines.push(
    verdict(
      longest <= MOST_TASK_MS,
      `${Math.round(longest)} ms (up to ${MOST_TASK_MS}; MapLibre alone ${Math.round(bareLongest)})  longest task while ${count} tracks are panned`,
    ),
  );
  const growth = await measureGrowth(browser, server.mapAlone('/geotrek/treks=1000/api/v2/'));
  lines.push(
    verdict(
      growth <= MOST_GROWTH_MIB,
      `${growth.toFixed(1)} MiB (up to ${MOST_GROWTH_MIB})  more memory after ${OPENINGS} maps were opened and removed`,
    ),
  );
  return lines.join('\n');
}

const verdict = (/** @type {boolean} */ isOk, /** @type {string} */ text) =>
  `${isOk ? 'ok  ' : 'over'}  ${text}`;

/** @param {Ready} ready */
function readyLine({treks, ours, bare}) {
  const [ms, bareMs] = [median(ours), median(bare)];
  const ratio = ms / bareMs;
  const times = `${Math.round(ms)} to ${Math.round(bareMs)} ms`;
  return verdict(
    ratio <= MOST_READY,
    `${ratio.toFixed(2)} (up to ${MOST_READY})  map complete, to MapLibre alone, ${treks} treks: ${times}`,
  );
}

/** @param {readonly number[]} values */
const median = (values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function open(browser, url) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  // The first frame of a new window takes up to a second, whatever is on it.
  await page.goto(new URL('/blank', url).href);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(observeMap);
  await page.goto(url, {waitUntil: 'commit'});
  return {context, page, asked};
}

/** Until all points and tiles are drawn. @param {import('playwright-core').Browser} browser @param {string} url */
async function measureReady(browser, url) {
  const {context, page, asked} = await open(browser, url);
  await page.waitForFunction(isComplete, undefined, {polling: 50});
  const ms = await page.evaluate(() => /** @type {any} */ (globalThis).mapTimes.complete);
  await context.close();
  return {ms: /** @type {number} */ (ms), asked};
}

/** From a filter to the frame with all its points, the median of several. @param {import('playwright-core').Browser} browser @param {string} url */
async function measureFilter(browser, url) {
  const {context, page} = await open(browser, url);
  await page.waitForFunction(isComplete, undefined, {polling: 200});
  await page.waitForFunction(() => document.querySelector('trek-list:state(ready)'));
  // The last treks are still being added to the search index.
  await page.waitForTimeout(4000);
  const times = await page.evaluate(async () => {
    const list = /** @type {any} */ (document.querySelector('trek-list'));
    const {untilAllDrawn} = /** @type {any} */ (globalThis);
    const times = [];
    for (const practice of ['1', '2', '3', '1', '2']) {
      const start = performance.now();
      list.criteria = {terms: {practice: [practice]}};
      await untilAllDrawn();
      times.push(performance.now() - start);
    }
    return times;
  });
  await context.close();
  return median(times);
}

/**
 * The longest task while the map is panned at the least zoom that shows tracks, and while a page with
 * MapLibre alone pans the same lines.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} bareUrl
 */
async function measurePanning(browser, url, bareUrl) {
  const {context, page} = await open(browser, url);
  await page.waitForFunction(isComplete, undefined, {polling: 200});
  await page.evaluate(() => /** @type {any} */ (globalThis).showTracks());
  await page.waitForFunction(() => /** @type {any} */ (globalThis).tracks().length > 0);
  await page.waitForLoadState('networkidle');
  const longest = await page.evaluate(pan);
  const {tracks, view} = await page.evaluate(() => {
    const {tracks, mapOf} = /** @type {any} */ (globalThis);
    const {lng, lat} = mapOf().getCenter();
    return {tracks: tracks(), view: {center: [lng, lat], zoom: mapOf().getZoom()}};
  });
  await context.close();

  const bare = await open(browser, bareUrl);
  await bare.page.waitForFunction(isComplete, undefined, {polling: 200});
  await bare.page.evaluate(
    ([lines, at]) => /** @type {any} */ (globalThis).drawTracks(lines, at),
    /** @type {const} */ ([tracks, view]),
  );
  const bareLongest = await bare.page.evaluate(pan);
  await bare.context.close();
  return {longest, bareLongest, count: tracks.length};
}

/** Runs in the page. @returns {Promise<number>} */
async function pan() {
  const {mapTimes, mapOf} = /** @type {any} */ (globalThis);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 3000));
  mapTimes.tasks.length = 0;
  for (let step = 0; step < 60; step++) {
    mapOf().panBy([step < 30 ? 8 : -8, 3], {animate: false});
    await frame();
  }
  await new Promise((done) => setTimeout(done, 500));
  return Math.max(0, ...mapTimes.tasks);
}

/** In MiB, from the second map that is removed to the last. @param {import('playwright-core').Browser} browser @param {string} url */
async function measureGrowth(browser, url) {
  const {context, page} = await open(browser, url);
  await page.waitForFunction(isComplete, undefined, {polling: 100});
  const session = await context.newCDPSession(page);
  const heap = async () => {
    for (let i = 0; i < 3; i++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(300);
    }
    return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  };
  const reopen = () =>
    page.evaluate(async () => {
      const old = document.querySelector('trek-map');
      if (!old) return;
      const map = /** @type {HTMLElement} */ (old.cloneNode(true));
      old.remove();
      document.body.append(map);
      while (!map.matches(':state(ready)')) await new Promise((done) => setTimeout(done, 50));
    });
  await reopen();
  await reopen();
  const before = await heap();
  for (let i = 0; i < OPENINGS; i++) await reopen();
  const growth = (await heap()) - before;
  await context.close();
  return growth;
}

/** Runs in the page. */
const isComplete = () => /** @type {any} */ (globalThis).mapTimes.complete > 0;
