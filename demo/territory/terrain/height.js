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
  const {size, cell, height} = islandRelief();
  const gx = (x + HALF_SIDE) / cell - 0.5;
  const gy = (y + HALF_SIDE) / cell - 0.5;
  const lake = lakeLevelAt(gx, gy);
  if (lake !== undefined) return lake;
  const ground = smoothValue(height, size, gx, gy);
  if (ground <= 0) return Math.max(OPEN_SEA, ground);
  const rough = Math.min(1, ground / 400) * Math.min(1, Math.max(0, -lakeDepthAt(gx, gy)) / 12);
  const detail = 5 * noise(x / 150, y / 150, 3) + 2 * noise(x / 61 + 40, y / 61, 4);
  return Math.max(0.1, ground + rough * detail);
}

/**
 * @param {number} gx
 * @param {number} gy
 */
function lakeDepthAt(gx, gy) {
  const {size, lakeDepth} = islandRelief();
  return smoothValue(lakeDepth, size, gx, gy);
}

/**
 * @param {number} gx
 * @param {number} gy
 */
function lakeLevelAt(gx, gy) {
  const {size, lakeDepth, height} = islandRelief();
  const near = Math.round(gy) * size + Math.round(gx);
  if (lakeDepth[near] <= -39) return undefined;
  if (smoothValue(lakeDepth, size, gx, gy) <= 0) return undefined;
  return smoothValue(height, size, gx, gy);
}

/**
 * @param {number} x
 * @param {number} y
 */
export function isLake(x, y) {
  const {cell} = islandRelief();
  if (Math.max(Math.abs(x), Math.abs(y)) > HALF_SIDE - 600) return false;
  return lakeLevelAt((x + HALF_SIDE) / cell - 0.5, (y + HALF_SIDE) / cell - 0.5) !== undefined;
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
