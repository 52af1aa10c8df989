/**
 * Measures maps beside a page with MapLibre alone, which loads the same points and draws them with the
 * same style and the same tiles: until the map is complete, after a filter, while it is panned, what stays in
 * memory after maps were removed, and how often the engine is requested.
 */
import {longestTask} from './longest-task.js';
import {observeMap} from './observe-map.js';

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('./server.js').BenchServer} BenchServer */
/** @typedef {{value: number, most: number, unit: string, beside?: string}} Result */

const TIMEOUT_MS = 240_000;
const MOST_READY = 1.3;
const MOST_FILTER_MS = /** @type {const} */ ({5000: 100, 50000: 500});
const MOST_TASK_MS = 100;
const OPENINGS = 30;
/** Of the heap, where the browser keeps a little of what is gone. */
const MOST_GROWTH_MIB = 2;
/** All parts together take some minutes. */
const MOST_VISITS = 3;

/**
 * Prints each result when it is there.
 * @param {Browser} browser
 * @param {BenchServer} server
 * @param {readonly number[]} sizes
 * @param {number} repeats
 */
export async function measureMaps(browser, server, sizes, repeats) {
  const api = (/** @type {number} */ treks) => `/geotrek/treks=${treks}/api/v2/`;
  const alone = server.mapAlone(api(1000));
  // The tracks in view are about four fifths of the treks.
  const many = server.mapAlone(api(1300));
  // The server compresses MapLibre once.
  await untilReady(browser, server.bareMap([]));
  for (const treks of sizes) {
    await print(`map complete, to MapLibre alone, ${treks} treks`, () =>
      measureReady(browser, server, api(treks), Math.min(repeats, MOST_VISITS)),
    );
  }
  for (const treks of sizes.filter((size) => size in MOST_FILTER_MS)) {
    const most = MOST_FILTER_MS[/** @type {5000} */ (treks)];
    await print(`all points after a filter, ${treks} treks`, () =>
      measureFilter(browser, server.map(api(treks)), most),
    );
  }
  await print('longest task while tracks are panned', () =>
    measurePanning(browser, many, server.bareMap([])),
  );
  await print(`memory after ${OPENINGS} maps`, () => measureGrowth(browser, alone));
  await print('requests of the engine, two maps', () =>
    measureEngine(browser, server.twoMaps(api(32)), 'trek-map:state(ready)', 1),
  );
  await print('requests of the engine, a map far from the screen', () =>
    measureEngine(browser, server.farMap(api(32)), 'trek-list:state(ready)', 0),
  );
}

/** @param {string} name @param {() => Promise<Result>} measure */
async function print(name, measure) {
  try {
    const {value, most, unit, beside = ''} = await measure();
    const isOk = value <= most;
    const text = value.toFixed(unit === '' || unit === 'MiB' ? 2 : 0);
    console.log(
      [
        (isOk ? 'ok' : 'OVER').padEnd(5),
        `${text} ${unit}`.trim().padStart(9),
        `(up to ${most})`.padEnd(13),
        name.padEnd(50),
        beside,
      ]
        .join(' ')
        .trimEnd(),
    );
  } catch (error) {
    // The other parts are measured in any case.
    console.log(`–     ${name}: ${String(error).split('\n')[0]}`);
  }
}

