/**
 * What an address means: a second implementation of `src/store/routing/`, written from its
 * specification, which the page is compared with.
 */

export const termNames = /** @type {const} */ ([
  'practice',
  'difficulty',
  'route',
  'theme',
  'label',
  'accessibility',
  'network',
  'city',
  'district',
  'structure',
]);
export const rangeNames = /** @type {const} */ (['duration', 'length', 'ascent']);
export const sortNames = ['name', 'newest', 'shortest', 'longest', 'easiest', 'nearest'];

/** In the order of an address. */
export const parameterNames = /** @type {const} */ ([
  'q',
  ...termNames,
  ...rangeNames,
  'area',
  'sort',
  'page',
  'trek',
  'map',
  'lang',
]);

/** @typedef {typeof termNames[number]} TermName */
/** @typedef {typeof rangeNames[number]} RangeName */
/** @typedef {typeof parameterNames[number]} ParameterName */

/**
 * Values of parameters by their names without prefix. Absent: not stated, or no value.
 * @typedef {Partial<Record<ParameterName, string>>} AddressParameters
 */

/** @typedef {{from?: number, to?: number}} Range */
/** @typedef {[west: number, south: number, east: number, north: number]} Bounds */

/**
 * The public `criteria` of an element, without the place that distances are measured from.
 * @typedef {object} Criteria
 * @property {string} text
 * @property {Partial<Record<TermName, string[]>>} terms
 * @property {Partial<Record<RangeName, Range[]>>} ranges
 * @property {RangeName[]} keepUnknown
 * @property {Bounds} [within]
 * @property {string} [sort]
 */

const isTerm = (/** @type {string} */ name) => termNames.some((each) => each === name);
const isRange = (/** @type {string} */ name) => rangeNames.some((each) => each === name);

/**
 * A value as it is written. Empty: stated to be none. Undefined: malformed.
 * @param {ParameterName} name
 * @param {string} value
 * @returns {string | undefined}
 */
export function canonical(name, value) {
  if (value === '') return '';
  if (name === 'q') return value.trim();
  if (isTerm(name)) {
    const ids = value.split(',').filter((id) => /^[\w-]{1,20}$/.test(id));
    return ids.length > 0 ? [...new Set(ids)].join(',') : undefined;
  }
  if (isRange(name)) {
    const parts = value.split(',');
    const ranges = parts.filter((part) => readRange(part));
    if (ranges.length === 0) return undefined;
    return [...ranges, ...(parts.includes('unknown') ? ['unknown'] : [])].join(',');
  }
  switch (name) {
    case 'area':
      return readArea(value) && value;
    case 'sort':
      return sortNames.includes(value) ? value : undefined;
    case 'page':
      if (!/^\d{1,4}$/.test(value) || Number(value) < 1) return undefined;
      return value === '1' ? '' : value;
    case 'trek':
      return /^[1-9]\d{0,9}$/.test(value) ? value : undefined;
    case 'map':
      return readView(value) && value;
    case 'lang':
      return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? value : undefined;
    default:
      return undefined;
  }
}

/** @param {string} text @returns {Range | undefined} */
function readRange(text) {
  const found = /^(\d*\.?\d*)-(\d*\.?\d*)$/.exec(text);
  if (!found || text === '-') return undefined;
  const [, from, to] = found;
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined;
  return {...(from !== '' && {from: Number(from)}), ...(to !== '' && {to: Number(to)})};
}

/** @param {string} text @returns {Bounds | undefined} */
function readArea(text) {
  const numbers = text.split(',').map(Number);
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return undefined;
  const [west, south, east, north] = numbers;
  return west < east && south < north ? [west, south, east, north] : undefined;
}

/**
 * @param {string | undefined} text
 * @returns {{zoom: number, lat: number, lng: number} | undefined}
 */
export function readView(text) {
  if (!text) return undefined;
  const [zoom, lat, lng, ...rest] = text.split('/').map((each) => (each === '' ? NaN : +each));
  const isSound = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return isSound && rest.length === 0 ? {zoom, lat, lng} : undefined;
}

/**
 * Reads our parameters of a query.
 * @param {string} query
 * @param {string} prefix
 * @returns {AddressParameters} As stated, malformed values included.
 */
