import {heightAtMetres} from '../../territory/terrain/height.js';
import {TILE_SIZE} from './mercator.js';
import {encodePng} from './png.js';

/**
 * Heights as colours, in the terrarium encoding: red × 256 + green + blue / 256 − 32768.
 *
 * @param {import('./mercator.js').TileGrid} grid
 */
export function drawTerrain(grid) {
  const pixels = new Uint8Array(TILE_SIZE * TILE_SIZE * 3);
  let at = 0;
  for (let row = 0; row < TILE_SIZE; row++) {
    const y = grid.y(row + 0.5);
    for (let column = 0; column < TILE_SIZE; column++) {
      const height = heightAtMetres(grid.x(column + 0.5), y);
      const value = Math.round((height + 32768) * 256);
      pixels[at++] = value >> 16;
      pixels[at++] = (value >> 8) & 255;
      pixels[at++] = value & 255;
    }
  }
  return encodePng(pixels, TILE_SIZE);
}
