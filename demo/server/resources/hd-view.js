import {allHdViews} from '../../territory/media/hd-views.js';
import {drawPicture} from '../../territory/media/scenes.js';
import {moment} from '../../territory/treks/attributes.js';
import {page} from '../answer.js';
import {ids} from '../api/shared-filters.js';

/** @typedef {import('../../territory/media/hd-views.js').HdView} HdView */
/** @typedef {import('../api/resource.js').Resource<HdView>} HdViewResource */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

const DRAWN = /^hdviewpoint\/drf\/hdviewpoints\/(\d+)\/data\/thumbnail\.(?:png|jpe?g)$/;
const DEFAULT_PIXELS = 256;

/** @param {HdView} view @param {ApiRequest} request */
const address = ({id}, {base}) => `${base}/api/hdviewpoint/drf/hdviewpoints/${id}`;
/** @param {HdView['owner']} kind */
const owner =
  (kind) =>
  (/** @type {HdView} */ {owner: own, ownerId, uuid}) =>
    own === kind ? {uuid, id: ownerId} : null;

/** @type {HdViewResource} */
export const hdView = {
  name: 'hdviewpoint',
  model: 'HDViewPoint',
  keys: () => allHdViews(),
  fields: {
    id: ({id}) => id,
    annotations: ({marks}) => ({
      type: 'FeatureCollection',
      features: marks.map((name, index) => ({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: [400 * (index + 1), 300]},
        properties: {name, annotationId: index + 1, annotationType: 'point', category: null},
      })),
    }),
    author: ({author}) => author,
    geometry: ({point}) => ({type: 'Point', coordinates: point}),
    legend: ({legend}) => legend,
    license: ({license}) => license,
    metadata_url: (view, request) => `${address(view, request)}/info/metadata`,
    picture_tiles_url: (view, request) =>
      `${address(view, request)}/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png?source=vips`,
    poi: owner('poi'),
    title: ({title}) => title,
    site: owner('site'),
    trek: owner('trek'),
    thumbnail_url: (view, request) => `${address(view, request)}/data/thumbnail.png?source=vips`,
    uuid: ({uuid}) => uuid,
    create_datetime: ({id}) => moment(2023, id * 7919),
    update_datetime: ({id}) => moment(2024, id * 104729),
  },
  filters: {ids},
  featureId: 'feature',
  allFields: true,
};

/** The field `view_points` of something. @param {HdView['owner']} kind */
export const viewPoints =
  (kind) =>
  (/** @type {{id: number}} */ {id}, /** @type {ApiRequest} */ request) =>
    allHdViews()
      .filter(({owner: own, ownerId}) => own === kind && ownerId === id)
      .map((view) =>
        Object.fromEntries(
          Object.entries(hdView.fields).map(([name, read]) => [name, read(view, request)]),
        ),
      );

/**
 * The whole picture, below `/api/`; undefined for any other path.
 *
 * @param {string} path
 * @param {URLSearchParams} query
 * @returns {import('../answer.js').Answer | undefined}
 */
export function answerHdView(path, query) {
  const id = Number(DRAWN.exec(path)?.[1]);
  if (!id) return undefined;
  if (allHdViews().every((view) => view.id !== id)) return page(404, 'Not Found');
  const width = Number(query.get('max_width') ?? DEFAULT_PIXELS) || DEFAULT_PIXELS;
  return {
    status: 200,
    type: 'image/svg+xml',
    body: drawPicture('common_hdviewpoint', id, 0, width),
    headers: {'Cache-Control': 'max-age=3600'},
  };
}
