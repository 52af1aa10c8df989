import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Compressing the map's engine well takes seconds, so once is enough. */
const cache = /** @type {Map<string, Promise<Buffer>>} */ (new Map());

/**
 * @param {Buffer} body
 * @param {string} type
 * @param {import('node:http').IncomingMessage} request
 * @param {number} quality
 * @returns {Promise<{encoding?: string, content: Buffer}>}
 */
export async function compressed(body, type, request, quality) {
  const accepted = String(request.headers['accept-encoding'] ?? '').includes('br');
  if (!accepted || !/^text|json|svg/.test(type)) return {content: body};
  const key = `${quality} ${createHash('sha1').update(body).digest('base64')}`;
  const params = {[constants.BROTLI_PARAM_QUALITY]: quality};
  const content = cache.get(key) ?? brotli(body, {params});
  cache.set(key, content);
  return {encoding: 'br', content: await content};
}
