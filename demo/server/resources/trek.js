import {communesAlong} from '../../territory/network/communes.js';
import {trekAttachments} from '../../territory/treks/attachments.js';
import * as attributes from '../../territory/treks/attributes.js';
import * as geometry from '../../territory/treks/geometry.js';
import {treksByName} from '../../territory/treks/order.js';
import {trekTexts} from '../../territory/treks/texts.js';
import {trekId, trekOf} from '../../territory/treks/trek.js';
import {isAtLeast} from '../address.js';
import {translate, translatePublished} from '../api/request.js';
import {documentAddress, pdfAddress} from './documents.js';
import {viewPoints} from './hd-view.js';
import {readableTrek} from './published-trek.js';
import {createdAt, updatedAt} from './trek-dates.js';
import {trekDistricts, trekFilters} from './trek-filters.js';
import {trekParts} from './trek-parts.js';
import * as relations from './trek-relations.js';
import {isClosed, vigilanceAreaIds} from './trek-vigilance.js';
import {communeKeys, writeAttachments} from './wire.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */
/** @typedef {(trek: Trek, request: ApiRequest) => unknown} Field */

/** @param {keyof ReturnType<typeof trekTexts>} name @returns {Field} */
const text = (name) => (trek, request) => translate(trekTexts(trek)[name], request);

/** @param {number} metres */
const decimetres = (metres) => Math.round(metres * 10) / 10;

/** @type {Record<string, Field>} */
export const trekFields = {
  id: ({number}) => trekId(number),
  uuid: attributes.trekUuid,
  url: ({id}, {base, query}) => {
    const format = query.get('format');
    return `${base}/api/v2/trek/${id}/${format ? `?format=${format}` : ''}`;
  },
  name: text('name'),
  description_teaser: text('description_teaser'),
  description: text('description'),
  ambiance: text('ambiance'),
  access: text('access'),
  public_transport: text('public_transport'),
  advice: text('advice'),
  gear: text('gear'),
  disabled_infrastructure: text('disabled_infrastructure'),
  ratings_description: text('ratings_description'),
  departure: text('departure'),
  arrival: text('arrival'),
  advised_parking: text('advised_parking'),
  accessibility_advice: text('accessibility_advice'),
  accessibility_covering: text('accessibility_covering'),
  accessibility_exposure: text('accessibility_exposure'),
  accessibility_signage: text('accessibility_signage'),
  accessibility_slope: text('accessibility_slope'),
  accessibility_width: text('accessibility_width'),
  accessibility_level: attributes.accessibilityLevelId,
  accessibilities: attributes.accessibilityIds,
  duration: attributes.durationHours,
  length_2d: ({length}) => decimetres(length),
  length_3d: (trek) => decimetres(geometry.length3d(trek)),
  ascent: ({ascent}) => ascent,
  descent: ({descent}) => (descent ? -descent : 0),
  min_elevation: (trek) => geometry.elevationRange(trek).lowest,
  max_elevation: (trek) => geometry.elevationRange(trek).highest,
  difficulty: attributes.difficultyId,
  practice: attributes.practiceId,
  route: attributes.routeId,
  reservation_system: attributes.reservationSystemId,
  reservation_id: (trek) => (attributes.reservationSystemId(trek) ? `AUB-${trek.id}` : ''),
  themes: attributes.themeIds,
  networks: attributes.networkIds,
  labels: attributes.labelIds,
  ratings: attributes.ratingIds,
  source: attributes.sourceIds,
  portal: attributes.portalIds,
  information_desks: relations.informationDesks,
  districts: trekDistricts,
  cities: (trek, request) => communeKeys(communesAlong(trek.legs), request),
  city_codes: (trek) => communesAlong(trek.legs).map(({code}) => code),
  departure_city: (trek, request) => communeKeys(communesAlong(trek.legs), request)[0] ?? null,
  departure_city_code: (trek) => communesAlong(trek.legs)[0]?.code ?? null,
  structure: attributes.structureId,
  geometry: geometry.trekGeometry,
  departure_geom: geometry.departurePoint,
  parking_location: relations.parking,
  points_reference: relations.pointsReference,
  attachments: (trek, request) => writeAttachments(trekAttachments(trek), request),
  attachments_accessibility: relations.accessibilityPictures,
  web_links: relations.webLinks,
  view_points: viewPoints('trek'),
  children: attributes.childIds,
  parents: attributes.parentIds,
  next: (trek) => attributes.neighbourSteps(trek, 1),
  previous: (trek) => attributes.neighbourSteps(trek, -1),
  gpx: (trek, request) => documentAddress(trek, 'gpx', request),
  kml: (trek, request) => documentAddress(trek, 'kml', request),
  pdf: pdfAddress,
  altimetric_profile: ({id}, {base}) => `${base}/api/v2/trek/${id}/profile/`,
  elevation_area_url: ({id}, {base}) => `${base}/api/v2/trek/${id}/dem/`,
  elevation_svg_url: ({id}, {base, activeLanguage}) =>
    `${base}/api/v2/trek/${id}/profile/?language=${activeLanguage}&format=svg`,
  closed: isClosed,
  published_vigilance_areas: vigilanceAreaIds,
  published: (trek, request) =>
    translatePublished(
      trek.number > request.behaviour.treks ? [] : attributes.publishedIn(trek),
      request,
    ),
  external_id: (_, {behaviour}) => (isAtLeast(behaviour.version, 2, 117) ? '' : null),
  second_external_id: () => null,
  provider: (_, {behaviour}) => (isAtLeast(behaviour.version, 2, 117) ? null : ''),
  create_datetime: createdAt,
  update_datetime: updatedAt,
};

/** The treks of this address, by name. @param {ApiRequest} request */
export function trekKeys({behaviour, language}) {
  const spoken = language ?? behaviour.languages[0];
  const order = treksByName(behaviour.treks, spoken === 'en' ? 'en' : 'fr', behaviour.from);
  if (language === null || language === 'fr') return order;
  if (language !== 'en') return [];
  return translated(order);
}

/** @type {WeakMap<object, Int32Array>} */
const inEnglish = new WeakMap();

/** @param {Int32Array} order */
function translated(order) {
  let kept = inEnglish.get(order);
  if (!kept) {
    kept = order.filter((number) => attributes.publishedIn({number}).includes('en'));
    inEnglish.set(order, kept);
  }
  return kept;
}

/** @type {import('../api/resource.js').Resource<Trek>} */
export const trek = {
  name: 'trek',
  model: 'Trek',
  keys: /** @type {any} */ (trekKeys),
  record: trekOf,
  byId: readableTrek,
  fields: trekFields,
  filters: trekFilters,
  featureId: 'property',
  parts: trekParts,
};
