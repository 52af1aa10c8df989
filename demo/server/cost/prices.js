/**
 * The costs of requests on a real server, in milliseconds of processor time. Fitted to measurements of
 * Geotrek-admin 2.126.1+dev with 1,000 treks, 2 processors and 3 workers, no reverse-proxy cache.
 * Prices add up. Two measurements contradict a sum (themes and labels cost 2.6 ms a row beside the
 * base fields, but under 1.5 ms beside networks and accessibilities), so that the weights lie
 * between them: the table is right within 15 %.
 */

/** @typedef {{base?: number, perTotal?: number, row: number, fields?: Record<string, number>, field?: number, all?: number, perTrekUncached?: number}} ListPrice */

/**
 * @typedef {object} PricedRequest
 * @property {string} path Below the prefix, such as `/api/v2/trek/`.
 * @property {URLSearchParams} query
 * @property {number} [rows] How many rows were answered.
 * @property {number} [total] How many rows the whole list has, after filters.
 * @property {number} [treks] How many treks the server has, before filters.
 * @property {boolean} [cached] Whether the server has answered the same before, where it keeps answers.
 */

/** @param {Record<string, number>} groups Names separated by spaces, with the price of each. */
const pricesOfNames = (groups) =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([names, price]) =>
      names.split(' ').map((name) => [name, price]),
    ),
  );

/** Milliseconds a row, for each field of a trek. */
export const TREK_FIELDS = pricesOfNames({
  id: 0,
  'name description ambiance access public_transport advice gear disabled_infrastructure': 0.06,
  'ratings_description departure arrival advised_parking accessibility_advice': 0.06,
  'accessibility_covering accessibility_exposure accessibility_signage': 0.06,
  'accessibility_slope accessibility_width': 0.06,
  description_teaser: 0.2,
  'duration length_2d ascent': 0.03,
  'practice difficulty route': 0.13,
  departure_geom: 0.35,
  'themes labels': 0.87,
  'networks accessibilities accessibility_level': 0.05,
  // Each of these needs a spatial query for every trek.
  'cities city_codes': 1.97,
  // Not measured: they are in no release yet.
  'closed published_vigilance_areas': 2,
  districts: 2.27,
  'departure_city departure_city_code': 2.07,
  // A line of about 240 points.
  geometry: 4.5,
  attachments: 2,
  'attachments_accessibility children parents next previous': 0.5,
  'web_links view_points': 0.6,
  information_desks: 1.5,
  'ratings source portal parking_location points_reference pdf': 0.3,
  'uuid url length_3d descent min_elevation max_elevation structure gpx kml': 0.05,
  'reservation_system reservation_id altimetric_profile elevation_area_url': 0.05,
  'elevation_svg_url published external_id second_external_id provider': 0.05,
  'create_datetime update_datetime': 0.05,
});

/**
 * Counting and ordering grow with the length of the list: the measurement gives 0.2 s for 1,000
 * treks. Nothing says what more of them cost; a tenth of that for each further trek is a guess.
 *
 * @type {ListPrice}
 */
const TREKS = {perTotal: 0.2, row: 1.15, fields: TREK_FIELDS};

/** Contents and events need no spatial queries. `all` is a row with every field. @type {ListPrice} */
const TOURISM = {perTotal: 0.05, row: 1.2, field: 0.5, all: 8};

/** @type {ListPrice} */
const VOCABULARY = {base: 20, row: 0.7};

export const PRICES = {
  /** Every request, before its query. */
  request: 20,
  /** What is not a list or a detail: refusals, profiles, files, reports. */
  other: 40,
  detail: {cached: 15, uncached: 70},
  lists: /** @type {Record<string, ListPrice>} */ ({
    trek: TREKS,
    tour: TREKS,
    touristiccontent: TOURISM,
    touristicevent: TOURISM,
    sensitivearea: {perTotal: 0.05, row: 1.2, field: 0.5, all: 8},
    outdoor_site: TOURISM,
    outdoor_course: TOURISM,
    informationdesk: TOURISM,
    poi: {base: 10, perTotal: 0.05, row: 0.3, field: 0.05, all: 0.6},
    // The themes in use are counted over all treks.
    theme: {...VOCABULARY, perTrekUncached: 1.9},
  }),
  vocabulary: VOCABULARY,
  filters: {
    /** Reads the texts of every trek. */
    textPerTrek: 1.4,
    bounds: 50,
    near: 30,
    other: 5,
  },
};

/** Parameters that choose no rows. */
const NO_FILTER = new Set([
  'page',
  'page_size',
  'no_page',
  'fields',
  'omit',
  'language',
  'format',
  'period',
]);

const LIST_OR_DETAIL = /^\/api\/v2\/([a-z_]+)\/(?:(\d+)\/)?$/;

/**
 * How many milliseconds of a server's work a request is, were it alone.
 *
 * @param {PricedRequest} request
 */
export function priceOf({path, query, rows = 0, total = rows, treks = total, cached = false}) {
  const match = LIST_OR_DETAIL.exec(path);
  if (!match) return PRICES.other;
  const [, name, id] = match;
  if (id) return PRICES.request + (cached ? PRICES.detail.cached : PRICES.detail.uncached);
  const list = PRICES.lists[name] ?? PRICES.vocabulary;
  return (
    PRICES.request +
    (list.base ?? 0) +
    (list.perTotal ?? 0) * countedRows(total) +
    rows * rowPrice(list, query) +
    filtersPrice(name, query, treks) +
    (cached ? 0 : (list.perTrekUncached ?? 0) * treks)
  );
}

const MEASURED_ROWS = 1000;
const countedRows = (/** @type {number} */ total) =>
  Math.min(total, MEASURED_ROWS) + Math.max(0, total - MEASURED_ROWS) / 10;

/** Whether the server keeps the answers to such requests. @param {string} path */
export function isCacheable(path) {
  const match = LIST_OR_DETAIL.exec(path);
  return match !== null && (match[2] !== undefined || match[1] === 'theme');
}

/**
 * @param {ListPrice} list
 * @param {URLSearchParams} query
 */
function rowPrice({row, fields, field = 0, all = row}, query) {
  const named = query.get('fields')?.split(',');
  const omitted = new Set(query.get('omit')?.split(','));
  if (!fields) {
    return named
      ? Math.min(all, row + field * named.filter((name) => !omitted.has(name)).length)
      : all;
  }
  // A name the server does not know costs nothing: it is left out.
  return Object.keys(fields)
    .filter((name) => (!named || named.includes(name)) && !omitted.has(name))
    .reduce((sum, name) => sum + fields[name], row);
}

/**
 * @param {string} endpoint
 * @param {URLSearchParams} query
 * @param {number} treks
 */
function filtersPrice(endpoint, query, treks) {
  const {textPerTrek, bounds, near, other} = PRICES.filters;
  let sum = 0;
  for (const [name, value] of query) {
    if (NO_FILTER.has(name) || value === '') continue;
    if (name === 'q' && endpoint === 'trek') sum += textPerTrek * treks;
    else if (name === 'in_bbox') sum += bounds;
    else if (name.startsWith('near_') || name === 'trek' || name === 'point') sum += near;
    else sum += other;
  }
  return sum;
}
