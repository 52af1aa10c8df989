import {join} from 'node:path';
import {build} from 'esbuild';
import {root} from '../scripts/run.js';
import {loadSampleServer} from '../scripts/sample-server.js';
import {gzipped} from '../scripts/server/gzip.js';
import {listen, serverOf} from '../scripts/server/listen.js';
import {staticFiles} from '../scripts/server/static-files.js';
import {
  appPage,
  bareMapPage,
  blankPage,
  farMapPage,
  listAndSheetPage,
  listPage,
  mapAlonePage,
  mapPage,
  plainPage,
  plainSheetPage,
  sheetPage,
  sortedPage,
  twoMapsPage,
  wholePage,
} from './pages.js';

/** One green pixel, for any base map: tiles are not what is measured. */
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOIWuD2HwAE2AJA8f8EuwAAAABJRU5ErkJggg==',
  'base64',
);

/** The style of a <trek-map>, for a page with MapLibre alone. */
async function mapStyle() {
  const {outputFiles} = await build({
    stdin: {
      contents: `export {mapStyle} from './src/map/map-style.ts'; export {MAX_ZOOM} from './src/map/view.ts';`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.contents;
}

/** @typedef {Awaited<ReturnType<typeof openBenchServer>>} BenchServer */

/** What pages with MapLibre alone load, by an id: too many addresses for that of a page. */
const bareRequests = /** @type {string[][]} */ ([]);

/** The pages, the builds as a good host sends them, and the sample Geotrek, on one origin. */
export async function openBenchServer() {
  const style = await mapStyle();
  const server = serverOf([
    async (request, response) => {
      if (request.url === '/favicon.ico') return Boolean(response.writeHead(204).end());
      if (request.url?.startsWith('/bare-requests')) {
        const id = Number(new URL(request.url, 'http://localhost').searchParams.get('of'));
        response.writeHead(200, {'Content-Type': 'application/json'});
        return Boolean(response.end(JSON.stringify(bareRequests[id] ?? [])));
      }
      if (!request.url?.startsWith('/tiles/')) return false;
      response.writeHead(200, {'Content-Type': 'image/png'}).end(tile);
      return true;
    },
    async (request, response) => {
      const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
      const pages = {
        '/app': appPage,
        '/list': listPage,
        '/bare-map': bareMapPage,
        '/map': mapPage,
        '/map-alone': mapAlonePage,
        '/two-maps': twoMapsPage,
        '/far-map': farMapPage,
        '/sheet': sheetPage,
        '/sorted': sortedPage,
        '/whole': wholePage,
        '/plain': plainPage,
        '/plain-sheet': plainSheetPage,
        '/list-and-sheet': listAndSheetPage,
        '/blank': blankPage,
      };
      const page = /** @type {Record<string, (of: string) => string>} */ (pages)[pathname];
      if (!page) return false;
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'});
      response.end(page(searchParams.get('of') ?? ''));
      return true;
    },
    gzipped('/geotrek/', await loadSampleServer()),
    async (request, response) => {
      if (request.url !== '/map-style.js') return false;
      response.writeHead(200, {'Content-Type': 'text/javascript'}).end(style);
      return true;
    },
    staticFiles({
      mount: '/maplibre/',
      folder: join(root, 'node_modules/maplibre-gl/dist'),
      quality: 11,
    }),
    staticFiles({mount: '/dist/', folder: join(root, 'dist'), quality: 11}),
  ]);
  const origin = `http://localhost:${await listen(server)}`;
  const address = (/** @type {string} */ name) => (/** @type {string} */ subject) =>
    `${origin}/${name}?of=${encodeURIComponent(subject)}`;
  return {
    origin,
    app: address('app'),
    list: address('list'),
    sorted: address('sorted'),
    sheet: address('sheet'),
    whole: address('whole'),
    /** @param {string[]} requests The addresses of the pages of the index. */
    bareMap: (requests) => address('bare-map')(String(bareRequests.push(requests) - 1)),
    map: address('map'),
    mapAlone: address('map-alone'),
    twoMaps: address('two-maps'),
    farMap: address('far-map'),
    plain: address('plain'),
    plainSheet: address('plain-sheet'),
    listAndSheet: address('list-and-sheet'),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
