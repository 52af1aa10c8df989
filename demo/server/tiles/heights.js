import {heightAtMetres} from '../../territory/terrain/height.js';
import {TILE_SIZE} from './mercator.js';

/** Pixels around a tile, for the slopes at its edge. */
export const MARGIN = 1;
export const STRIDE = TILE_SIZE + 2 * MARGIN;

/**
 * Ground heights of a tile and its margin, row by row.
 *
 * @param {import('./mercator.js').TileGrid} grid
 */
export function tileHeights(grid) {
  const heights = new Float32Array(STRIDE * STRIDE);
  const xs = Float64Array.from({length: STRIDE}, (_, i) => grid.x(i - MARGIN + 0.5));
  for (let row = 0; row < STRIDE; row++) {
    const y = grid.y(row - MARGIN + 0.5);
    for (let column = 0; column < STRIDE; column++) {
      heights[row * STRIDE + column] = heightAtMetres(xs[column], y);
    }
  }
  return heights;
}
