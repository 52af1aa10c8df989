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
  for (let i = range.start; i < range.end; i++) items.push(write(resource, rows.at(i), request));
  if (geojson)
    return geojsonAnswer({type: 'FeatureCollection', ...range.envelope, features: items});
  return json(range.envelope ? {...range.envelope, results: items} : items);
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
  if (query.has('no_page') && isAtLeast(behaviour.version, 2, 101)) return {start: 0, end: count};
  const size = pageSize(query.get('page_size'));
  const last = Math.max(1, Math.ceil(count / size));
  const asked = query.get('page') || '1';
  const page = asked === 'last' ? last : Number(asked);
  if (!Number.isInteger(page) || page < 1 || page > last) throw invalidPage(request);
  return {
    start: (page - 1) * size,
    end: Math.min(count, page * size),
    envelope: {
      count,
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
