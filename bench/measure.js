/** Opens a page in a new browser profile and measures times, sizes and memory. */
import {observe} from './observe.js';

/**
 * @typedef {object} Profile
 * @property {string} name
 * @property {number} slowdown How much slower the processor is.
 * @property {{latency: number, kilobits: number}} [network] Without it, as fast as this machine.
 */

/** @type {readonly Profile[]} */
export const profiles = [
  {name: 'as fast as this machine', slowdown: 1},
  {
    name: 'slow phone: processor 4 times slower, 1.6 Mb/s, 150 ms',
    slowdown: 4,
    network: {latency: 150, kilobits: 1600},
  },
];

/** @typedef {'js' | 'api' | 'pictures' | 'other'} Kind */

/**
 * @typedef {object} Cost Times in milliseconds, sizes in bytes.
 * @property {number} [firstCard]
 * @property {number} [index]
 * @property {number} [map]
 * @property {Record<Kind, number>} bytes
 * @property {number} requests Sent before the first card, without the page itself and pictures.
 * @property {number} longTasks
 * @property {number} longest
 * @property {number} heap
 * @property {number} shift
 */

/** The limit of the slowest case, the largest index on the slowest network; what takes longer is absent. */
const TIMEOUT_MS = 60_000;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Profile} profile
 * @param {readonly ('firstCard' | 'index' | 'map')[]} awaited
 * @returns {Promise<{cost: Cost, asked: string[]}>}
 */
export async function measure(browser, url, {slowdown, network}, awaited) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  // The first frame of a new window takes up to a second, whatever is on it.
  await page.goto(new URL('/blank', url).href);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const session = await context.newCDPSession(page);
  await page.addInitScript(observe);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', {cacheDisabled: true});
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  if (network) {
    const throughput = (network.kilobits * 1000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput / 2,
    });
  }
  const traffic = listen(session);
  await page.goto(url, {waitUntil: 'commit'});
  await page
    .waitForFunction(
      (names) => names.every((name) => /** @type {any} */ (globalThis).timings[name] > 0),
      awaited,
      {timeout: TIMEOUT_MS, polling: 100},
    )
    .then(() => page.waitForLoadState('networkidle', {timeout: TIMEOUT_MS}))
    .catch(ignoreTimeout);
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const timings = await page.evaluate(() => {
    const {timeOrigin} = performance;
    return {.../** @type {any} */ (globalThis).timings, timeOrigin};
  });
  await context.close();
  return {cost: costOf(timings, traffic, usedSize), asked: traffic.map(({url: asked}) => asked)};
}

/** @param {Error} error */
function ignoreTimeout(error) {
  if (error.name !== 'TimeoutError') throw error;
}

/** @typedef {{url: string, kind: Kind | 'page', bytes: number, started: number}} Request */

/**
 * @param {import('playwright-core').CDPSession} session
 * @returns {Request[]}
 */
function listen(session) {
  /** @type {Map<string, Request>} */
  const requests = new Map();
  /** @type {Request[]} */
  const list = [];
  session.on('Network.requestWillBeSent', ({requestId, request, wallTime, type}) => {
    const {url} = request;
    if (!url.startsWith('http')) return;
    const entry = {url, kind: kindOf(url, type), bytes: 0, started: wallTime * 1000};
    requests.set(requestId, entry);
    list.push(entry);
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  return list;
}

/**
 * @param {string} url
 * @param {string} [type]
 * @returns {Request['kind']}
 */
function kindOf(url, type) {
  if (type === 'Document') return 'page';
  if (url.includes('/api/v2/')) return 'api';
  if (url.includes('/media/') || type === 'Image') return 'pictures';
  return url.endsWith('.js') ? 'js' : 'other';
}

/**
 * @param {any} timings
 * @param {Request[]} traffic
 * @param {number} heap
 * @returns {Cost}
 */
function costOf({firstCard, index, map, longTasks, shift, timeOrigin}, traffic, heap) {
  const bytes = {js: 0, api: 0, pictures: 0, other: 0};
  for (const {kind, bytes: size} of traffic) bytes[kind === 'page' ? 'other' : kind] += size;
  const early = traffic.filter(
    ({kind, started}) =>
      kind !== 'page' && kind !== 'pictures' && started - timeOrigin < (firstCard ?? 0),
  );
  return {
    ...{firstCard, index, map, bytes, heap, shift},
    requests: early.length,
    longTasks: longTasks.reduce(
      (/** @type {number} */ sum, /** @type {number} */ each) => sum + each,
      0,
    ),
    longest: Math.max(0, ...longTasks),
  };
}
