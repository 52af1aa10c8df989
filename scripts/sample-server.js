import {existsSync} from 'node:fs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => Promise<boolean>} Handler */

const module = new URL('../demo/server/index.js', import.meta.url);

/**
 * The sample Geotrek's handler, which answers false to what is not its own.
 * @param {Partial<Record<string, string>>} [defaults] Options that hold where an address names none.
 * @returns {Promise<Handler>}
 */
export async function loadSampleServer(defaults = {}) {
  if (!existsSync(module)) return async () => false;
  const {createSampleServer} = await import(module.href);
  return createSampleServer({defaults});
}
