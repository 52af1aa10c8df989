import {contentCategories} from '../../territory/tourism/categories.js';
import {allContents} from '../../territory/tourism/contents.js';
import {isAtLeast} from '../address.js';
import {readIds} from '../api/parameters.js';
import {isPublished, translate} from '../api/request.js';
import {anyOf, dateFilters, ids, spatialFilters, textSearch} from '../api/shared-filters.js';
import {printAddress} from './documents.js';
import {nearFilters} from './near.js';
import {byName, localFields, publishedField} from './tourism-shared.js';
import {communeKeys, pictogramAddress, text, writeAttachments} from './wire.js';

/** @typedef {import('../../territory/tourism/contents.js').Content} Content */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

/** @param {Content} content */
const geometry = (content) => content.geometry;

/** @type {import('../api/resource.js').Resource<Content>} */
export const touristicContent = {
  name: 'touristiccontent',
  model: 'TouristicContent',
  keys: (request) =>
    byName(
      allContents().filter(({published}) => isPublished(published, request)),
      request,
    ),
  fields: {
    id: ({id}) => id,
    accessibility: text(({id}) =>
      id % 6 === 0 ? {fr: '<p>Plain-pied.</p>', en: '<p>Step-free.</p>'} : {fr: '', en: ''},
    ),
    approved: ({types}) => types[1].length > 0,
    attachments: ({pictures}, request) => writeAttachments(pictures, request),
    category: ({category}) => category,
    ...localFields,
    departure_city: ({commune}, request) => communeKeys([commune], request)[0],
    departure_city_code: ({commune}) => commune.code,
    contact: ({contact}) => contact,
    description: text((content) => content.text),
    description_teaser: text(({teaser}) => teaser),
    email: ({email}) => email,
    geometry,
    label_accessibility: ({id}) => (id % 6 === 0 ? 1 : null),
    name: text(({name}) => name),
    pdf: (content, request) => printAddress('touristiccontents', content, request),
    portal: ({portals}) => portals,
    practical_info: text(({practical}) => practical),
    published: publishedField,
    reservation_id: () => '',
    reservation_system: () => null,
    source: () => [1],
    themes: ({themes}) => themes,
    types: ({category, types}) => ({
      [category * 100 + 1]: types[0],
      [category * 100 + 2]: types[1],
    }),
    url: ({id}, {base}) => `${base}/api/v2/touristiccontent/${id}/`,
    uuid: ({uuid}) => uuid,
    website: ({website}) => website,
    create_datetime: ({created}) => created,
    update_datetime: ({updated}) => updated,
  },
  filters: {
    ids,
    q: textSearch(({name, text: long, teaser}, language) => {
      const code = /** @type {'fr' | 'en'} */ (language);
      return [name[code], long[code], teaser[code]];
    }),
    categories: anyOf(({category}) => category),
    types: contentTypes,
    portals: anyOf(({portals}) => portals),
    structures: anyOf(() => 1),
    themes: anyOf(({themes}) => themes),
    cities: localCities,
    districts: anyOf(({commune}) => commune.district),
    labels_accessibility: anyOf(({id}) => (id % 6 === 0 ? 1 : null)),
    ...nearFilters(geometry),
    ...spatialFilters(geometry),
    ...dateFilters(
      ({created}) => created,
      ({updated}) => updated,
    ),
  },
  featureId: 'feature',
};

/**
 * Either list of types; ignored when no such type exists.
 *
 * @param {string} value
 * @returns {((content: Content) => boolean) | undefined}
 */
function contentTypes(value) {
  const wanted = readIds(value) ?? [];
  const known = (/** @type {0 | 1} */ list) =>
    contentCategories
      .flatMap(({lists}) => lists[list].values.map(({id}) => id))
      .filter((id) => wanted.includes(id));
  const [first, second] = [known(0), known(1)];
  if (first.length === 0 && second.length === 0) return undefined;
  const has = (/** @type {number[]} */ held, /** @type {number[]} */ asked) =>
    asked.length === 0 || held.some((id) => asked.includes(id));
  return ({types}) => has(types[0], first) && has(types[1], second);
}

/**
 * @param {string} value
 * @param {ApiRequest} request
 * @returns {((record: {commune: {id: number, code: string}}) => boolean) | undefined}
 */
export function localCities(value, request) {
  if (value === '') return undefined;
  if (!isAtLeast(request.behaviour.version, 2, 116)) {
    const codes = value.split(',');
    return ({commune}) => codes.includes(commune.code);
  }
  const wanted = readIds(value);
  return wanted && (({commune}) => wanted.includes(commune.id));
}

/** @type {import('../api/resource.js').Resource} */
export const touristicContentCategory = {
  name: 'touristiccontent_category',
  model: 'TouristicContentCategory',
  keys: (request) => {
    const used = new Set(
      touristicContent.keys(request).map((content) => /** @type {Content} */ (content).category),
    );
    return contentCategories.filter(({id}) => used.has(id));
  },
  byId: (id) => contentCategories.find((category) => category.id === id),
  fields: {
    id: ({id}) => id,
    label: text(({label}) => label),
    order: ({order}) => order,
    pictogram: ({pictogram}, request) => pictogramAddress(pictogram, request),
    types: ({id, lists}, request) =>
      lists.map(
        (
          /** @type {typeof contentCategories[number]['lists'][number]} */ list,
          /** @type {number} */ i,
        ) => ({
          id: id * 100 + i + 1,
          label: translate(list.label, request),
          values: list.values.map((value) => ({
            id: value.id,
            label: translate(value.label, request),
            pictogram: `${request.behaviour.prefix}/media/upload/${value.pictogram}.svg`,
          })),
        }),
      ),
  },
  filters: {ids},
};
