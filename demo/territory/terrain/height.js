import {toX, toY} from '../geodesy.js';
import {smoothValue} from './grid.js';
import {HALF_SIDE} from './island.js';
import {noise} from './noise.js';
import {islandRelief} from './relief.js';

const OPEN_SEA = -90;

/**
 * Height of the ground, or of the water of a lake, in metres; zero or less at sea.
 *
 * @param {number} lng
 * @param {number} lat
 */
export function heightAt(lng, lat) {
  return heightAtMetres(toX(lng), toY(lat));
}

/**
 * @param {number} x Metres east of the centre.
 * @param {number} y Metres north of the centre.
 */
export function heightAtMetres(x, y) {
  const edge = Math.max(Math.abs(x), Math.abs(y));
  if (edge > HALF_SIDE - 600) return OPEN_SEA;
  const {size, cell, height, lakeLevel} = islandRelief();
  const gx = (x + HALF_SIDE) / cell - 0.5;
  const gy = (y + HALF_SIDE) / cell - 0.5;
  const share = lakeShareAt(gx, gy, x, y);
  const level = share > 0 ? lakeLevel[Math.round(gy) * size + Math.round(gx)] : 0;
  if (share >= 0.5) return level;
  const ground = smoothValue(height, size, gx, gy);
  if (ground <= 0) return seaBed(ground, edge);
  const rough = Math.min(1, ground / 400);
  const detail = 5 * noise(x / 150, y / 150, 3) + 2 * noise(x / 61 + 40, y / 61, 4);
  const land = Math.max(0.1, ground + rough * detail);
  if (share === 0) return land;
  const away = 1 - share * 2;
  return level + (land - level) * away * away * (3 - 2 * away);
}

/**
 * The bottom of the sea, which is even where the grid ends.
 *
 * @param {number} ground
 * @param {number} edge Metres from the centre, along the farther axis.
 */
function seaBed(ground, edge) {
  const out = Math.min(1, Math.max(0, (edge - HALF_SIDE + 3600) / 3000));
  return Math.max(OPEN_SEA, ground + (OPEN_SEA - ground) * out);
}

/**
 * From 0, away from any lake, to 1 in the middle of one; a half on the shore.
 *
 * @param {number} gx
 * @param {number} gy
 * @param {number} x
 * @param {number} y
 */
function lakeShareAt(gx, gy, x, y) {
  const {size, lakeShare} = islandRelief();
  if (lakeShare[Math.round(gy) * size + Math.round(gx)] === 0) return 0;
  const share = Math.min(1, Math.max(0, smoothValue(lakeShare, size, gx, gy)));
  const coves = 0.5 * noise(x / 240, y / 240, 8) + 0.25 * noise(x / 90, y / 90, 9);
  return share + coves * share * (1 - share);
}

/**
 * @param {number} x
 * @param {number} y
 */
export function isLake(x, y) {
  const {cell} = islandRelief();
  if (Math.max(Math.abs(x), Math.abs(y)) > HALF_SIDE - 600) return false;
  return lakeShareAt((x + HALF_SIDE) / cell - 0.5, (y + HALF_SIDE) / cell - 0.5, x, y) >= 0.5;
}

/**
 * Rise over run, uphill.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} [span]
 */
export function slopeAt(x, y, span = 60) {
  const dx = heightAtMetres(x + span, y) - heightAtMetres(x - span, y);
  const dy = heightAtMetres(x, y + span) - heightAtMetres(x, y - span);
  return Math.hypot(dx, dy) / (2 * span);
}
