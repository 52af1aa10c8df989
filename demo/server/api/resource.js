import {isAtLeast} from '../address.js';
import {FIELD_SINCE} from './versions.js';

/** @typedef {import('./request.js').ApiRequest} ApiRequest */

/**
 * One endpoint of the API.
 *
 * @template [R=any]
 * @typedef {object} Resource
 * @property {string} name Its path and what its errors call it.
 * @property {string} model
 * @property {(request: ApiRequest) => readonly unknown[]} keys What exists, in the order of the lists; often the records themselves.
 * @property {(key: any, request: ApiRequest) => R} [record]
 * @property {(id: number, request: ApiRequest) => R | undefined} [byId] Includes what lists leave out.
 * @property {Record<string, (record: R, request: ApiRequest) => unknown>} fields
 * @property {Record<string, (value: string, request: ApiRequest) => ((record: R) => boolean) | undefined>} [filters]
 * @property {(records: readonly R[], request: ApiRequest) => readonly R[]} [order] Applied after filters.
 * @property {readonly string[]} [always] Filters that apply even without their parameter, and on detail.
 * @property {'property' | 'feature'} [featureId] For geometric endpoints: where GeoJSON puts the id.
 * @property {(id: number, part: string, request: ApiRequest) => import('../answer.js').Answer | undefined} [parts]
 * @property {boolean} [allFields] Ignores `fields` and `omit`.
 * @property {boolean} [hidden] Left out of the index of the API.
 * @property {(request: ApiRequest) => import('../answer.js').Answer} [list] In place of the usual list.
 */

/**
 * @template R
 * @param {Resource<R>} resource
 * @param {R} record
 * @param {ApiRequest} request
 */
export function serialise(resource, record, request) {
  /** @type {Record<string, unknown>} */
  const row = {};
  for (const name of selectedFields(resource, request))
    row[name] = resource.fields[name](record, request);
  return row;
}

/**
 * @param {Resource} resource
 * @param {ApiRequest} request
 */
export function selectedFields({fields, allFields}, {query, behaviour}) {
  let names = Object.keys(fields).filter((name) =>
    isAtLeast(behaviour.version, 2, FIELD_SINCE[name] ?? 0),
  );
  if (allFields) return names;
  const only = query.get('fields');
  if (only !== null) {
    const wanted = new Set(only.split(','));
    names = names.filter((name) => wanted.has(name));
  }
  const without = query.get('omit');
  if (without) {
    const unwanted = new Set(without.split(','));
    names = names.filter((name) => !unwanted.has(name));
  }
  return names;
}

/**
 * The records that pass every filter of the query.
 *
 * @param {Resource} resource
 * @param {ApiRequest} request
 * @returns {{count: number, at: (index: number) => any}}
 */
export function select(resource, request) {
  const record = resource.record ?? ((/** @type {any} */ key) => key);
  const keys = resource.keys(request);
  const tests = testsOf(resource, request);
  if (tests.length === 0 && !resource.order) {
    return {count: keys.length, at: (index) => record(keys[index], request)};
  }
  let kept = Array.from(keys, (key) => record(key, request)).filter((row) =>
    tests.every((test) => test(row)),
  );
  if (resource.order) kept = [...resource.order(kept, request)];
  return {count: kept.length, at: (index) => kept[index]};
}

/**
 * @param {Resource} resource
 * @param {ApiRequest} request
 */
export function testsOf({filters = {}, always = []}, request) {
  const tests = [];
  for (const [name, filter] of Object.entries(filters)) {
    const value = request.query.get(name) ?? (always.includes(name) ? '' : null);
    if (value === null) continue;
    const test = filter(value, request);
    if (test) tests.push(test);
  }
  return tests;
}
