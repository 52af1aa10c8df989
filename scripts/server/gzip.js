import {gzipSync} from 'node:zlib';

/** nginx does not compress smaller bodies. */
const SMALLEST = 1000;

/**
 * Sends the JSON below a path as a Geotrek's web server does: compressed, at nginx's usual level.
 * @param {string} start
 * @param {import('../sample-server.js').Handler} handle
 * @returns {import('../sample-server.js').Handler}
 */
export function gzipped(start, handle) {
  return async (request, response) => {
    if (!request.url?.startsWith(start)) return false;
    const {writeHead, end} = response;
    /** @type {[status: number, headers: Record<string, any>]} */
    let head = [200, {}];
    Object.assign(response, {
      /** @param {number} status @param {Record<string, any>} [headers] */
      writeHead(status, headers = {}) {
        head = [status, headers];
        return response;
      },
      /** @param {string | Buffer} [body] */
      end(body) {
        const [status, headers] = head;
        const isWorthIt =
          String(headers['Content-Type']).includes('json') && body && body.length > SMALLEST;
        const sent = isWorthIt ? gzipSync(body, {level: 1}) : body;
        writeHead.call(response, status, {
          ...headers,
          ...(isWorthIt && {'Content-Encoding': 'gzip', 'Content-Length': sent?.length}),
        });
        return end.call(response, sent, 'utf8');
      },
    });
    return handle(request, response);
  };
}
