import {stepsOf} from '../../territory/treks/description.js';
import {hasTwoLines} from '../../territory/treks/geometry.js';
import {toLngLat} from '../../territory/geodesy.js';

/** @typedef {import('../../territory/treks/trek.js').Trek} Trek */
/** @typedef {import('../api/request.js').ApiRequest} ApiRequest */

export const trekRelations = {
  /** @param {Trek} _trek */
  informationDesks: (_trek) => /** @type {number[]} */ ([]),
  /** @param {Trek} _trek */
  parking: (_trek) => null,
  /** @param {Trek} trek */
  pointsReference(trek) {
    if (hasTwoLines(trek)) return null;
    const coordinates = stepsOf(trek).map(({place: {x, y}}) => toLngLat(x, y));
    return coordinates.length > 0 ? {type: 'MultiPoint', coordinates} : null;
  },
  /** @param {Trek} _trek @param {ApiRequest} _request */
  accessibilityPictures: (_trek, _request) => /** @type {unknown[]} */ ([]),
  /** @param {Trek} _trek @param {ApiRequest} _request */
  webLinks: (_trek, _request) => /** @type {unknown[]} */ ([]),
  filters: {},
};
