/** @typedef {import('./erosion.js').Landscape} Landscape */

/**
 * @typedef {object} Lake
 * @property {number} level Metres above the sea.
 * @property {number} outlet Cell where the water leaves.
 * @property {number[]} cells
 */

/** What each lake should be: altitude range, depth behind its moraine, surface in cells. */
const WANTED = [
  {low: 350, high: 700, depth: 62, cells: [90, 330]},
  {low: 850, high: 1300, depth: 60, cells: [30, 130]},
  {low: 150, high: 420, depth: 44, cells: [60, 260]},
  {low: 900, high: 1450, depth: 55, cells: [16, 90]},
];

const DRY = -40;

/**
 * Fills some valleys behind a moraine. The ground under the water is replaced by the surface.
 *
 * @param {Landscape} landscape
 */
export function floodLakes(landscape) {
  const {height, size} = landscape;
  const donors = donorsOf(landscape);
  const lakeDepth = new Float32Array(height.length).fill(DRY);
  /** @type {Lake[]} */
  const lakes = [];
  for (const wanted of WANTED) {
    const lake = bestLake(landscape, donors, wanted, lakes);
    if (!lake) continue;
    lakes.push(lake);
    for (const i of catchmentBelow(donors, height, lake.outlet, lake.level + 60)) {
      lakeDepth[i] = Math.max(lakeDepth[i], Math.max(DRY, lake.level - height[i]));
    }
  }
  for (const {cells, level} of lakes) for (const i of cells) height[i] = level;
  // The dry side of the moraine must not pull the shore line into the valley.
  for (const {outlet} of lakes) lakeDepth[outlet] = Math.max(0.5, lakeDepth[outlet] / 4);
  return {lakeDepth, lakes, size};
}

/**
 * @param {Landscape} landscape
 * @param {number[][]} donors
 * @param {typeof WANTED[number]} wanted
 * @param {Lake[]} taken
 * @returns {Lake | undefined}
 */
function bestLake({height, size, drained}, donors, {low, high, depth, cells}, taken) {
  let best;
  let bestSurface = 0;
  for (let outlet = 0; outlet < height.length; outlet++) {
    if (height[outlet] < low || height[outlet] > high || drained[outlet] < 0.6) continue;
    if (taken.some((lake) => gap(lake.outlet, outlet, size) < 50)) continue;
    const level = Math.round(height[outlet] + depth);
    const wet = catchmentBelow(donors, height, outlet, level);
    if (wet.length < cells[0] || wet.length > cells[1]) continue;
    if (wet.length > bestSurface) {
      bestSurface = wet.length;
      best = {level, outlet, cells: wet};
    }
  }
  return best;
}

/**
 * @param {number} a
 * @param {number} b
 * @param {number} size
 */
function gap(a, b, size) {
  return Math.hypot((a % size) - (b % size), Math.floor(a / size) - Math.floor(b / size));
}

/** @param {Landscape} landscape */
function donorsOf({receiver}) {
  /** @type {number[][]} */
  const donors = [];
  receiver.forEach((to, from) => {
    if (to !== from) (donors[to] ??= []).push(from);
  });
  return donors;
}

/**
 * Cells upstream of an outlet, reached without leaving the water.
 *
 * @param {number[][]} donors
 * @param {Float32Array} height
 * @param {number} outlet
 * @param {number} level
 */
function catchmentBelow(donors, height, outlet, level) {
  const reached = [outlet];
  for (let k = 0; k < reached.length; k++) {
    for (const donor of donors[reached[k]] ?? []) if (height[donor] < level) reached.push(donor);
  }
  return reached;
}
