/** One visit to a page on the sample server with real costs, and what it cost the server. */
import {observe} from './observe.js';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Cost What a visit cost the server, according to its account.
 * @property {number} [seconds] Absent when the server did not finish all requests.
 * @property {readonly {path: string, ms: number}[]} requests Each with its price.
 * @property {number} highestPrice
 * @property {number} killed Requests that the server aborted after 30 s.
 */

/** The time limit of a visit, which grows with the number of treks. */
export const timeoutFor = (/** @type {number} */ treks) => 30_000 + 4 * treks;

const SETTLED_MS = 800;

export class Visit {
  /** Requests to the API that are under way. */
  pending = 0;
  failed = 0;
  /** In milliseconds, until the last byte. */
  longest = 0;
  #timeout;
  #origin;
  #api;

  /**
   * @param {Page} page
   * @param {{origin: string, api: string, timeout: number}} where
   */
  constructor(page, {origin, api, timeout}) {
    this.page = page;
    this.#origin = origin;
    this.#api = api;
    this.#timeout = timeout;
    page.setDefaultTimeout(timeout);
    page.on('request', (request) => {
      if (this.#isApi(request.url())) this.pending++;
    });
    page.on('requestfinished', async (request) => {
      if (!this.#isApi(request.url())) return;
      this.pending--;
      const {requestStart, responseEnd} = request.timing();
      this.longest = Math.max(this.longest, responseEnd - requestStart);
      if (((await request.response())?.status() ?? 0) >= 400) this.failed++;
    });
    page.on('requestfailed', (request) => {
      if (!this.#isApi(request.url())) return;
      this.pending--;
      this.failed++;
    });
  }

  /**
   * @param {import('playwright-core').Browser} browser
   * @param {string} url
   * @param {{origin: string, api: string, timeout: number}} where
   */
  static async open(browser, url, where) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    // The first frame of a new window takes up to a second, whatever is on it.
    await page.goto(new URL('/blank', where.origin).href);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.addInitScript(observe);
    const visit = new Visit(page, where);
    await page.goto(url, {waitUntil: 'commit'});
    return visit;
  }

  /**
   * What `work` resolves to; absent after the time limit.
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T | undefined>}
   */
  async within(work) {
    try {
      return await work();
    } catch (error) {
      if (/** @type {Error} */ (error).name !== 'TimeoutError') throw error;
      return undefined;
    }
  }

  /** Waits until the server has finished all requests. @returns {Promise<Cost>} */
  async cost() {
    const end = Date.now() + this.#timeout;
    let isQuiet = false;
    for (;;) {
      const account = await this.#account();
      const isIdle = account.pending === 0 && this.pending === 0;
      const isOver = isIdle && isQuiet;
      if (isOver || Date.now() > end) return this.#costOf(account, isOver);
      isQuiet = isIdle;
      await this.page.waitForTimeout(SETTLED_MS);
    }
  }

  async #account() {
    const address = this.#api.replace('api/v2/', 'cost/');
    return (await fetch(this.#origin + address)).json();
  }

  /** @param {any} account @param {boolean} isOver @returns {Cost} */
  #costOf({seconds, requests, killed}, isOver) {
    const prices = requests.map((/** @type {{ms: number}} */ {ms}) => ms);
    const highestPrice = Math.max(0, ...prices);
    return {...(isOver && {seconds}), requests, highestPrice, killed};
  }

  /** @param {string} url */
  #isApi(url) {
    return url.startsWith(this.#origin + this.#api);
  }
}
