/** Pages that a walk begins on, and the addresses it opens. */
import {parameterNames, rangeNames, sortNames, termNames} from './address-model.js';

/** @typedef {import('./random.js').Random} Random */
/** @typedef {import('./address-model.js').AddressParameters} AddressParameters */
/** @typedef {'trek-list' | 'trek-filters' | 'trek-map' | 'trek-detail'} Tag */

/**
 * @typedef {object} Variant
 * @property {'equal' | 'for' | 'list'} kind How the elements share a source.
 * @property {readonly Tag[]} tags
 * @property {readonly Tag[]} routed Those with the attribute `routing`.
 * @property {string} defaults The attribute, as written.
 * @property {string} sort The attribute of the list.
 * @property {string} prefix
 * @property {boolean} hasOther Whether a list of another source is on the page.
 * @property {AddressParameters} parameters The defaults of the source.
 */

export const PAGE_SIZE = 5;

/** Of the parameters of the other list. */
export const OTHER_PREFIX = 'b-';

/** Where the browser says the visitor is: on the sample island, away from the middle of it. */
export const VISITOR = {longitude: -4.83, latitude: 45.51, accuracy: 30};

/** @param {Random} random @returns {Variant} */
export function variantOf(random) {
  const kind = random.pick(/** @type {const} */ (['equal', 'equal', 'for', 'for', 'list']));
  /** @type {Record<Variant['kind'], Tag[]>} */
  const tagsOf = {
    equal: ['trek-list', 'trek-map', 'trek-detail'],
    for: ['trek-list', 'trek-filters', 'trek-map', 'trek-detail'],
    list: ['trek-list'],
  };
  const tags = tagsOf[kind];
  const some = tags.filter(() => random.chance(0.5));
  const routed = random.chance(0.5) || some.length === 0 ? [random.pick(tags)] : some;
  const defaults = random.pick(['', '', 'practice=4', 'sort=longest', 'practice=4&sort=longest']);
  const sort = random.pick(['', '', 'name']);
  const prefix = random.pick(['', '', 'w-']);
  /** @type {AddressParameters} */
  const parameters = Object.fromEntries(new URLSearchParams(defaults));
  if (sort && !parameters.sort) parameters.sort = sort;
  return {kind, tags, routed, defaults, sort, prefix, hasOther: random.chance(0.25), parameters};
}

/** @param {Variant} variant */
export function describeVariant({kind, routed, defaults, sort, prefix, hasOther}) {
  const parts = [
    {equal: 'list, map and sheet with equal addresses', for: 'elements with for', list: 'list'}[
      kind
    ],
    `routing on ${routed.join(', ')}`,
    defaults && `defaults="${defaults}"`,
    sort && `sort="${sort}"`,
    prefix && `routing-prefix="${prefix}"`,
    hasOther && 'another list',
  ];
  return parts.filter(Boolean).join('; ');
}

/**
 * @param {Variant} variant
 * @param {string} cdn Origin of the scripts and of the sample Geotrek.
 */
export function pageOf({kind, tags, routed, defaults, sort, prefix, hasOther}, cdn) {
  const elements = tags.map((tag) => {
    const isOwner = kind === 'equal' || tag === 'trek-list';
    const attributes = {
      ...(isOwner ? {api: `${cdn}/geotrek/api/v2/`} : {for: 'treks'}),
      ...(tag === 'trek-list' && {id: 'treks', 'page-size': String(PAGE_SIZE)}),
      ...(tag === 'trek-list' && sort && {sort}),
      ...(tag === 'trek-map' && {loading: 'eager'}),
      ...(routed.includes(tag) && {routing: 'query', ...(prefix && {'routing-prefix': prefix})}),
      ...(routed.includes(tag) && defaults && {defaults}),
    };
    const written = Object.entries(attributes).map(([name, value]) => {
      return `${name}="${String(value).replaceAll('&', '&amp;')}"`;
    });
    const layer = `<trek-layer name="Plan" src="${cdn}/tiles/{z}/{x}/{y}.png"></trek-layer>`;
    return `<${tag} ${written.join(' ')}>${tag === 'trek-map' ? layer : ''}</${tag}>`;
  });
  const other = `<trek-list id="other" api="${cdn}/geotrek/api/v2/" practices="1" filters="none"
    page-size="3" routing="query" routing-prefix="${OTHER_PREFIX}"></trek-list>`;
  return `
    <style>
      body { margin: 0; inline-size: 1180px; }
      trek-list { display: block; }
      trek-filters { display: block; inline-size: 20rem; }
      trek-map { display: block; inline-size: 480px; block-size: 300px; }
    </style>
    <script type="module" src="${cdn}/cdn/trek-widgets.js"></script>
    ${elements.join('\n')}
    ${hasOther ? other : ''}`;
}

