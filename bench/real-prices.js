/**
 * Waiting times and server seconds of visits to the sample server with `cost=real`, whose costs were
 * measured on a running Geotrek-admin.
 */
import {measureFilter} from './filter-times.js';
import {timeoutFor, Visit} from './visit.js';
import {widgetSeconds} from './widget-price.js';

/** @typedef {import('./filter-times.js').FilterTimes} FilterTimes */
/** @typedef {import('./visit.js').Cost} Cost */
/** @typedef {Awaited<ReturnType<typeof measureRealPrices>>} RealPrices */

/** How often the first card is measured; the median counts. */
const FIRST_CARDS = 3;
const NAME = 'lac';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./server.js').BenchServer} server
 * @param {number} treks
 * @param {boolean} hasFiles Whether the server publishes the files of the mobile application.
 */
export async function measureRealPrices(browser, server, treks, hasFiles) {
  const options = `treks=${treks}${hasFiles ? ',mobile=yes' : ''}`;
  const run = Date.now();
  const timeout = timeoutFor(treks);
  const total = await countOf(server, options);
  const troubles = {longest: 0, highestPrice: 0, killed: 0, failed: 0};
  let number = 0;

  /**
   * @template T
   * @param {(api: string) => string} pageOf
   * @param {(visit: Visit) => Promise<T>} look
   */
  const visit = async (pageOf, look) => {
    const api = `/geotrek/${options},cost=real,key=${run}-${number++}/api/v2/`;
    await warm(server, api, hasFiles);
    const opened = await Visit.open(browser, pageOf(api), {origin: server.origin, api, timeout});
    const seen = await look(opened);
    const cost = await opened.cost();
    await opened.page.close();
    troubles.longest = Math.max(troubles.longest, opened.longest);
    troubles.highestPrice = Math.max(troubles.highestPrice, cost.highestPrice);
    troubles.killed += cost.killed;
    troubles.failed += opened.failed;
    return {...seen, cost};
  };

  const lists = [];
  for (let i = 0; i < FIRST_CARDS; i++) lists.push(await visit(server.list, firstCard));
  lists.sort((a, b) => (a.firstCard ?? Infinity) - (b.firstCard ?? Infinity));
  const list = lists[Math.floor(FIRST_CARDS / 2)];
  const map = await visit(server.map, async (opened) => ({points: await allPoints(opened, total)}));
  const practice = await visit(server.map, async (opened) => {
    await allPoints(opened, total);
    // In a wide list the first filters are open in a column.
    const box = opened.page.locator('trek-list [part~="filter-option"] input').first();
    const times = await measureFilter(opened, () => opened.within(() => box.click()));
    const [id] = await opened.page.evaluate(chosenPractices);
    return {times: await checked(times, server, options, {practices: id})};
  });
  const commune = await visit(server.whole, async (opened) => {
    await allPoints(opened, total);
    const [id = '1'] = await firstCommune(opened);
    const times = await measureFilter(opened, () => opened.page.evaluate(chooseCommune, id));
    await opened.within(() => opened.page.locator('trek-list [part~="link"]').first().click());
    await opened.within(() => opened.page.locator('trek-detail [part~="description"]').waitFor());
    return {times: await checked(times, server, options, {cities: id})};
  });
  const search = (/** @type {(opened: Visit) => Promise<string>} */ textOf) =>
    visit(server.map, async (opened) => {
      await allPoints(opened, total);
      const text = await textOf(opened);
      const times = await measureFilter(opened, () =>
        opened.page.locator('trek-list [part~="search-input"]').fill(text),
      );
      return {times};
    });
  const name = await search(async () => NAME);
  const typedCommune = await search(async (opened) => (await firstCommune(opened))[1] ?? 'bourg');
  const sheet = await visit(server.sheet, async (opened) => {
    await opened.within(() => opened.page.locator('trek-detail [part~="name"]').first().waitFor());
    return {};
  });
  return {
    treks,
    hasFiles,
    total,
    ...{list, map, practice, commune, name, typedCommune, sheet, troubles},
    widget: widgetSeconds(treks),
  };
}

