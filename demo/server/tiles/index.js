import {page} from '../answer.js';
import {drawAerial} from './aerial.js';
import {drawBasemap} from './basemap.js';
import {tileGrid} from './mercator.js';
import {drawTerrain} from './terrain.js';

/** @type {Record<string, (grid: import('./mercator.js').TileGrid) => Buffer>} */
const STYLES = {terrain: drawTerrain, basemap: drawBasemap, aerial: drawAerial};
const CLOSEST_ZOOM = 17;
const KEPT = 600;

/** The last tiles drawn, oldest first. @type {Map<string, Buffer>} */
const drawn = new Map();

/**
 * @param {string} style
 * @param {number} zoom
 * @param {number} x
 * @param {number} y
 * @returns {import('../answer.js').Answer}
 */
export function answerTile(style, zoom, x, y) {
  if (zoom > CLOSEST_ZOOM || x >= 2 ** zoom || y >= 2 ** zoom) return page(404, 'Not Found');
  const key = `${style}/${zoom}/${x}/${y}`;
  const body = drawn.get(key) ?? STYLES[style](tileGrid(zoom, x, y));
  drawn.delete(key);
  drawn.set(key, body);
  if (drawn.size > KEPT) drawn.delete(/** @type {string} */ (drawn.keys().next().value));
  return {status: 200, type: 'image/png', body, headers: {'Cache-Control': 'max-age=86400'}};
}
