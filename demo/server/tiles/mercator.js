import {toX, toY} from '../../territory/geodesy.js';

export const TILE_SIZE = 256;

/**
 * Where the pixels of a tile are, in metres from the centre of the territory.
 *
 * @typedef {object} TileGrid
 * @property {number} zoom
 * @property {(column: number) => number} x Column and row may be fractional or outside the tile.
 * @property {(row: number) => number} y
 * @property {(lng: number) => number} column
 * @property {(lat: number) => number} row
 * @property {number} pixel Metres across a pixel.
 */

/**
 * @param {number} zoom
 * @param {number} tileX
 * @param {number} tileY
 * @returns {TileGrid}
 */
export function tileGrid(zoom, tileX, tileY) {
  const world = TILE_SIZE * 2 ** zoom;
  const lngAt = (/** @type {number} */ column) =>
    ((tileX * TILE_SIZE + column) / world) * 360 - 180;
  const latAt = (/** @type {number} */ row) => {
    const n = Math.PI * (1 - (2 * (tileY * TILE_SIZE + row)) / world);
    return (Math.atan(Math.sinh(n)) * 180) / Math.PI;
  };
  return {
    zoom,
    x: (column) => toX(lngAt(column)),
    y: (row) => toY(latAt(row)),
    column: (lng) => ((lng + 180) / 360) * world - tileX * TILE_SIZE,
    row: (lat) => {
      const sine = Math.sin((lat * Math.PI) / 180);
      return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world - tileY * TILE_SIZE;
    },
    pixel: Math.abs(toX(lngAt(1)) - toX(lngAt(0))),
  };
}
