import {hash} from '../../territory/random.js';
import {woodedness} from '../../territory/terrain/cover.js';
import {isLake} from '../../territory/terrain/height.js';
import {noise} from '../../territory/terrain/noise.js';
import {STRIDE, tileHeights} from './heights.js';
import {drawLines} from './lines.js';
import {TILE_SIZE} from './mercator.js';
import {blend, rampColour} from './paint.js';
import {encodePng} from './png.js';

/** @typedef {import('./paint.js').Colour} Colour */

/** @type {readonly (readonly [number, Colour])[]} */
const SEA = [
  [-90, [16, 46, 74]],
  [-30, [22, 66, 96]],
  [-8, [40, 104, 122]],
  [0, [112, 158, 150]],
];
/** @type {readonly (readonly [number, Colour])[]} */
const GROUND = [
  [0, [196, 184, 146]],
  [7, [150, 152, 104]],
  [300, [122, 134, 82]],
  [900, [116, 122, 78]],
  [1300, [128, 122, 96]],
  [1600, [142, 136, 126]],
  [1900, [200, 200, 200]],
];
/** @type {readonly Colour[]} */
const FIELDS = [
  [148, 154, 92],
  [170, 158, 104],
  [122, 142, 80],
  [182, 172, 128],
  [108, 130, 76],
];
/** @type {Colour} */
const WOOD = [44, 66, 40];
/** @type {Colour} */
const LAKE = [34, 70, 88];
const FIELD = 150;

const STYLE = /** @type {import('./lines.js').LineStyle} */ ({
  water: [48, 84, 96],
  path: [186, 172, 138],
  casing: [140, 136, 124],
  road: [206, 202, 190],
  house: [176, 124, 100],
  dashed: false,
});

/**
 * The island from above, as if photographed on a clear day.
 *
 * @param {import('./mercator.js').TileGrid} grid
 */
export function drawAerial(grid) {
  const pixels = new Uint8Array(TILE_SIZE * TILE_SIZE * 3);
  const heights = tileHeights(grid);
  for (let row = 0; row < TILE_SIZE; row++) {
    const y = grid.y(row + 0.5);
    for (let column = 0; column < TILE_SIZE; column++) {
      const index = row * TILE_SIZE + column;
      const at = (row + 1) * STRIDE + column + 1;
      const height = heights[at];
      const x = grid.x(column + 0.5);
      if (height <= 0) {
        pixels.set(rampColour(SEA, height), index * 3);
        continue;
      }
      const east = (heights[at + 1] - heights[at - 1]) / 2 / grid.pixel;
      const south = (heights[at + STRIDE] - heights[at - STRIDE]) / 2 / grid.pixel;
      if (Math.abs(east) + Math.abs(south) < 0.05 && height > 100 && isLake(x, y)) {
        pixels.set(LAKE, index * 3);
        continue;
      }
      ground(pixels, index, x, y, height, Math.hypot(east, south));
      const light =
        ((0.72 + 0.5 * east + 0.5 * south) / Math.sqrt(1 + east * east + south * south) / 0.72 -
          1) *
        0.6;
      const grain = noise(x / 9, y / 9, 211) * 0.05 + noise(x / 34, y / 34, 213) * 0.06;
      const factor = Math.max(0.5, 1.06 + light + grain);
      for (let k = 0; k < 3; k++)
        pixels[index * 3 + k] = Math.min(255, pixels[index * 3 + k] * factor);
    }
  }
  drawLines(pixels, grid, STYLE);
  return encodePng(pixels, TILE_SIZE);
}

/**
 * @param {Uint8Array} pixels
 * @param {number} index
 * @param {number} x
 * @param {number} y
 * @param {number} height
 * @param {number} slope
 */
function ground(pixels, index, x, y, height, slope) {
  pixels.set(rampColour(GROUND, height), index * 3);
  const tilled =
    Math.min(1, Math.max(0, (420 - height) / 200)) * Math.min(1, Math.max(0, (0.2 - slope) / 0.08));
  if (tilled > 0 && height > 8) {
    const bend = noise(x / 420, y / 420, 201) * 130;
    const along = x * 0.91 + y * 0.42 + bend;
    const across = y * 1.27 - x * 0.59 - bend;
    const field = hash(Math.floor(along / FIELD), Math.floor(across / FIELD));
    blend(pixels, index, FIELDS[field % FIELDS.length], tilled * 0.75);
  }
  if (slope > 0.5 && height > 500)
    blend(pixels, index, [134, 128, 120], Math.min(0.8, (slope - 0.5) * 2.5));
  const wood = woodedness(x, y, height, slope) * 12;
  if (wood > 0) blend(pixels, index, WOOD, Math.min(0.88, wood));
}
