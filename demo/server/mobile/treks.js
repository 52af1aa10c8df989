import {slug} from '../../territory/names/toponym.js';
import {communesAlong} from '../../territory/network/communes.js';
import {trekAttachments} from '../../territory/treks/attachments.js';
import {childIds, publishedIn} from '../../territory/treks/attributes.js';
import {firstPoint, trekGeometry} from '../../territory/treks/geometry.js';
import {trekNumber, trekOf} from '../../territory/treks/trek.js';
import {flatBounds} from '../api/geojson.js';
import {informationDesk} from '../resources/information-desk.js';
import {trekFields} from '../resources/trek.js';
import {communeKeys} from '../resources/wire.js';
import {pictures, relativeMedia, valuesOf} from './values.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/** How many treks the files have: when they are old, one that has been withdrawn since. @param {ApiRequest} request */
const knownTreks = ({behaviour: {treks, mobile}}) => (mobile === 'stale' ? treks + 1 : treks);

/** Old files lack the newest trek. @param {number} number @param {ApiRequest} request */
const isMissing = (number, {behaviour: {treks, mobile}}) => mobile === 'stale' && number === treks;

/**
 * @param {number} number
 * @param {ApiRequest} request
 */
function isInFiles(number, request) {
  if (number < 1 || number > knownTreks(request) || isMissing(number, request)) return false;
  return request.language === null || publishedIn({number}).includes(request.language);
}

/**
 * @param {number} id
 * @param {ApiRequest} [request] Without it, any trek.
 */
export function trekInFiles(id, request) {
  const number = trekNumber(id);
  const isThere = request ? isInFiles(number, request) : number >= 1;
  return isThere ? trekOf(number) : undefined;
}

/** @param {Trek} trek @param {ApiRequest} request @returns {Trek[]} */
export const stagesOf = (trek, request) =>
  childIds(trek).flatMap((id) => trekInFiles(id, request) ?? []);

/** `treks.geojson`. @param {ApiRequest} request */
export function writeTreks(request) {
  const features = [];
  for (let number = 1; number <= knownTreks(request); number++) {
    if (!isInFiles(number, request)) continue;
    const trek = trekOf(number);
    features.push(writePoint(trek, trek, request));
  }
  return {type: 'FeatureCollection', features};
}

/**
 * A trek as a point.
 *
 * @param {Trek} trek
 * @param {Trek} root The trek whose folder has the pictures.
 * @param {ApiRequest} request
 */
function writePoint(trek, root, request) {
  const value = valuesOf(trekFields, trek, request);
  return {
    id: trek.id,
    type: 'Feature',
    // The first point of the line, also where the API has no departure.
    geometry: {type: 'Point', coordinates: firstPoint(trek)},
    properties: {
      id: trek.id,
      first_picture: pictures(trekAttachments(trek), root.id)[0] ?? null,
      name: value('name'),
      departure: value('departure') ?? '',
      accessibilities: value('accessibilities'),
      route: value('route'),
      departure_city: value('departure_city'),
      difficulty: value('difficulty'),
      practice: value('practice'),
      themes: value('themes'),
      length: value('length_2d'),
      districts: value('districts'),
      cities: value('cities'),
      duration: value('duration'),
      ascent: value('ascent'),
      descent: value('descent'),
    },
  };
}

/**
 * `<id>/trek.geojson`, or a stage's file.
 *
 * @param {Trek} trek
 * @param {Trek} root The trek whose folder it is in.
 * @param {ApiRequest} request
 */
export function writeTrek(trek, root, request) {
  const value = valuesOf(trekFields, trek, request);
  const text = (/** @type {string} */ name) => value(name) ?? '';
  const geometry = flatGeometry(trek);
  return {
    id: trek.id,
    type: 'Feature',
    geometry,
    bbox: flatBounds(geometry),
    properties: {
      id: trek.id,
      name: value('name'),
      slug: slug(value('name')),
      accessibilities: value('accessibilities'),
      description_teaser: text('description_teaser'),
      cities: value('cities'),
      profile: `/${root.id}/media/profiles/trek-${trek.id}-${request.language}.svg`,
      description: text('description'),
      departure: text('departure'),
      arrival: text('arrival'),
      duration: value('duration'),
      access: text('access'),
      advised_parking: text('advised_parking'),
      advice: text('advice'),
      difficulty: value('difficulty'),
      length: value('length_2d'),
      ascent: value('ascent'),
      descent: value('descent'),
      route: value('route'),
      labels: value('labels'),
      parking_location: value('parking_location'),
      min_elevation: value('min_elevation'),
      max_elevation: value('max_elevation'),
      themes: value('themes'),
      networks: value('networks'),
      practice: value('practice'),
      pictures: pictures(trekAttachments(trek), root.id),
      information_desks: informationDesks(value('information_desks'), root, request),
      departure_city: value('departure_city'),
      arrival_city: communeKeys(communesAlong(trek.legs), request).at(-1) ?? null,
      points_reference: value('points_reference')?.coordinates ?? null,
      districts: value('districts'),
      ambiance: text('ambiance'),
      children: {
        type: 'FeatureCollection',
        features: stagesOf(trek, request).map((stage) => writePoint(stage, root, request)),
      },
    },
  };
}

/** Without heights. @param {Trek} trek */
function flatGeometry(trek) {
  const {type, coordinates} = trekGeometry(trek);
  const flat = (/** @type {readonly (readonly number[])[]} */ line) =>
    line.map(([lng, lat]) => [lng, lat]);
  return {type, coordinates: type === 'LineString' ? flat(coordinates) : coordinates.map(flat)};
}

/**
 * @param {readonly number[]} ids
 * @param {Trek} root
 * @param {ApiRequest} request
 */
function informationDesks(ids, root, request) {
  return ids.map((id) => {
    const value = valuesOf(informationDesk.fields, informationDesk.byId?.(id, request), request);
    return {
      id,
      description: value('description'),
      email: value('email'),
      latitude: value('latitude'),
      longitude: value('longitude'),
      municipality: value('municipality'),
      name: value('name'),
      phone: value('phone'),
      picture: relativeMedia(value('photo_url'), root.id, request),
      postal_code: value('postal_code'),
      street: value('street'),
      type: value('type').id,
      website: value('website'),
    };
  });
}
