import {isAtLeast} from '../address.js';
import {json, notFound, Refusal} from '../answer.js';
import {toFeature} from './geojson.js';
import {select, serialise} from './resource.js';

/** @typedef {import('./request.js').ApiRequest} ApiRequest */
/** @typedef {import('./resource.js').Resource} Resource */

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 1000;

/**
 * @param {Resource} resource
 * @param {ApiRequest} request
 * @returns {import('../answer.js').Answer}
 */
export function answerList(resource, request) {
  const geojson = wantsGeojson(resource, request);
  const rows = select(resource, request);
  const range = pageOf(rows.count, request);
  const write = geojson ? toFeature : serialise;
  const items = [];
  for (let i = range.start; i < range.end; i++) {
    const place = request.behaviour.swapped ? swapped(i, range.size, rows.count) : i;
    items.push(write(resource, rows.at(place), request));
  }
  const answer = geojson
    ? geojsonAnswer({type: 'FeatureCollection', ...range.envelope, features: items})
    : json(range.envelope ? {...range.envelope, results: items} : items);
  return {...answer, rows: items.length, total: rows.count};
}

/**
 * The place of a row when the last of each page has changed places with the first of the next.
 *
 * @param {number} place
 * @param {number} size Of a page.
 * @param {number} count
 */
function swapped(place, size, count) {
  if (place > 0 && place % size === 0) return place - 1;
  if ((place + 1) % size === 0 && place + 1 < count) return place + 1;
  return place;
}

/**
 * @param {Resource} resource
 * @param {ApiRequest} request
 */
export function wantsGeojson({featureId}, {query}) {
  const format = query.get('format');
  if (!format || format === 'json') return false;
  if (format !== 'geojson' || !featureId) throw notFound('Not found.');
  return true;
}

/** @param {unknown} value */
export const geojsonAnswer = (value) => ({...json(value), type: 'application/geo+json'});

/**
 * @param {number} count
 * @param {ApiRequest} request
 */
function pageOf(count, request) {
  const {query, behaviour} = request;
  if (query.has('no_page') && isAtLeast(behaviour.version, 2, 101)) {
    return {start: 0, end: count, size: Infinity};
  }
  const size = pageSize(query.get('page_size'));
  const last = Math.max(1, Math.ceil(count / size));
  const asked = query.get('page') || '1';
  const page = asked === 'last' ? last : Number(asked);
  if (!Number.isInteger(page) || page < 1 || page > last) throw invalidPage(request);
  return {
    start: (page - 1) * size,
    end: Math.min(count, page * size),
    size,
    envelope: {
      count: count + (behaviour.excess ?? 0),
      next: page < last ? pageAddress(request, page + 1) : null,
      previous: page > 1 ? pageAddress(request, page - 1) : null,
    },
  };
}

/** @param {ApiRequest} request */
function invalidPage({activeLanguage}) {
  const detail = activeLanguage === 'fr' ? 'Page non valide.' : 'Invalid page.';
  return new Refusal(json({detail}, 404));
}

/** @param {string | null} asked */
function pageSize(asked) {
  const size = Number(asked);
  return asked && /^\d+$/.test(asked) && size > 0 ? Math.min(LARGEST_PAGE, size) : DEFAULT_PAGE;
}

/**
 * @param {ApiRequest} request
 * @param {number} page
 */
function pageAddress({base, path, query}, page) {
  const parameters = new URLSearchParams(query);
  if (page === 1) parameters.delete('page');
  else parameters.set('page', String(page));
  parameters.sort();
  const search = parameters.toString();
  return `${base}/api/v2/${path}${search && `?${search}`}`;
}
