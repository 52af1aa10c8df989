/** A browser that notes everything that goes wrong on the pages it opens. */
import * as puppeteer from 'puppeteer-core';
import {chromiumFlags, ensure} from '../../scripts/browsers.js';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {readonly BrowserName[]} */
export const browserNames = /** @type {BrowserName[]} */ (
  (process.env.BROWSERS ?? 'chromium').split(',')
);

/**
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {string[]} errors Exceptions and rejections that nobody handled.
 * @property {string[]} said What the console was told.
 * @property {string[]} requests Addresses, in the order they were asked for.
 * @property {() => Promise<string[]>} violations Directives of the page's policy that were broken.
 */

/** @param {BrowserName} name */
export function launch(name) {
  const executablePath = ensure(name);
  if (name === 'chromium') return puppeteer.launch({executablePath, args: chromiumFlags});
  const headless = !process.env.DISPLAY;
  return puppeteer.launch({browser: 'firefox', executablePath, headless});
}

/**
 * @param {Pick<import('puppeteer-core').Browser, 'newPage'>} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({width: 1024, height: 768});
  await page.setCacheEnabled(false).catch(() => {});
  const errors = /** @type {string[]} */ ([]);
  const said = /** @type {string[]} */ ([]);
  const requests = /** @type {string[]} */ ([]);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // Of the emulated graphics card, which pages are not composited with.
    if (message.text().includes('GL Driver Message')) return;
    said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    const violations = /** @type {string[]} */ ([]);
    Object.assign(globalThis, {violations});
    // Puppeteer tells of exceptions in both browsers, of rejections in one.
    addEventListener('unhandledrejection', ({reason}) => console.error('unhandled', reason));
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  await page.goto(url, {waitUntil: 'load'});
  return {
    page,
    errors,
    said,
    requests,
    violations: () => page.evaluate(() => /** @type {any} */ (globalThis).violations),
  };
}