const malformed = {
  q: [],
  area: ['x', '1,2,3', '5,5,1,1'],
  sort: ['worst', 'NAME'],
  page: ['-3', '0', 'two'],
  trek: ['nobody', '-1', '1.5'],
  map: ['here', '12/45', '99/45/-4', '12//-4'],
  lang: ['42', '<b>'],
};

/**
 * The parameters of an address that somebody may have written.
 * @param {Random} random
 * @param {Record<string, readonly string[]>} terms Values that occur, by filter.
 * @param {readonly number[]} ids
 * @returns {AddressParameters}
 */
export function randomParameters(random, terms, ids) {
  /** @type {AddressParameters} */
  const parameters = {};
  const state = (
    /** @type {keyof AddressParameters} */ name,
    /** @type {() => string} */ value,
  ) => {
    if (!random.chance(chanceOf(name))) return;
    const kind = random.next();
    if (kind < 0.1) parameters[name] = '';
    else if (kind < 0.25 && name !== 'q') parameters[name] = random.pick(malformedFor(name));
    else parameters[name] = value();
  };
  state('q', () => random.pick(['lac', 'grande', 'sentier']));
  for (const name of termNames) state(name, () => someTerms(random, terms[name]).join(','));
  for (const name of rangeNames) state(name, () => randomRange(random, name));
  state('area', () => '-4.7,45.52,-4.4,45.68');
  state('sort', () => random.pick(sortNames));
  state('page', () => random.pick(['2', '3', '9']));
  state('trek', () => String(random.chance(0.9) ? random.pick(ids) : 99999));
  state('map', () => random.pick(['11.5/45.6/-4.55', '13/45.65/-4.6', '10/45.6/-4.5']));
  state('lang', () => random.pick(['en', 'fr']));
  return parameters;
}

/** @param {string} name */
function chanceOf(name) {
  if (['practice', 'difficulty', 'sort', 'trek', 'map', 'page', 'lang'].includes(name)) return 0.25;
  return name === 'area' ? 0.05 : 0.1;
}

/** @param {keyof AddressParameters} name */
const malformedFor = (name) =>
  name in malformed
    ? malformed[/** @type {keyof typeof malformed} */ (name)]
    : rangeNames.some((each) => each === name)
      ? ['9-1', 'long', '-', '1-2-3']
      : ['<b>', ',,', '4 5'];

/** @param {Random} random @param {readonly string[]} terms */
export function someTerms(random, terms) {
  if (terms.length === 0) return ['1'];
  return [...new Set([random.pick(terms), random.pick(terms)])];
}

/** @param {Random} random @param {typeof rangeNames[number]} name */
export function randomRange(random, name) {
  const ends = {duration: [1, 2.5, 4, 6], length: [3000, 6000, 12000], ascent: [100, 300, 900]};
  const [from, to] = [random.pick(ends[name]), random.pick(ends[name])].sort((a, b) => a - b);
  const ranges = random.pick([`${from}-${to}`, `-${to}`, `${from}-`, `-${from},${to + 1}-`]);
  return random.chance(0.3) ? `${ranges},unknown` : ranges;
}

/**
 * @param {AddressParameters} parameters
 * @param {string} prefix
 * @param {string} [foreign] What others have in the address.
 */
export function queryOf(parameters, prefix, foreign = '') {
  const ours = parameterNames
    .filter((name) => parameters[name] !== undefined)
    .map((name) => `${prefix}${name}=${encodeURIComponent(parameters[name] ?? '')}`);
  const parts = [foreign, ...ours].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
