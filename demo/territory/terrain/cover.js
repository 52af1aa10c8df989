import {heightAtMetres, slopeAt} from './height.js';
import {fractalNoise} from './noise.js';

/** Where the last trees give up. */
const TREE_LINE = 1380;

/**
 * How wooded a place is: negative in the open.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} height
 * @param {number} slope
 */
export function woodedness(x, y, height, slope) {
  const patches = fractalNoise(x / 2300, y / 2300, 4, 131) * 1.5;
  const lowland = height < 90 ? (90 - height) / 180 : 0;
  const treeLine = Math.max(0, (height - TREE_LINE + 260) / 260);
  const favoured = height > 250 && height < 1150 ? 0.22 : 0;
  return patches + favoured + Math.min(0.25, slope * 0.5) - 0.16 - lowland - treeLine;
}

/**
 * @param {number} x
 * @param {number} y
 */
export function isForest(x, y) {
  return woodedness(x, y, heightAtMetres(x, y), slopeAt(x, y)) > 0;
}
