import {crash} from '../answer.js';
import {selectedFields, serialise} from './resource.js';

/** @typedef {import('./request.js').ApiRequest} ApiRequest */

/**
 * @param {import('./resource.js').Resource} resource
 * @param {any} record
 * @param {ApiRequest} request
 */
export function toFeature(resource, record, request) {
  const names = selectedFields(resource, request);
  const onFeature = resource.featureId === 'feature';
  if (!names.includes('geometry') || (onFeature && !names.includes('id'))) throw crash();
  const {geometry, id, ...properties} = /** @type {any} */ (serialise(resource, record, request));
  if (!geometry) throw crash();
  return {
    ...(onFeature && {id}),
    type: 'Feature',
    geometry,
    bbox: flatBounds(geometry),
    properties: onFeature || id === undefined ? properties : {id, ...properties},
  };
}

/**
 * @param {any} geometry
 * @returns {[number, number, number, number]}
 */
export function flatBounds(geometry) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (/** @type {any} */ part) => {
    if (typeof part[0] === 'number') {
      west = Math.min(west, part[0]);
      south = Math.min(south, part[1]);
      east = Math.max(east, part[0]);
      north = Math.max(north, part[1]);
    } else part.forEach(visit);
  };
  if (geometry.type === 'GeometryCollection') {
    for (const {coordinates} of geometry.geometries) visit(coordinates);
  } else visit(geometry.coordinates);
  return [west, south, east, north];
}
