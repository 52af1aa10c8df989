import {carve, soften} from './erosion.js';
import {refine} from './grid.js';
import {HALF_SIDE, inland, uplift} from './island.js';
import {floodLakes} from './lakes.js';
import {fractalNoise} from './noise.js';

/** @typedef {import('./erosion.js').Landscape} Landscape */
/** @typedef {import('./lakes.js').Lake} Lake */
/** @typedef {Landscape & {lakeShare: Float32Array, lakeLevel: Float32Array, lakes: Lake[]}} Relief */

const COARSE_SIZE = 256;
/** How far inland the shore reaches, as a share of the island. */
const SHORE_DEPTH = 0.02;
const HIGHEST_SUMMIT = 1904;

/** @type {Relief | undefined} */
let relief;

/** The whole island on a grid, computed once. Rows go from south to north. */
export function islandRelief() {
  relief ??= buildRelief();
  return relief;
}

/** @returns {Relief} */
function buildRelief() {
  const coarse = emptyLandscape(COARSE_SIZE);
  shapeSea(coarse);
  for (let i = 0; i < coarse.height.length; i++) {
    const [x, y] = position(coarse, i);
    if (coarse.land[i])
      coarse.height[i] = 20 + 900 * inland(x, y) + 90 * fractalNoise(x / 1800, y / 1800, 3, 5);
  }
  carve(coarse, riseOf(coarse, 30), 420, 100, 0.26);

  const fine = emptyLandscape(COARSE_SIZE * 2);
  shapeSea(fine);
  const refined = refine(coarse.height, coarse.size);
  for (let i = 0; i < fine.height.length; i++) {
    if (fine.land[i]) fine.height[i] = Math.max(2, refined[i]);
  }
  carve(fine, riseOf(fine, 30), 300, 6, 0.3);
  for (let pass = 0; pass < 4; pass++) soften(fine, 0.4);
  stretch(fine);
  shapeShore(fine);
  return {...fine, ...floodLakes(fine)};
}

/**
 * @param {number} size
 * @returns {Landscape}
 */
function emptyLandscape(size) {
  const count = size * size;
  return {
    size,
    cell: (HALF_SIDE * 2) / size,
    height: new Float32Array(count),
    land: new Uint8Array(count),
    receiver: new Int32Array(count),
    drained: new Float32Array(count),
  };
}

/**
 * @param {Landscape} landscape
 * @param {number} index
 */
function position({size, cell}, index) {
  return [
    ((index % size) + 0.5) * cell - HALF_SIDE,
    (Math.floor(index / size) + 0.5) * cell - HALF_SIDE,
  ];
}

/** @param {Landscape} landscape */
function shapeSea(landscape) {
  const {height, land, size} = landscape;
  for (let i = 0; i < height.length; i++) {
    const [x, y] = position(landscape, i);
    const depth = inland(x, y);
    const column = i % size;
    const edge = column < 2 || column >= size - 2 || i < size * 2 || i >= size * (size - 2);
    land[i] = depth > 0 && !edge ? 1 : 0;
    if (!land[i]) height[i] = -6 + 420 * Math.min(0, depth);
  }
}

/**
 * @param {Landscape} landscape
 * @param {number} strength
 */
function riseOf(landscape, strength) {
  return landscape.height.map((_, i) => {
    const [x, y] = position(landscape, i);
    return landscape.land[i] ? strength * uplift(x, y) * Math.min(1, inland(x, y) * 5) : 0;
  });
}

/** Lowers the ground to the water along the coast line, not along the squares of the grid. @param {Landscape} landscape */
function shapeShore(landscape) {
  const {height, land} = landscape;
  for (let i = 0; i < height.length; i++) {
    const [x, y] = position(landscape, i);
    const depth = inland(x, y);
    if (!land[i]) {
      height[i] = 420 * Math.min(-0.002, depth);
      continue;
    }
    const share = Math.min(1, depth / SHORE_DEPTH);
    height[i] = depth * 600 * (1 - share) + height[i] * share;
  }
}

/** @param {Landscape} landscape */
function stretch({height, land}) {
  const highest = height.reduce((a, b) => Math.max(a, b), 0);
  for (let i = 0; i < height.length; i++) {
    if (land[i]) height[i] = 3 + (HIGHEST_SUMMIT - 3) * (Math.max(0, height[i]) / highest) ** 1.05;
  }
}
