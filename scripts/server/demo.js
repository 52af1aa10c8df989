import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.js';
import {loadSampleServer} from '../sample-server.js';
import {serverOf} from './listen.js';
import {staticFiles} from './static-files.js';

/** Where the sample Geotrek is served. */
export const sampleApi = '/geotrek/api/v2/';

/**
 * The demo pages, the builds and the sample Geotrek. In the pages `%API%` becomes the address of
 * the Geotrek that they show, and `%LAYERS%` the base maps of the sample's island, which no map
 * service knows.
 * @param {{api?: string, quality?: number}} [options]
 */
export async function createDemoServer({api = sampleApi, quality = 5} = {}) {
  const file = join(root, 'demo/sample-layers.html');
  const sampleLayers = await readFile(file, 'utf8').catch(() => '');
  const layers = api === sampleApi ? sampleLayers.trim() : '';
  return serverOf([
    await loadSampleServer(),
    staticFiles({
      mount: '/dist/',
      folder: join(root, 'dist'),
      // Module scripts on a page of another origin are asked for with CORS.
      headers: {'Access-Control-Allow-Origin': '*'},
      quality,
    }),
    staticFiles({
      mount: '/',
      folder: join(root, 'demo'),
      page: (html) => html.replaceAll('%API%', () => api).replaceAll('%LAYERS%', () => layers),
      quality,
    }),
  ]);
}
