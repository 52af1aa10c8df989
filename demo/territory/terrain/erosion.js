/**
 * @typedef {object} Landscape
 * @property {number} size Cells on a side.
 * @property {number} cell Metres between cells.
 * @property {Float32Array} height
 * @property {Uint8Array} land 1 where the ground is above the sea.
 * @property {Int32Array} receiver Where the water of a cell goes; itself at sea and in pits.
 * @property {Float32Array} drained Square kilometres that drain through the cell.
 */

/** Square kilometres below which no stream forms. */
const SLOPE_WASH = 0.12;
const SHORE = 2;

const NEIGHBOURS = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
];

/**
 * Lets rivers carve rising ground, by the stream power law solved implicitly from the coast up.
 *
 * @param {Landscape} landscape
 * @param {Float32Array} rise Metres per step.
 * @param {number} erosion
 * @param {number} steps
 * @param {number} creep How much the slopes are rounded at each step.
 */
export function carve(landscape, rise, erosion, steps, creep) {
  const {height, receiver, drained, cell, land} = landscape;
  const order = new Int32Array(height.length);
  const ground = Int32Array.from(land.keys()).filter((i) => land[i] === 1);
  for (let step = 0; step < steps; step++) {
    const count = drain(landscape, ground, order);
    for (let k = 0; k < count; k++) {
      const i = order[k];
      if (!land[i]) continue;
      const lifted = height[i] + rise[i];
      const to = receiver[i];
      if (to === i) {
        height[i] = lifted;
        continue;
      }
      const power = (erosion * Math.sqrt(Math.max(0, drained[i] - SLOPE_WASH))) / cell;
      height[i] = (lifted + power * Math.max(SHORE, height[to])) / (1 + power);
    }
    soften(landscape, creep);
  }
  drain(landscape, ground, order);
}

/**
 * Finds where each cell drains to and how much comes through it. Fills `order` so that a cell
 * comes after the one it drains to; returns how many cells it holds.
 *
 * @param {Landscape} landscape
 * @param {Int32Array} ground The cells on land.
 * @param {Int32Array} order
 */
function drain({size, cell, height, land, receiver, drained}, ground, order) {
  const firstDonor = new Int32Array(height.length).fill(-1);
  const nextDonor = new Int32Array(height.length);
  const offsets = NEIGHBOURS.map(([dx, dy]) => dy * size + dx);
  const lengths = NEIGHBOURS.map(([dx, dy]) => Math.hypot(dx, dy));
  for (let i = 0; i < height.length; i++) receiver[i] = i;
  const roots = [];
  for (const i of ground) {
    let steepest = 0;
    let to = i;
    for (let k = 0; k < 8; k++) {
      const slope = (height[i] - height[i + offsets[k]]) / lengths[k];
      if (slope > steepest) {
        steepest = slope;
        to = i + offsets[k];
      }
    }
    receiver[i] = to;
    if (to === i) {
      roots.push(i);
      continue;
    }
    if (!land[to] && firstDonor[to] < 0) roots.push(to);
    nextDonor[i] = firstDonor[to];
    firstDonor[to] = i;
  }
  let count = 0;
  for (const root of roots) {
    let done = count;
    order[count++] = root;
    while (done < count) {
      for (let d = firstDonor[order[done++]]; d >= 0; d = nextDonor[d]) order[count++] = d;
    }
  }
  drained.fill((cell * cell) / 1e6);
  for (let k = count - 1; k >= 0; k--) {
    const i = order[k];
    if (receiver[i] !== i) drained[receiver[i]] += drained[i];
  }
  return count;
}

/**
 * Rounds the slopes, as weather does.
 *
 * @param {Landscape} landscape
 * @param {number} strength
 */
export function soften({size, height, land}, strength) {
  for (let y = 1; y < size - 1; y++) {
    for (let i = y * size + 1; i < (y + 1) * size - 1; i++) {
      if (!land[i]) continue;
      const around = height[i - 1] + height[i + 1] + height[i - size] + height[i + size];
      height[i] += strength * (around / 4 - height[i]);
    }
  }
}
