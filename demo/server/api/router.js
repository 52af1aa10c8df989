import {isAtLeast} from '../address.js';
import {json, page, Refusal} from '../answer.js';
import {RESOURCES} from '../resources/index.js';
import {answerDetail, missingPage} from './detail.js';
import {answerList} from './listing.js';
import {readRequest} from './request.js';
import {ENDPOINT_SINCE} from './versions.js';

/** @typedef {import('../answer.js').Answer} Answer */
/** @typedef {import('./resource.js').Resource} Resource */

const BY_NAME = new Map(RESOURCES.map((resource) => [resource.name, resource]));

/**
 * Answers a GET below `/api/v2/`.
 *
 * @param {import('../address.js').Behaviour} behaviour
 * @param {string} base
 * @param {string} path Without the leading slash.
 * @param {URLSearchParams} query
 * @param {Date} now
 * @returns {Answer}
 */
export function answerApi(behaviour, base, path, query, now) {
  try {
    return route(readRequest(behaviour, base, path, query, now));
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** @param {import('./request.js').ApiRequest} request @returns {Answer} */
function route(request) {
  const {path, behaviour} = request;
  if (path === '') return json(index(request));
  if (path === 'version' && isAtLeast(behaviour.version, 2, 63))
    return json({version: behaviour.version});
  const [name, id, part, ...rest] = path.split('/');
  const resource = BY_NAME.get(name);
  const known = resource && isAtLeast(behaviour.version, 2, ENDPOINT_SINCE[name] ?? 0);
  if (!known || rest.length > 1) throw missingPage(request);
  if (!path.endsWith('/')) return redirect(request);
  if (name === 'path') return unauthorised();
  if (id === '') return resource.list ? resource.list(request) : answerList(resource, request);
  if (part === '') return answerDetail(resource, id, request);
  const answer = /^\d+$/.test(id) ? resource.parts?.(Number(id), part, request) : undefined;
  if (!answer) throw missingPage(request);
  return answer;
}

/** @param {import('./request.js').ApiRequest} request @returns {Answer} */
function redirect({base, path, query}) {
  const search = query.toString();
  return {
    ...page(301, 'Moved Permanently'),
    headers: {Location: `${base}/api/v2/${path}/${search && `?${search}`}`},
  };
}

/** @returns {Answer} */
function unauthorised() {
  return {
    ...json({detail: "Informations d'authentification non fournies."}, 401),
    headers: {'WWW-Authenticate': 'Basic realm="api"'},
  };
}

/** @param {import('./request.js').ApiRequest} request */
function index({base, behaviour}) {
  const listed = RESOURCES.filter(
    ({name, hidden}) => !hidden && isAtLeast(behaviour.version, 2, ENDPOINT_SINCE[name] ?? 0),
  );
  return Object.fromEntries(listed.map(({name}) => [name, `${base}/api/v2/${name}/`]));
}
