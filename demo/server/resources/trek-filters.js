import {communesAlong} from '../../territory/network/communes.js';
import * as attributes from '../../territory/treks/attributes.js';
import {trekBounds, trekGeometry} from '../../territory/treks/geometry.js';
import {trekTexts} from '../../territory/treks/texts.js';
import {DRAWN_BY_HAND} from '../../territory/treks/trek.js';
import {isAtLeast} from '../address.js';
import {readIds, readNumber} from '../api/parameters.js';
import * as shared from '../api/shared-filters.js';
import {nearFilters, sharingPaths} from './near.js';
import {createdAt, updatedAt} from './trek-dates.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/shared-filters.js').Filter<Trek>} Filter */

/**
 * @param {(trek: Trek) => number | null} read
 * @param {(value: number, limit: number) => boolean} compare
 * @returns {Filter}
 */
const limit = (read, compare) => (value) => {
  const wanted = readNumber(value);
  if (wanted === undefined) return undefined;
  return (trek) => {
    const held = read(trek);
    return held !== null && compare(held, wanted);
  };
};

/** @param {number} a @param {number} b */
const atLeast = (a, b) => a >= b;
/** @param {number} a @param {number} b */
const atMost = (a, b) => a <= b;

/** @type {Filter} */
export const cities = (value, {behaviour}) => {
  if (value === '') return undefined;
  const byCode = !isAtLeast(behaviour.version, 2, 116);
  const wanted = byCode ? value.split(',') : readIds(value)?.map(String);
  return (trek) =>
    communesAlong(trek.legs).some(({id, code}) => wanted?.includes(byCode ? code : String(id)));
};

/** @param {Trek} trek */
export const trekDistricts = (trek) => [
  ...new Set(communesAlong(trek.legs).map(({district}) => district)),
];

/** @type {Filter} */
const labelsExclude = (value) => {
  const unwanted = readIds(value);
  return unwanted && ((trek) => !attributes.labelIds(trek).some((id) => unwanted.includes(id)));
};

/** @type {Record<string, Filter>} */
export const trekFilters = {
  ids: shared.ids,
  ...nearFilters(trekGeometry, sharingPaths),
  q: shared.textSearch((trek, language) => {
    const key = /** @type {'fr' | 'en'} */ (language);
    // Beyond the treks drawn by hand, a search reads what it can without tracing every line.
    if (trek.number > DRAWN_BY_HAND) return [trek.name[key]];
    const {name, description_teaser, description, ambiance} = trekTexts(trek);
    return [name[key], description_teaser[key], description[key], ambiance[key]];
  }),
  ...shared.spatialFilters(trekGeometry, trekBounds),
  ...shared.dateFilters(createdAt, updatedAt),
  portals: shared.anyOf(attributes.portalIds),
  structures: shared.anyOf(attributes.structureId),
  practices: shared.anyOf(attributes.practiceId),
  routes: shared.anyOf(attributes.routeId),
  themes: shared.anyOf(attributes.themeIds),
  labels: shared.anyOf(attributes.labelIds),
  labels_exclude: labelsExclude,
  networks: (value, request) =>
    isAtLeast(request.behaviour.version, 2, 108)
      ? shared.anyOf(attributes.networkIds)(value, request)
      : undefined,
  accessibilities: shared.anyOf(attributes.accessibilityIds),
  accessibility_level: shared.anyOf(attributes.accessibilityLevelId),
  ratings: shared.anyOf(attributes.ratingIds),
  districts: shared.anyOf(trekDistricts),
  cities,
  difficulty_min: limit(attributes.difficultyId, atLeast),
  difficulty_max: limit(attributes.difficultyId, atMost),
  duration_min: limit(attributes.durationHours, atLeast),
  duration_max: limit(attributes.durationHours, atMost),
  length_min: limit(({length}) => length, atLeast),
  length_max: limit(({length}) => length, atMost),
  ascent_min: limit(({ascent}) => ascent, atLeast),
  ascent_max: limit(({ascent}) => ascent, atMost),
};