/** @param {readonly number[]} values */
const median = (values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * @param {Browser} browser
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

/**
 * The median of the ratios of pairs of visits. Both visits of a pair make the same requests, since how
 * large the pages of an index are depends on how fast the server is at the time.
 * @param {Browser} browser
 * @param {BenchServer} server
 * @param {string} api
 * @param {number} visits
 * @returns {Promise<Result>}
 */
async function measureReady(browser, server, api, visits) {
  const pair = async () => {
    const ours = await untilReady(browser, server.mapAlone(api));
    const index = ours.asked.filter((url) => /\/trek\/\?.*fields=.*departure_geom/.test(url));
    const bare = await untilReady(browser, server.bareMap(index));
    return {ours: ours.ms, bare: bare.ms};
  };
  // The first visit generates the territory.
  await untilReady(browser, server.mapAlone(api));
  const pairs = [];
  for (let i = 0; i < visits; i++) pairs.push(await pair());
  const ours = Math.round(median(pairs.map((each) => each.ours)));
  const bare = Math.round(median(pairs.map((each) => each.bare)));
  return {
    value: median(pairs.map((each) => each.ours / each.bare)),
    most: MOST_READY,
    unit: '',
    beside: `${ours} to ${bare} ms`,
  };
}

/** Until all points and tiles are drawn. @param {Browser} browser @param {string} url */
async function untilReady(browser, url) {
  const {context, page, asked} = await open(browser, url);
  try {
    await page.waitForFunction(isComplete, undefined, {polling: 50});
    const ms = await page.evaluate(() => /** @type {any} */ (globalThis).mapTimes.complete);
    return {ms: /** @type {number} */ (ms), asked};
  } finally {
    await context.close();
  }
}

/**
 * From a filter to the frame with all its points, the median of several.
 * @param {Browser} browser
 * @param {string} url
 * @param {number} most
 * @returns {Promise<Result>}
 */
async function measureFilter(browser, url, most) {
  const {context, page} = await open(browser, url);
  try {
    await page.waitForFunction(isComplete, undefined, {polling: 200});
    await page.waitForFunction(() => document.querySelector('trek-list:state(ready)'));
    // The last treks are still being added to the search index.
    await page.waitForTimeout(4000);
    const {times, points} = await page.evaluate(async () => {
      const list = /** @type {any} */ (document.querySelector('trek-list'));
      const {untilAllDrawn, items} = /** @type {any} */ (globalThis);
      /** @type {string[]} */
      const practices = items().map((/** @type {any} */ item) => item.practiceId);
      const count = (/** @type {string} */ id) => practices.filter((each) => each === id).length;
      const terms = [...new Set(practices)]
        .filter((id) => id !== undefined)
        .sort((one, other) => count(other) - count(one))
        .slice(0, 3);
      const points = terms.map(count);
      const times = [];
      for (let turn = 0; turn < 6; turn++) {
        const at = turn % terms.length;
        const start = performance.now();
        list.criteria = {terms: {practice: [terms[at]]}};
        await untilAllDrawn(points[at]);
        times.push(performance.now() - start);
      }
      return {times, points};
    });
    const range = `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} ms`;
    const beside = `${range}, ${points.join(', ')} points`;
    return {value: median(times), most, unit: 'ms', beside};
  } finally {
    await context.close();
  }
}

/**
 * The processor time of the longest task of the page while the map is panned at the least zoom that
 * shows tracks, beside that of a page with MapLibre alone that pans the same lines. Without a graphics card
 * the tasks take longer, since they wait for what the processor draws in another process.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} bareUrl
 * @returns {Promise<Result>}
 */
async function measurePanning(browser, url, bareUrl) {
  const ours = await open(browser, url);
  const bare = await open(browser, bareUrl);
  try {
    await ours.page.waitForFunction(isComplete, undefined, {polling: 200});
    await ours.page.evaluate(() => /** @type {any} */ (globalThis).showTracks());
    await ours.page.evaluate(() => /** @type {any} */ (globalThis).untilTracksRest());
    const task = await longestTask(browser, ours.page, pan);
    const {tracks, view} = await ours.page.evaluate(() => {
      const {tracks, mapOf} = /** @type {any} */ (globalThis);
      const {lng, lat} = mapOf().getCenter();
      return {tracks: tracks(), view: {center: [lng, lat], zoom: mapOf().getZoom()}};
    });
    await ours.context.close();
    await bare.page.waitForFunction(isComplete, undefined, {polling: 200});
    await bare.page.evaluate(
      ([lines, at]) => /** @type {any} */ (globalThis).drawTracks(lines, at),
      /** @type {const} */ ([tracks, view]),
    );
    const bareTask = await longestTask(browser, bare.page, pan);
    return {
      value: task.processorMs,
      most: MOST_TASK_MS,
      unit: 'ms',
      beside:
        `${tracks.length} tracks; MapLibre alone ${Math.round(bareTask.processorMs)} ms; ` +
        `with drawing ${Math.round(task.ms)} to ${Math.round(bareTask.ms)} ms`,
    };
  } finally {
    await ours.context.close();
    await bare.context.close();
  }
}

/** Runs in the page. */
async function pan() {
  const {mapOf} = /** @type {any} */ (globalThis);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let step = 0; step < 60; step++) {
    mapOf().panBy([step < 30 ? 8 : -8, 3], {animate: false});
    await frame();
  }
  await new Promise((done) => setTimeout(done, 1000));
}

/**
 * In MiB, from the second map that is removed to the last.
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Result>}
 */
async function measureGrowth(browser, url) {
  const {context, page} = await open(browser, url);
  try {
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
    const value = (await heap()) - before;
    return {
      value,
      most: MOST_GROWTH_MIB,
      unit: 'MiB',
      beside: `on top of ${before.toFixed(1)} MiB`,
    };
  } finally {
    await context.close();
  }
}

/**
 * How often MapLibre and what draws with it are requested, each.
 * @param {Browser} browser
 * @param {string} url
 * @param {string} selector Of all elements that are there then.
 * @param {number} most
 * @returns {Promise<Result>}
 */
async function measureEngine(browser, url, selector, most) {
  const {context, page, asked} = await open(browser, url);
  try {
    await page.waitForFunction((ready) => {
      const [name = ''] = ready.split(':');
      const all = [...document.querySelectorAll(name)];
      return all.length > 0 && all.every((element) => element.matches(ready));
    }, selector);
    // It would be requested when the page is idle.
    await page.waitForTimeout(2000);
    const counts = new Map();
    for (const path of asked.filter((each) => /\/chunks\/maplibre/.test(each))) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return {value: Math.max(0, ...counts.values()), most, unit: 'requests'};
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
const isComplete = () => /** @type {any} */ (globalThis).mapTimes.complete > 0;
