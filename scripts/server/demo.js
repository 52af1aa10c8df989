import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.js';
import {loadSampleServer} from '../sample-server.js';
import {gzipped} from './gzip.js';
import {serverOf} from './listen.js';
import {staticFiles} from './static-files.js';

/** Where the sample Geotrek is served. */
export const sampleApi = '/geotrek/api/v2/';

const documentation = join(root, 'docs/.vitepress/dist');

/** Whether `npm run docs` has built the documentation, which is then served below /docs/. */
export function hasDocumentation() {
  return existsSync(join(documentation, 'index.html'));
}

/**
 * The demo pages, the builds and the sample Geotrek. In the pages `%API%` becomes the address of
 * the Geotrek that they show, `%LAYERS%` the base maps of the sample's island, which no map
 * service knows, `%LAYER_PARAMETERS%` the same for the address of embed.html, and `%HEADER%` what all pages
 * begin with, with a link to the documentation where it has been built. `isCompressed` sends all of it as well
 * compressed as the servers of a site and of a Geotrek do, which takes seconds for the first visit.
 * @param {{api?: string, isCompressed?: boolean}} [options]
 */
export async function createDemoServer({api = sampleApi, isCompressed = false} = {}) {
  const quality = isCompressed ? 11 : 5;
  const sample = await loadSampleServer();
  const [sampleLayers, header] = await Promise.all(
    ['demo/sample-layers.html', 'demo/site-header.html'].map((file) =>
      readFile(join(root, file), 'utf8').catch(() => ''),
    ),
  );
  const layers = api === sampleApi ? sampleLayers.trim() : '';
  const layerParameters = layers
    .split('\n')
    .filter(Boolean)
    .map((tag) => {
      const attributes = [...tag.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, ...pair]) => pair);
      return `&amp;layer=${encodeURIComponent(JSON.stringify(Object.fromEntries(attributes)))}`;
    })
    .join('');
  const headerOf = (/** @type {string} */ name) =>
    header
      .trim()
      .replace(`href="${name}">`, `href="${name}" aria-current="page">`)
      .replace(
        '%DOCUMENTATION%',
        hasDocumentation() ? '<a href="/docs/fr/">Documentation</a>' : '',
      );
  return serverOf([
    isCompressed ? gzipped('/geotrek/', sample) : sample,
    staticFiles({
      mount: '/dist/',
      folder: join(root, 'dist'),
      // Browsers request module scripts of another origin with CORS.
      headers: {'Access-Control-Allow-Origin': '*'},
      quality,
    }),
    staticFiles({mount: '/docs/', folder: documentation, quality}),
    staticFiles({mount: '/themes/', folder: join(root, 'themes'), quality}),
    staticFiles({
      mount: '/',
      folder: join(root, 'demo'),
      page: (html, name) =>
        html
          .replaceAll('%HEADER%', () => headerOf(name))
          .replaceAll('%API%', () => api)
          .replaceAll('%LAYERS%', () => layers)
          .replaceAll('%LAYER_PARAMETERS%', () => layerParameters),
      quality,
    }),
    // As on a site with the folder of a release: `/embed.html` and the scripts beside it.
    staticFiles({mount: '/', folder: join(root, 'dist/cdn'), quality}),
  ]);
}
