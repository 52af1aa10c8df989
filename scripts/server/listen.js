import {createServer} from 'node:http';

/** @typedef {import('../sample-server.js').Handler} Handler */

/**
 * A server that calls each handler in turn, and answers 404 when none has answered.
 * @param {readonly Handler[]} handlers
 */
export function serverOf(handlers) {
  return createServer(async (request, response) => {
    try {
      for (const handle of handlers) if (await handle(request, response)) return;
      response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found\n');
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
}

/**
 * Listens on this machine alone, on a port of its own choice when it is given 0.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} The port.
 */
export function listen(server, port = 0) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Listens on the first port that is free.
 * @param {import('node:http').Server} server
 * @param {number} first
 */
export async function listenFrom(server, first) {
  for (let port = first; port < first + 100; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No port is free from ${first} to ${first + 99}.`);
}
