/** Puts the HTML of the documentation into real pages, with the sample server in place of the servers it names. */
import {createDemoServer} from '../../scripts/server/demo.js';
import {listen} from '../../scripts/server/listen.js';
import {tile} from '../builds/site.js';
import {visit} from '../builds/visit.js';

/**
 * @typedef {object} Examples
 * @property {string} origin
 * @property {(address: string) => Promise<string[]>} problemsOf What a page does not show, and what goes wrong.
 * @property {(blocks: readonly import('./site.js').Block[]) => Promise<string[]>} problemsOfBlocks
 * @property {(policy: string) => Promise<string[]>} problemsOfPolicy Of the elements under a Content-Security-Policy.
 * @property {() => void} close
 */

/** What stands in the documentation for things of the reader. */
const SAMPLE = /** @type {const} */ ([
  [/https:\/\/(park|parc)\.example\/api\/v2\//g, '/geotrek/treks=20/api/v2/'],
  [/https:\/\/(neighbour|voisin)\.example\/api\/v2\//g, '/geotrek/treks=36,from=17/api/v2/'],
  [/https:\/\/[\w.-]+\.example\/trek-widgets-[\d.]+\//g, '/'],
  [/\/trek-widgets-[\d.]+\//g, '/dist/cdn/'],
  [/\?api=https:\/\/(your|votre)-geotrek\.example/g, '?api=/geotrek/api/v2/'],
  [/https:\/\/(your|votre)-geotrek\.example\/api\/v2\//g, '/geotrek/api/v2/'],
  [/https:\/\/(your-park|votre-parc)\.example\/alerts\.geojson/g, '/alerts.geojson'],
  [/https:\/\/(your|votre)-site\.example\/themes\//g, '/themes/'],
  [
    /https:\/\/(tiles|tuiles)\.example\/(heights|altitudes)\/\{z\}\/\{x\}\/\{y\}\.webp/g,
    '/geotrek/terrain/{z}/{x}/{y}.png',
  ],
  [/https:\/\/(tiles|tuiles)\.example\//g, '/geotrek/basemap/'],
  [/"\/(shuttles|navettes)\.geojson/g, '"/layers.geojson'],
  [/trek-id="15739"/g, 'trek-id="1001"'],
  // Portals, practices … of another Geotrek; the sample has its own.
  [/practices="4(,6)?"/g, 'practices="1"'],
  [/practices="4 \| 7"/g, 'practices="1 | 1"'],
]);

/** A consent manager whose visitor agrees to everything. */
const CONSENT = `<script>
const services = {};
const push = (name) => services[name].js();
window.tarteaucitron = {services, job: {push}, engage: () => ''};
</script>`;

/** @param {import('puppeteer-core').Browser} browser @returns {Promise<Examples>} */
export async function openExamples(browser) {
  const server = await createDemoServer();
  const origin = `http://localhost:${await listen(server)}`;
  // The island takes seconds to make.
  await fetch(`${origin}/geotrek/api/v2/trek/?page_size=12&language=fr`);

  /** @param {string} address @param {string} [html] A page in place of that at the address. */
  async function problemsOf(address, html) {
    const window = await browser.createBrowserContext();
    try {
      const {page, errors, said} = await visit(window, 'about:blank');
      await page.setRequestInterception(true);
      page.on('request', (request) => answer(request, address, html));
      page.on('response', (response) => {
        // The sample has no files of the mobile application, which the elements ask for.
        const isFailure = response.status() >= 400 && !response.url().includes('/mobile/');
        if (isFailure) errors.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(address, {waitUntil: 'load'});
      const isReady = page.waitForFunction(whatIsMissing, {timeout: 60_000, polling: 100});
      await isReady.catch(() => {});
      const missing = await page.evaluate(() => /** @type {any} */ (globalThis).missing);
      const complaints = said.filter((line) => !isExpected(line));
      return [...(missing ? [missing] : []), ...errors, ...complaints];
    } finally {
      await window.close();
    }
  }

  /** The map services of others answer with one green pixel, or with an empty style. @param {import('puppeteer-core').HTTPRequest} request @param {string} address @param {string} [html] */
  async function answer(request, address, html) {
    const url = request.url();
    const headers = {'Access-Control-Allow-Origin': '*'};
    if (html !== undefined && url === address) {
      await request.respond({contentType: 'text/html; charset=utf-8', body: html});
    } else if (url === `${origin}/geotrek.json`) {
      await request.respond({contentType: 'application/json', body: '{"api": "/geotrek/api/v2/"}'});
    } else if (/^(data|blob|about):/.test(url) || url.startsWith(origin)) {
      await request.continue();
    } else if (url.endsWith('.json')) {
      const body =
        '{"version": 8, "sources": {}, "layers": [{"id": "land", "type": "background"}]}';
      await request.respond({contentType: 'application/json', headers, body});
    } else {
      await request.respond({contentType: 'image/png', headers, body: tile});
    }
  }

  return {
    origin,
    problemsOf,
    async problemsOfBlocks(blocks) {
      // Most are the same in both languages.
      const pages = new Map(blocks.map(({page, text}) => [inSample(text), {page, text}]));
      const queue = [...pages];
      const problems = /** @type {string[]} */ ([]);
      const work = async () => {
        for (let next = queue.pop(); next; next = queue.pop()) {
          const [body, {page, text}] = next;
          const query =
            body.includes('routing="query"') && /<trek-detail/.test(body) ? '?trek=1001' : '';
          const address = `${origin}/example-${queue.length}.html${query}`;
          const found = await problemsOf(address, pageOf(body));
          if (found.length > 0) problems.push(`${page}: ${text}\n${found.join('\n')}`);
        }
      };
      await Promise.all([work(), work(), work()]);
      return problems;
    },
    problemsOfPolicy(policy) {
      // The sample server is that of the page, of the scripts and of the Geotrek.
      const own = policy.replaceAll(
        /https:\/\/(scripts|your-geotrek|votre-geotrek)\.example/g,
        "'self'",
      );
      const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${own}">`;
      const body = `<trek-list id="a" api="/geotrek/api/v2/"></trek-list>
<trek-map for="a" loading="eager"></trek-map>
<trek-detail for="a" trek-id="1001"></trek-detail>`;
      return problemsOf(`${origin}/policy.html`, pageOf(body).replace('<title>', `${meta}<title>`));
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The same with the sample server in place of what is of the reader. @param {string} text */
export function inSample(text) {
  return SAMPLE.reduce((result, [from, to]) => result.replace(from, to), text);
}

/** @param {string} body */
function pageOf(body) {
  // Some examples are for a page on which others are, too.
  const id = /\bfor="([\w-]+)"/.exec(body)?.[1];
  const hasSource = !id || body.includes(`id="${id}"`);
  const source = hasSource ? '' : `<trek-list id="${id}" api="/geotrek/api/v2/"></trek-list>`;
  const script = '<script type="module" src="/dist/cdn/trek-widgets.js"></script>';
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Example</title>
${body.includes('tarteaucitron') ? CONSENT : ''}
${body.includes('trek-widgets.js') ? '' : script}
${body}${source}`;
}

/** Failed requests are told apart by their addresses; not every browser can share. @param {string} line */
function isExpected(line) {
  return /404 \(Not Found\)|Unrecognized feature: 'web-share'/.test(line);
}

/** Runs in the page: true once every element shows what it should, a frame included. */
function whatIsMissing() {
  const elements = [
    ...document.querySelectorAll('trek-app, trek-list, trek-map, trek-detail, trek-filters'),
  ];
  const frame = document.querySelector('iframe')?.contentDocument;
  elements.push(...(frame?.querySelectorAll('trek-app, trek-list, trek-map') ?? []));
  const style = document.querySelector('link[rel="stylesheet"]');
  const missing = elements.filter((element) => {
    if (element.localName === 'trek-filters') return !element.shadowRoot?.querySelector('input');
    // A sheet that follows a list is empty until an item is chosen.
    const isEmptyFine = element.localName === 'trek-detail' && element.hasAttribute('for');
    return !element.matches(isEmptyFine ? ':state(ready), :state(empty)' : ':state(ready)');
  });
  // A map is loaded when it comes near the screen.
  missing[0]?.scrollIntoView();
  const text = missing.map((element) => `${element.outerHTML.slice(0, 200)} shows nothing`);
  if (elements.length === 0 && !style) text.push('there is no element');
  Object.assign(globalThis, {missing: text.join('\n')});
  return text.length === 0;
}
