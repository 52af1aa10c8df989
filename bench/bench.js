/**
 * Measures the pages of this library beside a page that does the same without a library:
 *
 *     npm run bench -- [--quick] [--sizes 32,1000,5000,50000] [--repeats 3] [--real] [--sheets] [--maps] [--apps] [--requests]
 *
 * `--real` measures only waiting times and server seconds of the sample server with the costs of a real one,
 * without and with the files of the mobile application; `--sheets` only sheets,
 * `--maps` only maps, `--apps` only apps. `--requests` prints the requests and their costs.
 */
import {parseArgs} from 'node:util';
import {ensureDependencies} from '../scripts/dependencies.js';
import {run} from '../scripts/run.js';

const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    sizes: {type: 'string', default: '32,1000,5000,50000'},
    repeats: {type: 'string', default: '5'},
    real: {type: 'boolean', default: false},
    sheets: {type: 'boolean', default: false},
    maps: {type: 'boolean', default: false},
    apps: {type: 'boolean', default: false},
    requests: {type: 'boolean', default: false},
  },
});
const sizes = values.sizes.split(',').map(Number);
const repeats = values.quick ? 1 : Number(values.repeats);
/** What is measured alone. */
const alone = /** @type {const} */ (['real', 'sheets', 'maps', 'apps']).filter(
  (name) => values[name],
);
const isMeasured = (/** @type {string} */ name) =>
  alone.length === 0 || alone.some((each) => each === name);

/** Addresses of three servers, each with so many treks of its own. @param {number} treks */
const threeServers = (treks) =>
  [1, 2, 3]
    .map((at) => `/geotrek/treks=${treks * at},from=${treks * (at - 1) + 1}/api/v2/`)
    .join(' ');

ensureDependencies();
await run('node', ['scripts/build.js']);

const {chromium} = await import('playwright-core');
const {chromiumFlags, ensure} = await import('../scripts/browsers.js');
const {openBenchServer} = await import('./server.js');
const {searchingTable, measureSearching} = await import('./searching.js');
const {measure, profiles} = await import('./measure.js');
const {measureApps} = await import('./apps.js');
const {measureMaps} = await import('./maps.js');
const {median, ratios, table} = await import('./table.js');
const {measureRealPrices} = await import('./real-prices.js');
const {measureRealSheet, measureSheets, realSheetText, sheetsTable} = await import('./sheets.js');
const {overLimits, realPricesTable, requestsOfMap} = await import('./real-table.js');

const server = await openBenchServer();
const browser = await chromium.launch({
  executablePath: ensure('chromium'),
  args: chromiumFlags,
});
try {
  for (const profile of isMeasured('lists') ? profiles : []) {
    /** @type {import('./table.js').Row[]} */
    const rows = [];
    for (const treks of sizes) {
      const api = `/geotrek/treks=${treks}/api/v2/`;
      // The first visit generates the territory, and shows what the list requests.
      const fast = profiles[0] ?? profile;
      const {asked} = await measure(browser, server.list(api), fast, ['firstCard']);
      const question = asked.find((url) => url.includes('/api/v2/trek/?')) ?? '';

      /** @type {[name: string, url: string, awaited: ('firstCard' | 'index' | 'map')[]][]} */
      const pages = [
        ['no library', server.plain(question), ['firstCard']],
        // A list that is not searched or filtered loads no index.
        ['list', server.list(api), ['firstCard']],
        ['list by name', server.sorted(api), ['index']],
        ['list and map', server.map(api), ['firstCard', 'index', 'map']],
        ['three servers', server.list(threeServers(treks)), ['firstCard']],
        ['three servers by name', server.sorted(threeServers(treks)), ['index']],
      ];
      const costs = pages.map(() => /** @type {import('./measure.js').Cost[]} */ ([]));
      // The pages take turns, so that a busy moment of the machine does not affect one page alone.
      for (let i = 0; i < repeats; i++) {
        for (const [index, [, url, awaited]] of pages.entries()) {
          costs[index]?.push((await measure(browser, url, profile, awaited)).cost);
        }
      }
      for (const [index, [name]] of pages.entries()) {
        rows.push({name, treks, cost: median(costs[index] ?? [])});
      }
    }
    console.log(`\n${profile.name}, ${repeats === 1 ? 'once' : `median of ${repeats}`}\n`);
    console.log(table(rows));
    console.log(`\n${ratios(rows)}`);
  }
  if (isMeasured('sheets')) {
    for (const profile of profiles) {
      console.log(`\na sheet, from the click; ${profile.name}\n`);
      console.log(sheetsTable(await measureSheets(browser, server, profile, repeats)));
    }
    console.log('\na sheet on a server with real prices\n');
    console.log(realSheetText(await measureRealSheet(browser, server)));
  }
  if (isMeasured('lists')) {
    console.log(
      '\nlooking for a trek, as fast as this machine, from the act to the list and its count; the map has then been sent the first 5,000 points\n',
    );
    const rows = [];
    for (const treks of sizes.filter((size) => size >= 1000)) {
      const url = server.map(`/geotrek/treks=${treks}/api/v2/`);
      rows.push({treks, waits: await measureSearching(browser, url, treks)});
    }
    console.log(searchingTable(rows));
  }
  if (isMeasured('apps')) {
    console.log('\napps, with 1,000 treks\n');
    console.log(await measureApps(browser, server, repeats));
  }
  if (isMeasured('maps')) {
    console.log('\nmaps, as fast as this machine\n');
    await measureMaps(browser, server, sizes, repeats);
  }
  if (isMeasured('real'))
    console.log('\non a server with real prices (the sample server with cost=real)\n');
  const real = [];
  for (const treks of isMeasured('real') ? sizes : []) {
    for (const hasFiles of [false, true]) {
      const measured = await measureRealPrices(browser, server, treks, hasFiles);
      if (values.requests) console.log(`${requestsOfMap(measured)}\n`);
      // An interrupted run has printed what it has measured.
      console.log(`${realPricesTable([measured])}\n`);
      real.push(measured);
    }
  }
  if (real[0]) console.log(`${realPricesTable(real)}\n\n${overLimits(real)}`);
} finally {
  await browser.close();
  server.close();
}
