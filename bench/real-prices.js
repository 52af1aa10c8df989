/**
 * What a visitor waits for and what the server works on a Geotrek with real prices: the sample server
 * with `cost=real`, whose prices were measured on a running Geotrek-admin.
 */
import {priceOf} from '../demo/server/cost/prices.js';

/** @typedef {import('playwright-core').Page} Page */

const PATIENCE_MS = 90_000;

/**
 * @typedef {object} Waits In milliseconds from the start of the visit, or from the visitor's act.
 * @property {number} [firstCard]
 * @property {number} [firstRequest] The longest that its one request took.
 * @property {number} [points] All points are on the map.
 * @property {number} [practice] The list narrowed by practice.
 * @property {number} [commune] The list narrowed by one commune.
 * @property {number} [name] The list narrowed by a typed name.
 * @property {number} [typedCommune] The list narrowed by the typed name of a commune.
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./server.js').BenchServer} server
 * @param {number} treks
 */
export async function measureRealPrices(browser, server, treks) {
  const api = (/** @type {string} */ key) => `/geotrek/treks=${treks},cost=real,key=${key}/api/v2/`;
  const run = `${treks}-${Date.now()}`;
  /** @type {Waits} */
  const waits = {};
  /** @type {Record<string, number | undefined>} */
  const seconds = {};

  /** @param {string} name @param {(address: string) => string} url @param {(page: Page) => Promise<void>} [act] */
  const visit = async (name, url, act) => {
    const address = api(`${run}-${name.replace(/\W+/g, '-')}`);
    // The themes are in a real server's cache as soon as one visitor has asked for them.
    await warm(server, address);
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(url(address), {waitUntil: 'commit'});
    await page.locator('trek-list [part~="name"], trek-detail [part~="name"]').first().waitFor();
    await act?.(page);
    seconds[name] = await serverSeconds(server, address);
    await page.close();
  };

  await visit('look at a list', server.list, async (page) => {
    waits.firstCard = await page.evaluate(() => performance.now());
    waits.firstRequest = await page.evaluate(longestRequest);
    await page.waitForTimeout(1500);
  });
  await visit('look at list and map', server.map, async (page) => {
    await page.waitForFunction(isComplete, undefined, {polling: 50});
    waits.points = await page.evaluate(() => performance.now());
    const narrowed = await narrow(page, async () => {
      // A wide list has its first filters open in a column.
      await page.locator('trek-list [part~="term"] input').first().click();
    });
    waits.practice = narrowed;
  });
  await visit('filter by commune, open a sheet', server.map, async (page) => {
    await page.waitForFunction(isComplete, undefined, {polling: 50});
    const commune = await page.evaluate(() => {
      const list = /** @type {any} */ (document.querySelector('trek-list'));
      return list.source.state.vocabularies.cities?.keys().next().value ?? '1';
    });
    waits.commune = await narrow(page, () =>
      page.evaluate((id) => {
        const list = /** @type {any} */ (document.querySelector('trek-list'));
        list.criteria = {terms: {city: [id]}};
      }, commune),
    );
    await page.locator('trek-list [part~="link"]').first().click();
    await page.waitForTimeout(1500);
  });
  await visit('search by name', server.map, async (page) => {
    await page.waitForFunction(isComplete, undefined, {polling: 50});
    waits.name = await narrow(page, () => type(page, 'lac'));
  });
  await visit('search by commune', server.map, async (page) => {
    await page.waitForFunction(isComplete, undefined, {polling: 50});
    const commune = await page.evaluate(() => {
      const list = /** @type {any} */ (document.querySelector('trek-list'));
      return [...(list.source.state.vocabularies.cities?.values() ?? [])][0]?.label ?? 'bourg';
    });
    waits.typedCommune = await narrow(page, () => type(page, commune));
  });
  await visit('open a sheet by address', server.sheet, (page) => page.waitForTimeout(1500));
  return {treks, waits, seconds, widget: widgetSeconds(treks)};
}

/** @param {Page} page @param {string} text */
const type = (page, text) => page.locator('trek-list [part~="search-input"]').fill(text);

/**
 * From the act to a list that shows what matches and nothing else.
 * @param {Page} page
 * @param {() => Promise<unknown>} act
 */