/** @param {Visit} visit */
async function firstCard({page, within}) {
  const isSeen = () => /** @type {any} */ (globalThis).timings.firstCard > 0;
  await within(() => page.waitForFunction(isSeen, undefined, {polling: 20}));
  return page.evaluate(() => {
    const {firstCard: seen} = /** @type {any} */ (globalThis).timings;
    const [request] = performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('/api/v2/'));
    return {
      firstCard: seen > 0 ? Number(seen) : undefined,
      // Until the request leaves, the page and its script are loaded.
      afterRequest: seen > 0 && request ? Number(seen) - request.startTime : undefined,
      request: request?.duration,
    };
  });
}

/**
 * Waits until the map has every trek that the API has.
 * @param {Visit} visit
 * @param {number} total
 */
async function allPoints({page, within}, total) {
  const isEvery = (/** @type {number} */ count) => {
    const {source} = /** @type {any} */ (document.querySelector('trek-map'));
    const {loaded, index} = source?.state.items ?? {};
    if (index?.status !== 'complete') return false;
    const {timings} = /** @type {any} */ (globalThis);
    timings.allPoints ??= performance.now();
    return new Set(loaded.map((/** @type {{id: number}} */ {id}) => id)).size === count;
  };
  const isEnded = await within(() => page.waitForFunction(isEvery, total, {polling: 20}));
  return page.evaluate((ended) => {
    const {timings} = /** @type {any} */ (globalThis);
    const {loaded} = /** @type {any} */ (document.querySelector('trek-map')).source.state.items;
    return {
      first: timings.firstPoints,
      all: ended ? timings.allPoints : undefined,
      arrived: loaded?.length ?? 0,
    };
  }, isEnded !== undefined);
}

/** Runs in the page. @returns {readonly string[]} */
function chosenPractices() {
  const list = /** @type {any} */ (document.querySelector('trek-list'));
  return list.criteria.terms.practice ?? [];
}

/** Runs in the page. @param {string} id */
function chooseCommune(id) {
  const list = /** @type {any} */ (document.querySelector('trek-list'));
  list.criteria = {terms: {city: [id]}};
}

/** Its id and its name. @param {Visit} visit @returns {Promise<readonly string[]>} */
async function firstCommune({page, within}) {
  const read = () => {
    const list = /** @type {any} */ (document.querySelector('trek-list'));
    const [term] = list.source.state.vocabularies.cities?.values() ?? [];
    return term && [term.id, term.label];
  };
  const found = await within(() => page.waitForFunction(read, undefined, {timeout: 10_000}));
  return (await found?.jsonValue()) ?? [];
}

/**
 * Absent where the count of the list differs from that of the API.
 * @param {FilterTimes | undefined} times
 * @param {import('./server.js').BenchServer} server
 * @param {string} options
 * @param {Record<string, string | undefined>} filter
 */
async function checked(times, server, options, filter) {
  const [[name = '', id = ''] = []] = Object.entries(filter);
  if (!times || !id) return undefined;
  return times.count === (await countOf(server, options, {[name]: id})) ? times : undefined;
}

/**
 * The number of treks of the API, requested from an address without costs.
 * @param {import('./server.js').BenchServer} server
 * @param {string} options
 * @param {Record<string, string>} [filter]
 */
async function countOf({origin}, options, filter = {}) {
  const query = new URLSearchParams({...filter, fields: 'id', language: 'fr', page_size: '1'});
  const answer = await fetch(`${origin}/geotrek/${options}/api/v2/trek/?${query}`);
  return Number((await answer.json()).count);
}

/**
 * Fills the server's cache as on a real server, where an earlier visitor has requested the themes and
 * the files were written in the night.
 * @param {import('./server.js').BenchServer} server
 * @param {string} api
 * @param {boolean} hasFiles
 */
async function warm({origin}, api, hasFiles) {
  const prefix = `${origin}${api.slice(0, -'api/v2/'.length)}`;
  const query = 'fields=id,label,pictogram&language=fr&page_size=1000';
  await (await fetch(`${prefix}api/v2/theme/?${query}`)).text();
  await fetch(`${prefix}cost/?reset=1`);
  if (!hasFiles) return;
  const headers = {'Accept-Language': 'fr'};
  await (await fetch(`${prefix}mobile/treks.geojson`, {headers})).text();
}
