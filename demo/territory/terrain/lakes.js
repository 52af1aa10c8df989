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

/** Cells over which a shore is rounded. */
const ROUNDING = 5;

/**
 * Fills some valleys behind a moraine. `lakeShare` goes from 1 in the middle of a lake to 0 away
 * from it, and is a half on the shore; `lakeLevel` is known wherever it is not 0.
 *
 * @param {Landscape} landscape
 */
export function floodLakes(landscape) {
  const {height, size} = landscape;
  const donors = donorsOf(landscape);
  let lakeShare = new Float32Array(height.length);
  const lakeLevel = new Float32Array(height.length);
  /** @type {Lake[]} */
  const lakes = [];
  for (const wanted of WANTED) {
    const lake = bestLake(landscape, donors, wanted, lakes);
    if (lake) lakes.push(lake);
  }
  for (const {cells, level} of lakes) {
    for (const i of cells) {
      lakeShare[i] = 1;
      for (let dy = -ROUNDING - 2; dy <= ROUNDING + 2; dy++) {
        lakeLevel.fill(level, i + dy * size - ROUNDING - 2, i + dy * size + ROUNDING + 3);
      }
    }
  }
  for (let pass = 0; pass < ROUNDING; pass++) lakeShare = blurred(lakeShare, size);
  return {lakeShare, lakeLevel, lakes};
}

/**
 * @param {Float32Array} values
 * @param {number} size
 */
function blurred(values, size) {
  const result = new Float32Array(values.length);
  for (let i = size + 1; i < values.length - size - 1; i++) {
    const across = values[i - 1] + values[i + 1] + values[i - size] + values[i + size];
    result[i] = across === 0 && values[i] === 0 ? 0 : (values[i] * 2 + across) / 6;
  }
  return result;
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
    if (to === from) return;
    if (donors[to]) donors[to].push(from);
    else donors[to] = [from];
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
