import {overlap, toLat, toLng} from '../../territory/geodesy.js';
import {pathNetwork} from '../../territory/network/graph.js';
import {roadTrails} from '../../territory/network/roads.js';
import {hash} from '../../territory/random.js';
import {HALF_SIDE} from '../../territory/terrain/island.js';
import {allRivers} from '../../territory/terrain/rivers.js';
import {TILE_SIZE} from './mercator.js';
import {fillBox, strokeLine} from './paint.js';

/** @typedef {import('./mercator.js').TileGrid} TileGrid */
/** @typedef {import('./paint.js').Colour} Colour */

/**
 * How lines look in one style.
 *
 * @typedef {object} LineStyle
 * @property {Colour} water
 * @property {Colour} path
 * @property {Colour} casing
 * @property {Colour} road
 * @property {Colour} house
 * @property {boolean} dashed
 */

const MARGIN = 12;

/**
 * @param {Uint8Array} pixels
 * @param {TileGrid} grid
 * @param {LineStyle} style
 */
export function drawLines(pixels, grid, style) {
  const view = [
    grid.x(-MARGIN),
    grid.y(TILE_SIZE + MARGIN),
    grid.x(TILE_SIZE + MARGIN),
    grid.y(-MARGIN),
  ];
  if (view[0] > HALF_SIDE || view[2] < -HALF_SIDE || view[1] > HALF_SIDE || view[3] < -HALF_SIDE)
    return;
  if (grid.zoom >= 10) drawRivers(pixels, grid, view, style);
  drawTrails(pixels, grid, view, style);
  drawVillages(pixels, grid, view, style);
}

/**
 * @param {Uint8Array} pixels
 * @param {TileGrid} grid
 * @param {number[]} view
 * @param {LineStyle} style
 */
function drawRivers(pixels, grid, view, {water}) {
  for (const {points, drained} of allRivers()) {
    if (grid.zoom < 12 && drained < 6) continue;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    if (!overlap([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], view))
      continue;
    const line = points.map(
      ([x, y]) => /** @type {[number, number]} */ ([grid.column(toLng(x)), grid.row(toLat(y))]),
    );
    const width = Math.min(7, Math.max(0.9, (2.2 + Math.sqrt(drained) * 1.5) / grid.pixel));
    strokeLine(pixels, line, width, water, 0.9);
  }
}

/**
 * @param {Uint8Array} pixels
 * @param {TileGrid} grid
 * @param {number[]} view
 * @param {LineStyle} style
 */
function drawTrails(pixels, grid, view, {path, casing, road, dashed}) {
  const roads = roadTrails();
  const west = toLng(view[0]);
  const south = toLat(view[1]);
  const east = toLng(view[2]);
  const north = toLat(view[3]);
  const seen = pathNetwork().trails.filter(({bounds}) =>
    overlap(bounds, [west, south, east, north]),
  );
  const lines = seen.map(({id, points, metres}) => ({
    isRoad: roads.has(id),
    metres,
    line: points.map(
      ([lng, lat]) => /** @type {[number, number]} */ ([grid.column(lng), grid.row(lat)]),
    ),
  }));
  if (grid.zoom >= 12) {
    const dash = 7 * grid.pixel;
    const width = grid.zoom >= 14 ? 1.5 : 1;
    for (const {isRoad, line, metres} of lines) {
      if (isRoad) continue;
      const gaps =
        dashed && grid.zoom >= 15
          ? (/** @type {number} */ i) => metres[i] % (2 * dash) < dash * 1.3
          : undefined;
      strokeLine(pixels, line, width, path, grid.zoom >= 13 ? 0.85 : 0.5, gaps);
    }
  }
  if (grid.zoom < 9) return;
  const wide = grid.zoom >= 15 ? 6 : grid.zoom >= 13 ? 3.6 : grid.zoom >= 11 ? 2.2 : 1.2;
  for (const {isRoad, line} of lines) if (isRoad) strokeLine(pixels, line, wide, casing, 0.9);
  for (const {isRoad, line} of lines) {
    if (isRoad && wide > 2) strokeLine(pixels, line, wide - 1.4, road, 1);
  }
}

/**
 * @param {Uint8Array} pixels
 * @param {TileGrid} grid
 * @param {number[]} view
 * @param {LineStyle} style
 */
function drawVillages(pixels, grid, view, {house}) {
  for (const {kind, x, y, rank} of pathNetwork().places) {
    if (kind !== 'village' && (kind !== 'hamlet' || grid.zoom < 14)) continue;
    if (x < view[0] - 400 || x > view[2] + 400 || y < view[1] - 400 || y > view[3] + 400) continue;
    const count = kind === 'village' ? 70 : 7;
    const spread = kind === 'village' ? 230 : 80;
    if (grid.zoom < 12) {
      const size = grid.zoom >= 10 ? 5 : 3;
      fillBox(
        pixels,
        grid.column(toLng(x)) - size / 2,
        grid.row(toLat(y)) - size / 2,
        size,
        size,
        house,
        0.9,
      );
      continue;
    }
    for (let k = 0; k < count; k++) {
      const angle = hash(rank, k, 1) / 6.8e8;
      const away = spread * ((hash(rank, k, 2) % 1000) / 1000) ** 0.8 + 18;
      const wide = Math.max(1.2, (8 + (hash(rank, k, 3) % 9)) / grid.pixel);
      const deep = Math.max(1.2, (8 + (hash(rank, k, 4) % 7)) / grid.pixel);
      const left = grid.column(toLng(x + away * Math.cos(angle)));
      const top = grid.row(toLat(y + away * Math.sin(angle)));
      fillBox(pixels, left, top, wide, deep, house, 0.85);
    }
  }
}
