import {json, page} from './answer.js';
import {withBadRows} from './bad-rows.js';

/** @typedef {import('./address.js').Behaviour} Behaviour */
/** @typedef {import('./answer.js').Answer} Answer */

/**
 * The endpoint as `on=` names it: `trek`, `trek/:id`, `trek/:id/profile`.
 *
 * @param {string} path Below the prefix, such as `/api/v2/trek/12/`.
 */
export function endpointOf(path) {
  return path
    .replace(/^\/api\/v2\//, '')
    .split('/')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? ':id' : part))
    .join('/');
}

/** Failures so far, for each address that counts them. @type {Map<string, number>} */
const counts = new Map();

/**
 * The fault to play for this request, if any.
 *
 * @param {Behaviour} behaviour
 * @param {string} path
 */
export function faultOf({prefix, fault, on, times, after}, path) {
  if (!fault) return '';
  if (on && endpointOf(path) !== on) return '';
  // Files that the web server sends do not fail with the application.
  if (!on && path.startsWith('/mobile/')) return '';
  if (times === Infinity && after === 0) return fault;
  const count = counts.get(prefix) ?? 0;
  counts.set(prefix, count + 1);
  return count >= after && count < after + times ? fault : '';
}

/**
 * What is said instead of the answer.
 *
 * @param {string} fault
 * @returns {Answer | undefined}
 */
export function faultyAnswer(fault) {
  switch (fault) {
    case '429':
      return {
        ...json({detail: 'Request was throttled. Expected available in 1 second.'}, 429),
        headers: {'Retry-After': '1'},
      };
    case '413':
      return page(413, '413 Request Entity Too Large');
    case '500':
      return page(500, 'Server Error (500)');
    case '502':
      return page(502, '502 Bad Gateway');
    case '503':
      return {...page(503, '503 Service Temporarily Unavailable'), headers: {'Retry-After': '1'}};
    case '404':
      return page(404, 'Not Found');
    case 'html':
      return page(200, 'Geotrek');
    default:
      return undefined;
  }
}

/**
 * A sound answer, spoilt.
 *
 * @param {Answer} answer
 * @param {string} fault
 * @returns {Answer}
 */
export function spoil(answer, fault) {
  if (typeof answer.body !== 'string' || answer.status !== 200) return answer;
  if (fault === 'truncated')
    return {...answer, body: answer.body.slice(0, answer.body.length >> 1)};
  if (!answer.type.endsWith('json')) return answer;
  if (fault === 'bad-rows') return {...answer, body: withBadRows(answer.body)};
  if (fault === 'nan') return {...answer, body: withNotANumber(answer.body)};
  if (fault === 'empty') return {...answer, body: emptied(answer.body)};
  return answer;
}

/** @param {string} body */
function withNotANumber(body) {
  let seen = 0;
  return body.replace(/"(ascent|length_2d|duration|height)":-?[\d.]+/g, (match, name) =>
    seen++ % 3 === 0 ? `"${name}":NaN` : match,
  );
}

/** @param {string} body */
function emptied(body) {
  const content = JSON.parse(body);
  if (Array.isArray(content)) return '[]';
  if (Array.isArray(content.results)) return '{"count":0,"next":null,"previous":null,"results":[]}';
  if (Array.isArray(content.features))
    return JSON.stringify({...content, count: 0, next: null, features: []});
  return '{}';
}
