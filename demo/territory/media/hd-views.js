import {allSites} from '../outdoor/sites.js';
import {allPois} from '../pois/pois.js';
import {uuidFrom} from '../random.js';
import {firstPoint} from '../treks/geometry.js';
import {trekId, trekOf} from '../treks/trek.js';

/**
 * A picture of very high resolution, of a trek, a point of interest or a site.
 *
 * @typedef {object} HdView
 * @property {number} id
 * @property {string} uuid
 * @property {string} title
 * @property {string} legend
 * @property {string} author
 * @property {string | null} license
 * @property {'trek' | 'poi' | 'site'} owner
 * @property {number} ownerId
 * @property {readonly number[]} point
 * @property {readonly string[]} marks
 */

/** @type {HdView[] | undefined} */
let views;

export function allHdViews() {
  views ??= makeHdViews();
  return views;
}

/** @returns {HdView[]} */
function makeHdViews() {
  const [poi] = allPois();
  const site = allSites().find(({geometry}) => pointOf(geometry));
  const drafts = [
    view('trek', trekId(3), firstPoint(trekOf(3)), 'Panorama du départ', ['Le col', 'Le refuge']),
    view('trek', trekId(6), firstPoint(trekOf(6)), 'La vallée vue d’en haut', []),
    view('poi', poi.id, poi.point, 'Le détail des fresques', ['Les trois bergers']),
    ...(site
      ? [
          view('site', site.id, pointOf(site.geometry) ?? [], 'La grande face', [
            'Voie 1',
            'Voie 2',
          ]),
        ]
      : []),
  ];
  return drafts.map((draft, index) => ({...draft, id: index + 1, uuid: uuidFrom(index + 1, 21)}));
}

/**
 * @param {HdView['owner']} owner
 * @param {number} ownerId
 * @param {readonly number[]} point
 * @param {string} title
 * @param {readonly string[]} marks
 * @returns {Omit<HdView, 'id' | 'uuid'>}
 */
const view = (owner, ownerId, point, title, marks) => ({
  ...{owner, ownerId, title, marks},
  // A few steps aside, where nothing else is.
  point: [point[0] + 0.004, point[1] + 0.003].map((degrees) => Number(degrees.toFixed(6))),
  legend: `${title}, un matin de juin`,
  author: 'Maëlle Kervadec',
  license: 'CC BY-SA 4.0',
});

/** The first point of any geometry. @param {any} geometry @returns {readonly number[] | undefined} */
function pointOf({coordinates, geometries}) {
  let first = coordinates ?? geometries?.[0]?.coordinates;
  while (Array.isArray(first?.[0])) [first] = first;
  return first;
}
