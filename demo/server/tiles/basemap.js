import {woodedness} from '../../territory/terrain/cover.js';
import {isLake} from '../../territory/terrain/height.js';
import {STRIDE, tileHeights} from './heights.js';
import {drawLines} from './lines.js';
import {TILE_SIZE} from './mercator.js';
import {blend, rampColour} from './paint.js';
import {encodePng} from './png.js';

/** @typedef {import('./paint.js').Colour} Colour */

/** @type {readonly (readonly [number, Colour])[]} */
const LAND = [
  [0, [236, 236, 214]],
  [60, [226, 233, 203]],
  [350, [217, 226, 188]],
  [700, [226, 221, 186]],
  [1050, [224, 207, 172]],
  [1400, [213, 196, 172]],
  [1650, [222, 214, 205]],
  [1900, [248, 246, 244]],
];
/** @type {readonly (readonly [number, Colour])[]} */
const SEA = [
  [-90, [142, 190, 214]],
  [-40, [160, 203, 222]],
  [-12, [184, 219, 231]],
  [0, [206, 232, 236]],
];
/** @type {Colour} */
const FOREST = [172, 201, 146];
/** @type {Colour} */
const LAKE = [160, 205, 226];
/** @type {Colour} */
const SHADE = [72, 70, 104];
/** @type {Colour} */
const LIGHT = [255, 252, 236];
/** @type {Colour} */
const CONTOUR = [150, 112, 70];
/** @type {Colour} */
const SHORE = [96, 150, 176];

const STYLE = /** @type {import('./lines.js').LineStyle} */ ({
  water: [122, 180, 208],
  path: [156, 84, 48],
  casing: [150, 118, 78],
  road: [255, 246, 214],
  house: [120, 92, 84],
  dashed: true,
});

/**
 * A walker's map: tinted relief, woods, contours, water, paths, roads and villages.
 *
 * @param {import('./mercator.js').TileGrid} grid
 */
export function drawBasemap(grid) {
  const pixels = new Uint8Array(TILE_SIZE * TILE_SIZE * 3);
  const heights = tileHeights(grid);
  const interval = grid.zoom >= 15 ? 20 : grid.zoom >= 13 ? 50 : grid.zoom >= 12 ? 100 : 0;
  const relief = Math.min(1.9, 0.9 + grid.pixel / 90);
  for (let row = 0; row < TILE_SIZE; row++) {
    const y = grid.y(row + 0.5);
    for (let column = 0; column < TILE_SIZE; column++) {
      const index = row * TILE_SIZE + column;
      const at = (row + 1) * STRIDE + column + 1;
      const height = heights[at];
      const east = (heights[at + 1] - heights[at - 1]) / 2;
      const south = (heights[at + STRIDE] - heights[at - STRIDE]) / 2;
      if (height <= 0) {
        pixels.set(rampColour(SEA, height), index * 3);
        const edge = 1 - Math.abs(height) / (Math.abs(east) + Math.abs(south) + 0.01) / 1.4;
        if (edge > 0) blend(pixels, index, SHORE, edge * 0.7);
        continue;
      }
      const x = grid.x(column + 0.5);
      if (
        east === 0 && south === 0
          ? isLake(x, y)
          : height > 100 && Math.abs(east) + Math.abs(south) < 0.5 && isLake(x, y)
      ) {
        pixels.set(LAKE, index * 3);
        continue;
      }
      pixels.set(rampColour(LAND, height), index * 3);
      const slope = Math.hypot(east, south) / grid.pixel;
      const wood = woodedness(x, y, height, slope) * 9;
      if (wood > 0) blend(pixels, index, FOREST, Math.min(0.8, wood));
      shade(pixels, index, (east / grid.pixel) * relief, (south / grid.pixel) * relief);
      if (interval) drawContour(pixels, index, height, interval, Math.hypot(east, south));
    }
  }
  drawLines(pixels, grid, STYLE);
  return encodePng(pixels, TILE_SIZE);
}

/**
 * Light from the north-west, and a little from the west to soften the ridges.
 *
 * @param {Uint8Array} pixels
 * @param {number} index
 * @param {number} east Rise to the east.
 * @param {number} south Rise to the south.
 */
function shade(pixels, index, east, south) {
  const length = Math.sqrt(1 + east * east + south * south);
  const main = (0.72 + 0.5 * east + 0.5 * south) / length;
  const soft = (0.78 + 0.62 * east) / length;
  const light = (main * 0.72 + soft * 0.28) / 0.735 - 1;
  if (light < 0) blend(pixels, index, SHADE, Math.min(0.62, -light * 0.72));
  else blend(pixels, index, LIGHT, Math.min(0.55, light * 0.8));
}

/**
 * @param {Uint8Array} pixels
 * @param {number} index
 * @param {number} height
 * @param {number} interval
 * @param {number} rise Metres per pixel.
 */
function drawContour(pixels, index, height, interval, rise) {
  if (rise < 0.02) return;
  const level = Math.round(height / interval);
  if (level === 0) return;
  const away = Math.abs(height - level * interval) / rise;
  const thick = level % 5 === 0 ? 0.85 : 0.45;
  const cover = Math.min(1, thick + 0.5 - away);
  if (cover > 0) blend(pixels, index, CONTOUR, cover * (level % 5 === 0 ? 0.6 : 0.38));
}
