import * as vocabulary from '../../territory/outdoor/outdoor-vocabularies.js';
import {allCourses, allSites} from '../../territory/outdoor/sites.js';
import {isPublished, translatePublished} from '../api/request.js';
import {anyOf, ids, spatialFilters, textSearch} from '../api/shared-filters.js';
import {printAddress} from './documents.js';
import {viewPoints} from './hd-view.js';
import {nearFilters} from './near.js';
import {byName} from './tourism-shared.js';
import {localCities} from './touristic-content.js';
import {communeKeys, pictogramAddress, text, writeAttachments} from './wire.js';

/** @typedef {ReturnType<typeof allSites>[number]} Site */
/** @typedef {ReturnType<typeof allCourses>[number]} Course */
/** @typedef {import('../api/resource.js').Resource} Resource */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

const NONE = {fr: '', en: ''};

/** What sites and courses have alike. */
const sharedFields = {
  cities: (/** @type {Site | Course} */ {commune}, /** @type {ApiRequest} */ request) =>
    communeKeys([commune], request),
  city_codes: (/** @type {Site | Course} */ {commune}) => [commune.code],
  districts: (/** @type {Site | Course} */ {commune}) => [commune.district],
  structure: () => 1,
  attachments: (/** @type {Site | Course} */ {pictures}, /** @type {ApiRequest} */ request) =>
    writeAttachments(pictures, request),
  eid: () => '',
  provider: () => null,
  published: (/** @type {Site | Course} */ {published}, /** @type {ApiRequest} */ request) =>
    translatePublished(published, request),
};

const siteUuid = (/** @type {number | null} */ wanted) =>
  allSites().find(({id}) => id === wanted)?.uuid ?? null;

/** @type {import('../api/resource.js').Resource<Site>} */
export const outdoorSite = {
  name: 'outdoor_site',
  model: 'Site',
  keys: (request) =>
    byName(
      allSites().filter(({published}) => isPublished(published, request)),
      request,
    ),
  fields: {
    id: ({id}) => id,
    accessibility: text(() => NONE),
    advice: text(({advice}) => advice),
    ambiance: text(() => NONE),
    children: ({children}) => children,
    children_uuids: ({children}) => children.map(siteUuid),
    description: text((site) => site.text),
    description_teaser: text(({teaser}) => teaser),
    geometry: ({geometry}) => geometry,
    information_desks: () => [1],
    labels: () => [],
    managers: ({practice}) => (practice === 1 ? [1] : []),
    name: text(({name}) => name),
    orientation: ({orientation}) => orientation,
    pdf: (site, request) => printAddress('sites', site, request),
    period: text(({practice}) =>
      practice === 3 ? {fr: 'de juin à septembre', en: 'June to September'} : NONE,
    ),
    parent: ({parent}) => parent,
    parent_uuid: ({parent}) => siteUuid(parent),
    portal: () => [1],
    practice: ({practice}) => practice,
    ratings: ({ratings}) => ratings,
    sector: ({practice}) =>
      vocabulary.outdoorPractices.find(({id}) => id === practice)?.sector ?? null,
    source: () => [1],
    themes: ({practice}) => (practice === 3 ? [1] : [2]),
    view_points: viewPoints('site'),
    type: ({type}) => type,
    url: ({id}, {base}) => `${base}/api/v2/outdoor_site/${id}/`,
    uuid: ({uuid}) => uuid,
    courses: ({courses}) => courses,
    courses_uuids: ({courses}) =>
      allCourses()
        .filter(({id}) => courses.includes(id))
        .map(({uuid}) => uuid),
    web_links: () => [],
    wind: ({wind}) => wind,
    ...sharedFields,
  },
  filters: {
    ids,
    q: textSearch(({name, text: long, teaser}, language) => {
      const code = /** @type {'fr' | 'en'} */ (language);
      return [name[code], long[code], teaser[code]];
    }),
    types: anyOf(({type}) => type),
    practices_in_hierarchy: anyOf((site) =>
      [site, ...descendants(site)].map(({practice}) => practice),
    ),
    ratings: anyOf(({ratings}) => ratings),
    ratings_in_hierarchy: anyOf((site) =>
      [site, ...descendants(site)].flatMap(({ratings}) => ratings),
    ),
    root_sites_only: (value) => (value === '' ? undefined : ({parent}) => parent === null),
    labels: anyOf(() => []),
    portals: anyOf(() => 1),
    structures: anyOf(() => 1),
    themes: anyOf(({practice}) => (practice === 3 ? 1 : 2)),
    cities: localCities,
    districts: anyOf(({commune}) => commune.district),
    ...nearFilters(({geometry}) => geometry),
    ...spatialFilters(({geometry}) => geometry),
  },
  featureId: 'feature',
};

