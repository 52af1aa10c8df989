import {decoded} from '../address.js';
import {json, page} from '../answer.js';
import {readRequest} from '../api/request.js';
import {drawProfile} from '../documents/profile.js';
import {answerMedia} from '../media.js';
import {limitsOf, profileOf} from '../resources/trek-parts.js';
import {NEIGHBOURS, writeNeighbours} from './neighbours.js';
import {writeSettings} from './settings.js';
import {stagesOf, trekInFiles, writeTrek, writeTreks} from './treks.js';

/** @typedef {import('../answer.js').Answer} Answer */
/** @typedef {import('../address.js').Behaviour} Behaviour */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {import('node:http').IncomingHttpHeaders} Headers */

/** Where the files of the mobile application are, below the prefix. */
export const MOBILE_PATH = '/mobile/';

const HOUR = 3_600_000;
const WRITTEN_AT_HOUR = 3;
const STALE_HOURS = 7 * 24;

const MEDIA = /^(?:\d+\/)?media\/(.+)$/;
const PROFILE = /^profiles\/trek-(\d+)-([a-z]{2})\.svg$/;
const OF_TREK = /^(\d+)\/(?:(\w+)\/(\d+)|(\w+))\.geojson$/;

/**
 * A file that `sync_mobile` writes each night, as nginx sends it: the folder is the
 * `Accept-Language` header, letter for letter.
 *
 * @param {Behaviour} behaviour
 * @param {string} base
 * @param {string} path Below `/mobile/`.
 * @param {string | undefined} method
 * @param {Headers} headers
 * @param {Date} now
 * @returns {Answer}
 */
export function answerMobile(behaviour, base, path, method, headers, now) {
  if (behaviour.mobile !== 'yes' && behaviour.mobile !== 'stale') return page(404, 'Not Found');
  if (method !== 'GET' && method !== 'HEAD') return page(405, 'Not Allowed');
  const file = mediaFile(path) ?? fileIn(headers['accept-language'], behaviour, base, path, now);
  if (file?.status !== 200) return page(404, 'Not Found');
  const modified = writtenAt(behaviour, now).toUTCString();
  const isKnown = headers['if-modified-since'] === modified;
  return {
    ...(isKnown ? {status: 304, type: file.type, body: ''} : file),
    headers: {'Last-Modified': modified, Vary: 'Accept-Language'},
  };
}

/** The last night, or the one a week ago. @param {Behaviour} behaviour @param {Date} now */
function writtenAt({mobile}, now) {
  const night = new Date(now.getTime() - WRITTEN_AT_HOUR * HOUR).setUTCHours(
    WRITTEN_AT_HOUR,
    0,
    0,
    0,
  );
  return new Date(mobile === 'stale' ? night - STALE_HOURS * HOUR : night);
}

/** @param {string} path @returns {Answer | undefined} */
function mediaFile(path) {
  const media = MEDIA.exec(path)?.[1];
  if (!media) return undefined;
  const profile = PROFILE.exec(media);
  return profile ? profilePicture(Number(profile[1]), profile[2]) : answerMedia(decoded(media));
}

/** @param {number} id @param {string} language @returns {Answer | undefined} */
function profilePicture(id, language) {
  const trek = trekInFiles(id);
  if (!trek) return undefined;
  const profile = profileOf(trek);
  return {
    status: 200,
    type: 'image/svg+xml',
    body: drawProfile(profile, limitsOf(profile), language),
  };
}

/**
 * @param {string | undefined} language
 * @param {Behaviour} behaviour
 * @param {string} base
 * @param {string} path
 * @param {Date} now
 * @returns {Answer | undefined}
 */
function fileIn(language, behaviour, base, path, now) {
  if (!language || !behaviour.languages.includes(language)) return undefined;
  const ask = (/** @type {Record<string, string>} */ query = {}) =>
    readRequest(behaviour, base, 'mobile/', new URLSearchParams({...query, language}), now);
  if (path === 'settings.json') return json(writeSettings(ask()));
  if (path === 'treks.geojson') return treksFile(ask());
  const [, parent, folder, child, name] = OF_TREK.exec(path) ?? [];
  const root = trekInFiles(Number(parent), ask());
  if (!root) return undefined;
  const trek = child ? stagesOf(root, ask()).find(({id}) => id === Number(child)) : root;
  if (!trek) return undefined;
  if (child ? folder === 'treks' : name === 'trek') return geojson(writeTrek(trek, root, ask()));
  const neighbours = NEIGHBOURS.get(folder ?? name);
  return neighbours && geojson(writeNeighbours(neighbours, trek, root, ask));
}

/** The largest file, which takes seconds to make of 50,000 treks. @type {Map<string, Answer>} */
const treksFiles = new Map();

/** @param {ApiRequest} request */
function treksFile(request) {
  const {treks, version, mobile} = request.behaviour;
  const key = [treks, version, mobile, request.language].join();
  const file = treksFiles.get(key) ?? geojson(writeTreks(request));
  treksFiles.set(key, file);
  return file;
}

/** @param {unknown} value @returns {Answer} */
const geojson = (value) => ({...json(value), type: 'application/geo+json'});
