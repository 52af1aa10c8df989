import {decoded, isAtLeast, PREFIX, readAddress} from './address.js';
import {json, page} from './answer.js';
import {answerApi} from './api/router.js';
import {createAccounts} from './cost/accounts.js';
import {realClock} from './cost/machine.js';
import {answerDocument} from './documents/index.js';
import {faultOf, faultyAnswer, spoil} from './faults.js';
import {answerMedia} from './media.js';
import {answerMobile, MOBILE_PATH} from './mobile/index.js';
import {receiveReport} from './report.js';
import {answerHdView} from './resources/hd-view.js';
import {answerSpecies} from './services/species.js';
import {answerTravel} from './services/travel.js';
import {answerForecast} from './services/weather.js';
import {answerTile} from './tiles/index.js';
import {createUnsteadiness, refuseLargePages} from './unsteady.js';

/** @typedef {import('./answer.js').Answer} Answer */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * @typedef {object} SampleServerOptions
 * @property {Partial<Record<string, string>>} [defaults] Options that hold where an address names none.
 * @property {() => Date} [now] What the dates of events are reckoned from.
 * @property {import('./cost/machine.js').Clock} [clock] What waits are measured by.
 */

/**
 * A handler that answers everything below `/geotrek/`: true when it did, false when the path is
 * somebody else's.
 *
 * @param {SampleServerOptions} [options]
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<boolean>}
 */
export function createSampleServer({
  defaults = {},
  now = () => new Date(),
  clock = realClock,
} = {}) {
  const accounts = createAccounts(clock);
  const unsteadiness = createUnsteadiness();
  return async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const address = readAddress(url.pathname, defaults);
    if (!address) return false;
    const {path} = address;
    if (path === '/cost/') {
      write(request, response, accounts.read(address.behaviour.prefix, url.searchParams), true);
      return true;
    }
    const isApi = path.startsWith('/api/');
    const behaviour = isApi ? unsteadiness.during(address.behaviour, path) : address.behaviour;
    const fault = faultOf(behaviour, path);
    const delay = behaviour.latency + (isApi ? unsteadiness.delayOf(behaviour) : 0);
    if (delay > 0) await pause(delay, response, clock);
    if (fault === 'hang') return true;
    if (fault === 'reset') {
      request.socket.destroy();
      return true;
    }
    const base = originOf(request) + behaviour.prefix;
    const work = async () => {
      const start = clock.now();
      const sound = await soundAnswer(request, url, base, {behaviour, path}, now());
      const answer = refuseLargePages(spoil(sound, fault), behaviour);
      if (!behaviour.costs || !isApi) return answer;
      const asked = {method: request.method ?? 'GET', path, query: url.searchParams};
      return accounts.charge(behaviour, asked, answer, clock.now() - start);
    };
    const answer = faultyAnswer(fault) ?? (await work());
    // The errors of older servers had no CORS headers.
    const explains = answer.status < 400 || isAtLeast(behaviour.version, 2, 110);
    const isShared = path.startsWith(MOBILE_PATH)
      ? answer.status < 400
      : explains && fault !== 'no-cors';
    write(request, response, answer, isShared);
    return true;
  };
}

/** A mistake of ours is answered as the real server answers its own. @type {typeof answerTo} */
async function soundAnswer(...question) {
  try {
    return await answerTo(...question);
  } catch (error) {
    console.error(error);
    return page(500, 'Server Error (500)');
  }
}

const REPORT = /^\/api\/(v2\/feedback_report\/|[a-z]{2}\/reports\/report)$/;
const GBIF = '/gbif/v1/';
const IGN = '/ign/';
const TILE = /^\/(terrain|basemap|aerial)\/(\d+)\/(\d+)\/(\d+)\.png$/;

/**
 * @param {IncomingMessage} request
 * @param {URL} url
 * @param {string} base
 * @param {NonNullable<ReturnType<typeof readAddress>>} address
 * @param {Date} now
 * @returns {Answer | Promise<Answer>}
 */
function answerTo(request, url, base, {behaviour, path}, now) {
  const method = request.method ?? 'GET';
  if (path.startsWith(MOBILE_PATH)) {
    const file = path.slice(MOBILE_PATH.length);
    return answerMobile(behaviour, base, file, method, request.headers, now);
  }
  // Older servers know the other address alone.
  const isKnown = path.startsWith('/api/v2/') ? isAtLeast(behaviour.version, 2, 104) : true;
  const isReport = REPORT.test(path) && isKnown;
  if (isReport && method === 'POST') return receiveReport(behaviour, request);
  const allowed = isReport ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS';
  if (method === 'OPTIONS') return {...json({}), headers: {Allow: allowed}};
  if (isReport || (method !== 'GET' && method !== 'HEAD')) {
    return {...json({detail: `Method "${method}" not allowed.`}, 405), headers: {Allow: allowed}};
  }
  if (path.startsWith('/api/v2/')) {
    return answerApi(behaviour, base, path.slice('/api/v2/'.length), url.searchParams, now);
  }
  if (path.startsWith('/api/')) {
    const rest = path.slice('/api/'.length);
    return answerHdView(rest, url.searchParams) ?? answerDocument(behaviour, rest);
  }
  if (path.startsWith('/media/')) return answerMedia(decoded(path.slice('/media/'.length)));
  if (path === '/weather/v1/forecast') return answerForecast(url.searchParams, now);
  if (path.startsWith(GBIF)) return answerSpecies(path.slice(GBIF.length), url.searchParams);
  if (path.startsWith(IGN)) {
    const answer = answerTravel(path.slice(IGN.length), url.searchParams);
    if (answer) return answer;
  }
  const tile = TILE.exec(path);
  if (tile) return answerTile(tile[1], Number(tile[2]), Number(tile[3]), Number(tile[4]));
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
 * @param {import('./cost/machine.js').Clock} clock
 */
function pause(milliseconds, response, clock) {
  return new Promise((resolve) => {
    const timer = clock.setTimeout(() => resolve(undefined), milliseconds);
    response.once('close', () => {
      clock.clearTimeout(timer);
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
