import {createServer} from 'node:http';
import {createSampleServer} from '../../demo/server/index.js';

/** The day the tests are played on: a Wednesday in June. */
export const TODAY = new Date('2026-06-17T10:00:00Z');

/**
 * Starts a sample server on a free port, and asks it questions.
 *
 * @param {{after: (end: () => Promise<void>) => void}} test The running test, which ends the server.
 * @param {import('../../demo/server/index.js').SampleServerOptions} [options]
 */
export async function sampleClient(test, options) {
  const sample = createSampleServer({now: () => TODAY, ...options});
  const server = createServer(async (request, response) => {
    if (!(await sample(request, response))) response.writeHead(418).end('not mine');
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://localhost:${port}`;
  test.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** @param {string} path Below the origin, or below the API when it does not begin with a slash. @param {RequestInit} [init] */
  const ask = (path, init) =>
    fetch(path.startsWith('/') ? origin + path : `${origin}/geotrek/api/v2/${path}`, {
      redirect: 'manual',
      ...init,
    });
  /** @param {string} path @returns {Promise<any>} */
  const read = async (path) => (await ask(path)).json();
  /** @param {string} path @returns {Promise<any[]>} */
  const rows = async (path) => (await read(path)).results;
  return {origin, ask, read, rows};
}