export function statedIn(query, prefix) {
  const searchParams = new URLSearchParams(query);
  /** @type {AddressParameters} */
  const parameters = {};
  for (const name of parameterNames) {
    const value = searchParams.get(prefix + name);
    if (value !== null) parameters[name] = value;
  }
  return parameters;
}

/**
 * The parameters of others, in their order.
 * @param {string} query
 * @param {string} prefix
 */
export function foreignIn(query, prefix) {
  const ours = new Set(parameterNames.map((name) => prefix + name));
  return [...new URLSearchParams(query)].filter(([name]) => !ours.has(name));
}

/**
 * Each parameter is either stated or takes its default; none has no key.
 * @param {AddressParameters} stated
 * @param {AddressParameters} defaults
 * @returns {AddressParameters}
 */
export function effective(stated, defaults) {
  /** @type {AddressParameters} */
  const parameters = {};
  for (const name of parameterNames) {
    const text = stated[name];
    const value = text === undefined ? undefined : canonical(name, text);
    const taken = value ?? defaults[name];
    if (taken) parameters[name] = taken;
  }
  return parameters;
}

/**
 * What an address states, in order, so that it means these parameters.
 * @param {AddressParameters} parameters
 * @param {AddressParameters} defaults
 * @returns {[ParameterName, string][]}
 */
export function written(parameters, defaults) {
  return parameterNames.flatMap((name) => {
    const value = parameters[name] ?? '';
    return value === (defaults[name] ?? '') ? [] : [[name, value]];
  });
}

/** AddressParameters whose change alone replaces the entry of the history. */
const passing = ['q', 'area', 'map', 'page'];

/**
 * @param {AddressParameters} before
 * @param {AddressParameters} after
 * @returns {'push' | 'replace' | 'none'}
 */
export function entryFor(before, after) {
  const changed = parameterNames.filter((name) => (before[name] ?? '') !== (after[name] ?? ''));
  if (changed.length === 0) return 'none';
  return changed.every((name) => passing.includes(name)) ? 'replace' : 'push';
}

/** Names of the parameters that make up the criteria. */
export const criteriaNames = /** @type {ParameterName[]} */ ([
  'q',
  ...termNames,
  ...rangeNames,
  'area',
  'sort',
]);

/** @param {AddressParameters} parameters @returns {Criteria} */
export function criteriaOf(parameters) {
  /** @type {Criteria} */
  const criteria = {text: parameters.q ?? '', terms: {}, ranges: {}, keepUnknown: []};
  for (const name of termNames) {
    if (parameters[name]) criteria.terms[name] = parameters[name].split(',');
  }
  for (const name of rangeNames) {
    const parts = (parameters[name] ?? '').split(',').filter(Boolean);
    if (parts.length === 0) continue;
    if (parts.includes('unknown')) criteria.keepUnknown.push(name);
    criteria.ranges[name] = parts.flatMap((part) => readRange(part) ?? []);
  }
  const within = readArea(parameters.area ?? '');
  if (within) criteria.within = within;
  if (parameters.sort) criteria.sort = parameters.sort;
  return criteria;
}

const round = (/** @type {number} */ value, /** @type {number} */ digits) =>
  String(Number(value.toFixed(digits)));

/** @param {Range} range */
export const rangeText = ({from, to}) =>
  `${from === undefined ? '' : round(from, 2)}-${to === undefined ? '' : round(to, 2)}`;

/** @param {readonly number[]} bounds */
export const areaText = (bounds) => bounds.map((each) => round(each, 5)).join(',');

/** @param {{zoom: number, lat: number, lng: number}} view */
export const viewText = ({zoom, lat, lng}) =>
  [round(zoom, 2), round(lat, 5), round(lng, 5)].join('/');

/** @param {Criteria} criteria @returns {AddressParameters} */
export function parametersOf({text, terms, ranges, keepUnknown, within, sort}) {
  /** @type {AddressParameters} */
  const parameters = {};
  if (text.trim()) parameters.q = text.trim();
  for (const name of termNames) if (terms[name]?.length) parameters[name] = terms[name].join(',');
  for (const name of rangeNames) {
    if (!ranges[name]?.length) continue;
    const parts = ranges[name].map(rangeText);
    parameters[name] = [...parts, ...(keepUnknown.includes(name) ? ['unknown'] : [])].join(',');
  }
  if (within) parameters.area = areaText(within);
  if (sort) parameters.sort = sort;
  return parameters;
}