/** @param {Site} site @returns {Site[]} */
function descendants({children}) {
  const sites = allSites().filter(({id}) => children.includes(id));
  return sites.flatMap((site) => [site, ...descendants(site)]);
}

/** @type {import('../api/resource.js').Resource<Course>} */
export const outdoorCourse = {
  name: 'outdoor_course',
  model: 'Course',
  keys: (request) =>
    byName(
      allCourses().filter(({published}) => isPublished(published, request)),
      request,
    ),
  fields: {
    id: ({id}) => id,
    accessibility: text(() => NONE),
    advice: text(() => NONE),
    children: () => [],
    children_uuids: () => [],
    description: text((course) => course.text),
    duration: ({hours}) => hours,
    equipment: text(({type}) =>
      type === 1 ? {fr: '<p>Douze d&eacute;gaines.</p>', en: '<p>Twelve quickdraws.</p>'} : NONE,
    ),
    gear: text(() => NONE),
    geometry: ({geometry}) => geometry,
    height: ({height}) => height,
    length: ({length}) => length,
    max_elevation: () => 0,
    min_elevation: () => 0,
    name: text(({name}) => name),
    parents: () => [],
    parents_uuids: () => [],
    pdf: (course, request) => printAddress('courses', course, request),
    points_reference: ({geometry, type}) =>
      type === 2
        ? {type: 'MultiPoint', coordinates: geometry.geometries[0].coordinates.slice(1)}
        : null,
    ratings: ({rating}) => [rating],
    ratings_description: text(() => NONE),
    sites: ({site}) => [site],
    sites_uuids: (course) => [course.siteUuid],
    type: ({type}) => type,
    url: ({id}, {base}) => `${base}/api/v2/outdoor_course/${id}/`,
    uuid: ({uuid}) => uuid,
    ...sharedFields,
  },
  filters: {
    ids,
    q: textSearch(({name, text: long}, language) => {
      const code = /** @type {'fr' | 'en'} */ (language);
      return [name[code], long[code]];
    }),
    types: anyOf(({type}) => type),
    practices: anyOf(({site}) => allSites().find(({id}) => id === site)?.practice ?? null),
    ratings: anyOf(({rating}) => rating),
    portals: anyOf(() => 1),
    structures: anyOf(() => 1),
    cities: localCities,
    districts: anyOf(({commune}) => commune.district),
    ...nearFilters(({geometry}) => geometry),
    ...spatialFilters(({geometry}) => geometry),
  },
  featureId: 'feature',
};

/** @param {any} entry */
const id = (entry) => entry.id;
const name = text((/** @type {any} */ entry) => entry.name);
/** @param {any} entry */
const practice = (entry) => entry.practice;

/** @type {readonly Resource[]} */
export const outdoorVocabularies = [
  {
    name: 'outdoor_practice',
    model: 'Practice',
    keys: () => vocabulary.outdoorPractices,
    fields: {
      id,
      name,
      sector: ({sector}) => sector,
      pictogram: ({pictogram}, request) => pictogramAddress(pictogram, request),
    },
    filters: {ids},
  },
  {
    name: 'outdoor_sector',
    model: 'Sector',
    keys: () => vocabulary.sectors,
    fields: {id, name},
    filters: {ids},
  },
  {
    name: 'outdoor_sitetype',
    model: 'SiteType',
    keys: () => vocabulary.siteTypes,
    fields: {id, name, practice},
    filters: {ids},
  },
  {
    name: 'outdoor_coursetype',
    model: 'CourseType',
    keys: () => vocabulary.courseTypes,
    fields: {id, name, practice},
    filters: {ids},
  },
  {
    name: 'outdoor_ratingscale',
    model: 'RatingScale',
    keys: () => vocabulary.outdoorScales,
    fields: {id, name, practice},
    filters: {ids, practices: anyOf(practice)},
  },
  {
    name: 'outdoor_rating',
    model: 'Rating',
    keys: () => vocabulary.outdoorRatings,
    fields: {
      id,
      color: ({color}) => color,
      description: text(({description}) => description),
      name,
      order: ({order}) => order,
      scale: ({scale}) => scale,
    },
    filters: {ids, scale: anyOf(({scale}) => scale)},
  },
];
