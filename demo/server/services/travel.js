import {CENTRE, metresBetween, toLngLat, toX, toY} from '../../territory/geodesy.js';
import {asTitle} from '../../territory/names/toponym.js';
import {communeAt} from '../../territory/network/communes.js';
import {allPlaces} from '../../territory/network/places.js';
import {hash} from '../../territory/random.js';
import {json} from '../answer.js';

/** @typedef {import('../answer.js').Answer} Answer */

/** Metres in an hour, as the crow flies. @type {Record<string, number>} */
const SPEEDS = {pedestrian: 3200, car: 22_000};
/** Roads are longer than the crow flies. */
const DETOUR = 0.7;
const CORNERS = 48;
/** Farther from the island there is no road. */
const REACH = 40_000;
const MOST_PLACES = 15;

/**
 * What two services of IGN answer: places that a text names, and what is within reach of a point. Made up.
 *
 * @param {string} path
 * @param {URLSearchParams} query
 * @returns {Answer | undefined}
 */
export function answerTravel(path, query) {
  if (path === 'geocodage/completion/') return findPlaces(query);
  if (path === 'navigation/isochrone') return isochrone(query);
  return undefined;
}

/** @param {string} text */
const folded = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** @param {URLSearchParams} query @returns {Answer} */
function findPlaces(query) {
  const text = folded(query.get('text') ?? '').trim();
  if (!text) return json({error: 'text is missing'}, 400);
  const most = Math.min(MOST_PLACES, Number(query.get('maximumResponses')) || 10);
  const results = allPlaces()
    .filter(({name}) => folded(name.fr).includes(text))
    // Villages first.
    .sort((a, b) => Number(b.kind === 'village') - Number(a.kind === 'village'))
    .slice(0, most)
    .map(({name, x, y, kind}) => {
      const [lng, lat] = toLngLat(x, y);
      const commune = communeAt([lng, lat]);
      const title = asTitle(name);
      const isCommune = kind === 'village' || commune === undefined;
      return {
        country: 'PositionOfInterest',
        x: lng,
        y: lat,
        city: commune?.name ?? '',
        kind: isCommune ? 'commune' : 'lieu-dit',
        fulltext: isCommune ? title : `${title}, ${commune.name}`,
      };
    });
  return json({status: 'OK', results});
}

/** @param {URLSearchParams} query @returns {Answer} */
function isochrone(query) {
  const [lng, lat] = (query.get('point') ?? '').split(',').map(Number);
  const speed = SPEEDS[query.get('profile') ?? ''];
  const cost = Number(query.get('costValue'));
  const isTime = query.get('costType') === 'time';
  const isKnown = metresBetween([lng, lat], CENTRE) < REACH;
  if (!speed || !(cost > 0) || !isKnown) {
    return json({error: {errorType: 'ClientError', message: 'No data was found.'}}, 404);
  }
  const metres = isTime ? (cost / 3600) * speed : cost * DETOUR;
  const corner = (/** @type {number} */ index) => {
    const angle = (2 * Math.PI * index) / CORNERS;
    // Valleys reach farther than slopes.
    const share = 0.75 + (hash(index, Math.round(lng * 1000), Math.round(lat * 1000)) % 50) / 200;
    return toLngLat(
      toX(lng) + metres * share * Math.cos(angle),
      toY(lat) + metres * share * Math.sin(angle),
    );
  };
  const ring = Array.from({length: CORNERS}, (_, index) => corner(index));
  return json({
    point: `${lng},${lat}`,
    costType: isTime ? 'time' : 'distance',
    costValue: cost,
    profile: query.get('profile'),
    direction: 'departure',
    crs: 'EPSG:4326',
    geometry: {type: 'Polygon', coordinates: [[...ring, ring[0]]]},
  });
}
