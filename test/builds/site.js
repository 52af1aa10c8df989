/** A page on one origin, and the scripts with the sample Geotrek on another. */
import {join} from 'node:path';
import {root} from '../../scripts/run.js';
import {loadSampleServer} from '../../scripts/sample-server.js';
import {listen, serverOf} from '../../scripts/server/listen.js';
import {staticFiles} from '../../scripts/server/static-files.js';

/**
 * @typedef {object} Site
 * @property {string} pages Origin of the pages.
 * @property {string} cdn Origin of the scripts and of the sample Geotrek.
 * @property {string[]} asked Paths asked of the second origin since `publish`.
 * @property {(body: string, headers?: Record<string, string>) => string} publish Gives the address
 *   of a page with that body.
 * @property {(file: string | undefined) => void} tamper Alters a script from now on.
 * @property {(path: RegExp | undefined) => void} hold Leaves such requests without an answer.
 * @property {(path: RegExp | undefined) => void} fail Answers such requests with an error.
 * @property {() => void} close
 */

/** One green pixel, for any base map. */
export const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOIWuD2HwAE2AJA8f8EuwAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * @param {Partial<Record<string, string>>} [sample] How the sample Geotrek behaves.
 * @returns {Promise<Site>}
 */
export async function openSite(sample) {
  let page = '';
  /** @type {Record<string, string>} */
  let pageHeaders = {};
  /** @type {string | undefined} */
  let tampered;
  /** @type {RegExp | undefined} */
  let held;
  /** @type {RegExp | undefined} */
  let failing;
  let visits = 0;
  /** @type {string[]} */
  const asked = [];

  const pageServer = serverOf([
    async (request, response) => {
      if (request.url === '/favicon.ico') return Boolean(response.writeHead(204).end());
      if (!request.url?.startsWith('/page-')) return false;
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...pageHeaders});
      response.end(page);
      return true;
    },
  ]);
  const headers = {'Access-Control-Allow-Origin': '*'};
  const cdnServer = serverOf([
    async (request) => {
      asked.push(request.url ?? '');
      return held?.test(request.url ?? '') ?? false;
    },
    async (request, response) => {
      if (!failing?.test(request.url ?? '')) return false;
      response.writeHead(503, headers).end();
      return true;
    },
    async (request, response) => {
      if (!tampered || !request.url?.endsWith(tampered)) return false;
      response.writeHead(200, {'Content-Type': 'text/javascript', ...headers});
      response.end('globalThis.isTampered = true;');
      return true;
    },
    async (request, response) => {
      if (!request.url?.startsWith('/tiles/')) return false;
      response.writeHead(200, {'Content-Type': 'image/png', ...headers}).end(tile);
      return true;
    },
    await loadSampleServer(sample),
    staticFiles({mount: '/cdn/', folder: join(root, 'dist/cdn'), headers}),
  ]);
  const pages = `http://localhost:${await listen(pageServer)}`;
  const cdn = `http://localhost:${await listen(cdnServer)}`;

  return {
    pages,
    cdn,
    asked,
    publish(body, added = {}) {
      page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>A page</title>${body}`;
      pageHeaders = added;
      asked.length = 0;
      visits += 1;
      return `${pages}/page-${visits}`;
    },
    tamper(file) {
      tampered = file;
    },
    hold(path) {
      held = path;
    },
    fail(path) {
      failing = path;
    },
    close() {
      for (const server of [pageServer, cdnServer]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
