import {readFile, stat} from 'node:fs/promises';
import {basename, extname, join, resolve, sep} from 'node:path';
import {compressed} from './compression.js';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
});

/**
 * @typedef {object} Options
 * @property {string} mount The path of the folder's files, such as `/dist/`.
 * @property {string} folder
 * @property {Record<string, string>} [headers]
 * @property {(html: string, name: string) => string} [page] Changes the HTML of a page before it is sent;
 *   gets the name of its file.
 * @property {number} [quality] Of brotli, from 1 to 11.
 */

/**
 * A handler of the files of one folder, which answers false to what is not there.
 * @param {Options} options
 * @returns {import('../sample-server.js').Handler}
 */
export function staticFiles({mount, folder, headers = {}, page = (html) => html, quality = 5}) {
  const top = resolve(folder);
  return async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!path.startsWith(mount)) return false;
    const file = await find(top, path.slice(mount.length));
    if (!file) return false;
    const type = types[extname(file)] ?? 'application/octet-stream';
    let body = await readFile(file);
    if (type.startsWith('text/html')) body = Buffer.from(page(body.toString(), basename(file)));
    const {encoding, content} = await compressed(body, type, request, quality);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': content.length,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding && {'Content-Encoding': encoding}),
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : content);
    return true;
  };
}

/** @param {string} top @param {string} path */
async function find(top, path) {
  const file = resolve(top, `./${path}`);
  if (file !== top && !file.startsWith(top + sep)) return undefined;
  const kind = await stat(file).catch(() => undefined);
  if (kind?.isFile()) return file;
  const index = join(file, 'index.html');
  return kind?.isDirectory() && (await stat(index).catch(() => undefined)) ? index : undefined;
}