async function narrow(page, act) {
  const count = await page.locator('trek-list [part~="count"]').textContent();
  const start = Date.now();
  await act();
  await page.waitForFunction(
    (before) => {
      const list = /** @type {any} */ (document.querySelector('trek-list'));
      const now = list.shadowRoot.querySelector('[part~="count"]')?.textContent ?? '';
      const isEmpty = list.matches(':state(empty)');
      return (isEmpty || (now.trim() !== '' && now !== before)) && !/·/.test(now);
    },
    count,
    {polling: 20},
  );
  return Date.now() - start;
}

/** Runs in the page: whether the list and the map have every trek. */
function isComplete() {
  return /** @type {any} */ (globalThis).noted?.index > 0 || isIndexed();
  function isIndexed() {
    const list = /** @type {any} */ (document.querySelector('trek-list'));
    const {treks} = list?.source?.state ?? {};
    return treks?.status === 'ready' && treks.index.status === 'complete';
  }
}

/** Runs in the page: the duration of the slowest request to the API until now. */
function longestRequest() {
  const requests = performance
    .getEntriesByType('resource')
    .filter(({name}) => name.includes('/api/v2/'));
  return Math.max(0, ...requests.map(({duration}) => duration));
}

/** @param {import('./server.js').BenchServer} server @param {string} address */
async function warm(server, address) {
  const query = 'fields=id,label,pictogram&language=fr&page_size=1000';
  await (await fetch(`${server.origin}${address}theme/?${query}`)).text();
  await fetch(`${server.origin}${address.replace('api/v2/', 'cost/?reset=1')}`);
}

/** Waits until the server has finished what it was asked. @param {import('./server.js').BenchServer} server @param {string} address */
async function serverSeconds(server, address) {
  for (let turn = 0; turn < 600; turn++) {
    const books = await (
      await fetch(`${server.origin}${address.replace('api/v2/', 'cost/')}`)
    ).json();
    if (books.pending === 0) return books.seconds;
    await new Promise((done) => setTimeout(done, 200));
  }
  return undefined;
}

const WIDGET_LISTS = [
  'trek_difficulty',
  'trek_route',
  'trek_practice',
  'theme',
  'city',
  'district',
  'label',
];
const WIDGET_FIELDS =
  'id,name,attachments,description_teaser,difficulty,duration,ascent,length_2d,practice,themes,labels,route,departure,departure_city,departure_geom,cities,accessibilities,districts';

/** What Geotrek-rando-widget's requests cost: its vocabularies, then pages of 50 one after the other. */
function widgetSeconds(/** @type {number} */ treks) {
  const query = new URLSearchParams({fields: WIDGET_FIELDS, language: 'fr', page_size: '50'});
  const vocabularies = WIDGET_LISTS.map((name) =>
    priceOf({
      path: `/api/v2/${name}/`,
      query: new URLSearchParams(),
      rows: 25,
      treks,
      cached: true,
    }),
  );
  const pages = Array.from({length: Math.ceil(treks / 50)}, (_, page) =>
    priceOf({path: '/api/v2/trek/', query, rows: Math.min(50, treks - page * 50), total: treks}),
  );
  return [...vocabularies, ...pages].reduce((sum, ms) => sum + ms, 0) / 1000;
}

/** @param {readonly Awaited<ReturnType<typeof measureRealPrices>>[]} rows */
export function realPricesTable(rows) {
  const ms = (/** @type {number | undefined} */ value) =>
    value === undefined ? '–' : `${Math.round(value)} ms`;
  return rows
    .map(({treks, waits, seconds, widget}) =>
      [
        `${treks} treks`,
        `  first card ${ms(waits.firstCard)} (its request ${ms(waits.firstRequest)}); all points ${ms(waits.points)}`,
        `  from the act to the list: practice ${ms(waits.practice)}, commune ${ms(waits.commune)}, name ${ms(waits.name)}, typed commune ${ms(waits.typedCommune)}`,
        ...Object.entries(seconds).map(
          ([name, value]) =>
            `  ${name}: ${value === undefined ? '–' : value.toFixed(2)} server seconds`,
        ),
        `  Geotrek-rando-widget's list: ${widget.toFixed(1)} server seconds`,
      ].join('\n'),
    )
    .join('\n\n');
}
