import {PREFIX, readAddress} from './address.js';
import {page} from './answer.js';
import {answerApi} from './api/router.js';
import {faultOf, faultyAnswer, spoil} from './faults.js';
import {answerMedia} from './media.js';

/** @typedef {import('./answer.js').Answer} Answer */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * @typedef {object} SampleServerOptions
 * @property {Partial<Record<string, string>>} [defaults] Options that hold where an address names none.
 * @property {() => Date} [now] What the dates of events are reckoned from.
 */

/**
 * A handler that answers everything below `/geotrek/`: true when it did, false when the path is
 * somebody else's.
 *
 * @param {SampleServerOptions} [options]
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<boolean>}
 */
export function createSampleServer({defaults = {}, now = () => new Date()} = {}) {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const address = readAddress(url.pathname, defaults);
    if (!address) return false;
    const {behaviour, path} = address;
    const fault = faultOf(behaviour, path);
    if (behaviour.latency > 0) await pause(behaviour.latency, response);
    if (fault === 'hang') return true;
    if (fault === 'reset') {
      request.socket.destroy();
      return true;
    }
    const base = originOf(request) + behaviour.prefix;
    const answer = faultyAnswer(fault) ?? spoil(answerTo(request, url, base, address, now()), fault);
    write(request, response, answer, fault !== 'no-cors');
    return true;
  };
}

/**
 * @param {IncomingMessage} request
 * @param {URL} url
 * @param {string} base
 * @param {NonNullable<ReturnType<typeof readAddress>>} address
 * @param {Date} now
 * @returns {Answer}
 */
function answerTo({method = 'GET'}, url, base, {behaviour, path}, now) {
  if (path.startsWith('/api/v2/')) {
    if (method === 'OPTIONS') return {status: 200, type: 'application/json', body: '{}', headers: {Allow: 'GET, HEAD, OPTIONS'}};
    if (method !== 'GET' && method !== 'HEAD') {
      return {status: 405, type: 'application/json', body: `{"detail":"Method \\"${method}\\" not allowed."}`, headers: {Allow: 'GET, HEAD, OPTIONS'}};
    }
    return answerApi(behaviour, base, path.slice('/api/v2/'.length), url.searchParams, now);
  }
  if (path.startsWith('/media/')) return answerMedia(decodeURIComponent(path.slice('/media/'.length)));
  return page(404, 'Not Found');
}

/** @param {IncomingMessage} request */
function originOf({headers}) {
  const protocol = String(headers['x-forwarded-proto'] ?? 'http').split(',')[0];
  return `${protocol}://${headers.host ?? 'localhost'}`;
}

/**
 * @param {number} milliseconds
 * @param {ServerResponse} response
 */
function pause(milliseconds, response) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    response.once('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {Answer} answer
 * @param {boolean} shared
 */
function write(request, response, {status, type, body, headers}, shared) {
  if (response.destroyed) return;
  const content = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': String(content.length),
    Vary: 'Accept, Accept-Language, Cookie',
    'X-Frame-Options': 'DENY',
    'X-Content-Type-Options': 'nosniff',
    ...(shared && {'Access-Control-Allow-Origin': '*'}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

export {PREFIX};
