import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite} from './site.js';
import {launch, visit} from './visit.js';

const tags = /** @type {const} */ ([
  'trek-list',
  'trek-filters',
  'trek-detail',
  'trek-map',
  'trek-app',
]);

const NODES_OF_LAST = 20;

/** Shadow trees and listeners are counted too, which the page itself cannot see. */
describe('removed elements leave nothing in memory', {timeout: 240_000}, () => {
  /** @type {import('./site.js').Site} */
  let site;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    site = await openSite();
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const [tag, hasLists] of [
    ...tags.map((tag) => /** @type {const} */ ([tag, false])),
    /** @type {const} */ (['trek-map', true]),
  ]) {
    it(`<${tag}>${hasLists ? ', each of the source of a list that stays' : ''}`, async () => {
      const script = `<script type="module" src="${site.cdn}/cdn/trek-widgets.js"></script>`;
      // A map takes a worker and a drawing surface.
      const [few, many] = tag === 'trek-map' ? [2, 4] : [3, 12];
      const apis = Array.from(
        {length: few + many},
        (_, i) => `${site.cdn}/geotrek/treks=${hasLists ? 12 + i : 12}/api/v2/`,
      );
      const lists = hasLists ? apis.map((api) => `<trek-list api="${api}"></trek-list>`) : [];
      const {page} = await visit(browser, site.publish(script + lists.join('')));
      await page.evaluate(() => Object.assign(globalThis, {refs: []}));
      await comeAndGo(page, tag, apis.slice(0, few));
      const first = await counts(page);

      await comeAndGo(page, tag, apis.slice(few));

      // Pages and requests that are being given up are let go in their own time.
      let excess = '';
      for (let turn = 0; turn < 20; turn++) {
        excess = excessOf(first, await counts(page), many);
        if (excess === '') break;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      assert.equal(excess, '');
      await page.close();
    });
  }
});

/**
 * What there is too much of; what is loaded once is there already, and a browser keeps a little.
 * @param {Awaited<ReturnType<typeof counts>>} first
 * @param {Awaited<ReturnType<typeof counts>>} now
 * @param {number} many
 */
function excessOf(first, now, many) {
  if (now.alive > first.alive) return `${now.alive - first.alive} elements more`;
  // A browser may hold the tree of the last element, of some 70 nodes; each element has as many.
  const nodes = now.nodes - first.nodes;
  if (nodes >= many * NODES_OF_LAST) return `${nodes} nodes more`;
  const listeners = now.listeners - first.listeners;
  return listeners >= many ? `${listeners} listeners more` : '';
}

/**
 * Adds elements one after the other, half of them until they are ready, and removes them.
 * @param {import('puppeteer-core').Page} page
 * @param {string} tag
 * @param {readonly string[]} apis Of each element.
 */
async function comeAndGo(page, tag, apis) {
  for (const [i, api] of apis.entries()) {
    const isPatient = i % 2 === 0;
    await page.evaluate(
      (name, address, isRouted) => {
        const element = document.createElement(name);
        element.setAttribute('api', address);
        if (isRouted) element.setAttribute('routing', 'query');
        if (name === 'trek-detail') element.setAttribute('trek-id', '1001');
        if (name === 'trek-map') element.setAttribute('loading', 'eager');
        // Too narrow for a map beside the list: MapLibre may keep the last map that was removed in the stack
        // of an error, until the next one.
        if (name === 'trek-app') element.style.inlineSize = '22rem';
        /** @type {any} */ (globalThis).refs.push(new WeakRef(element));
        document.body.append(element);
      },
      tag,
      api,
      isPatient && tag !== 'trek-detail',
    );
    // A handle of the element would keep it in memory.
    if (isPatient) await page.waitForFunction(isReady, {timeout: 30_000}, tag);
    await page.evaluate((name) => document.querySelector(name)?.remove(), tag);
  }
}

/** Filters alone load no treks: they are ready when their controls are drawn. */
const isReady = (/** @type {string} */ tag) =>
  document.querySelector(`${tag}:state(ready)`) !== null ||
  Boolean(document.querySelector('trek-filters')?.shadowRoot?.querySelector('[part~="controls"]'));

/** @param {import('puppeteer-core').Page} page */
async function counts(page) {
  const session = await page.createCDPSession();
  const alive = () =>
    page.evaluate(() => {
      const {refs} = /** @type {any} */ (globalThis);
      return refs.filter((/** @type {WeakRef<Element>} */ ref) => ref.deref()).length;
    });
  // Requests that are given up, timers and frames hold elements for a moment.
  for (let turn = 0; turn < 20; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    if ((await alive()) === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await session.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  const found = {nodes, listeners: jsEventListeners, alive: await alive()};
  await session.detach();
  return found;
}
