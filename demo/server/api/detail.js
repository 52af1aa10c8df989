import {isAtLeast} from '../address.js';
import {json, notFound, page, Refusal} from '../answer.js';
import {toFeature} from './geojson.js';
import {geojsonAnswer, wantsGeojson} from './listing.js';
import {serialise, testsOf} from './resource.js';

/** @typedef {import('./request.js').ApiRequest} ApiRequest */
/** @typedef {import('./resource.js').Resource} Resource */

/**
 * @param {Resource} resource
 * @param {string} id
 * @param {ApiRequest} request
 * @returns {import('../answer.js').Answer}
 */
export function answerDetail(resource, id, request) {
  if (!/^\d+$/.test(id)) throw missingPage(request);
  const geojson = wantsGeojson(resource, request);
  const record = find(resource, Number(id), request);
  if (record === undefined) throw notFound(`No ${resource.model} matches the given query.`);
  if (geojson) return geojsonAnswer(toFeature(resource, record, request));
  return json(serialise(resource, record, request));
}

/**
 * @param {Resource} resource
 * @param {number} id
 * @param {ApiRequest} request
 */
function find(resource, id, request) {
  if (resource.byId) return resource.byId(id, request);
  const tests = testsOf(resource, request);
  const record = resource.keys(request).find((/** @type {any} */ key) => key.id === id);
  return record && tests.every((test) => test(record)) ? record : undefined;
}

/** @param {ApiRequest} request */
export function missingPage({behaviour}) {
  if (!isAtLeast(behaviour.version, 2, 100)) return new Refusal(page(404, 'Not Found'));
  return new Refusal(json({page: 'does not exist'}, 404));
}
