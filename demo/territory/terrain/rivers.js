import {HALF_SIDE} from './island.js';
import {noise} from './noise.js';
import {islandRelief} from './relief.js';

/**
 * @typedef {object} River
 * @property {[number, number][]} points Metres from the centre, downstream.
 * @property {number} drained Square kilometres, where it is widest.
 */

const SMALLEST_BASIN = 1.3;

/** @type {River[] | undefined} */
let rivers;

/** The streams of the island, from source to confluence, lake or sea. */
export function allRivers() {
  rivers ??= traceRivers();
  return rivers;
}

/**
 * Where the water of every cell goes in the end, over the brim of any hollow: land is flooded from
 * the sea upwards, and each cell drains to the one it was reached from.
 */
function flow() {
  const {size, cell, height, land} = islandRelief();
  const receiver = new Int32Array(height.length).fill(-1);
  const drained = new Float32Array(height.length).fill((cell * cell) / 1e6);
  const buckets = Array.from({length: 2000}, () => /** @type {number[]} */ ([]));
  for (let i = 0; i < height.length; i++) {
    if (land[i]) continue;
    receiver[i] = i;
    const atShore = [i - 1, i + 1, i - size, i + size].some((near) => land[near] === 1);
    if (atShore) buckets[0].push(i);
  }
  const order = [];
  for (let level = 0; level < buckets.length; level++) {
    for (let k = 0; k < buckets[level].length; k++) {
      const i = buckets[level][k];
      order.push(i);
      for (const offset of [-1, 1, -size, size, -size - 1, -size + 1, size - 1, size + 1]) {
        const next = i + offset;
        if (receiver[next] >= 0) continue;
        receiver[next] = i;
        buckets[Math.max(level, Math.floor(Math.max(0, height[next])))].push(next);
      }
    }
  }
  for (const i of order.reverse()) if (receiver[i] !== i) drained[receiver[i]] += drained[i];
  return {receiver, drained};
}

/** @returns {River[]} */
function traceRivers() {
  const {size, cell, height, lakeShare, land} = islandRelief();
  const {receiver, drained} = flow();
  const isStream = (/** @type {number} */ i) =>
    land[i] === 1 && drained[i] >= SMALLEST_BASIN && lakeShare[i] < 0.5;
  const hasSource = new Set();
  for (let i = 0; i < height.length; i++)
    if (isStream(i) && receiver[i] !== i) hasSource.add(receiver[i]);
  const drawn = new Set();
  /** @type {River[]} */
  const found = [];
  for (let i = 0; i < height.length; i++) {
    if (!isStream(i) || hasSource.has(i)) continue;
    /** @type {[number, number][]} */
    const points = [];
    let at = i;
    for (;;) {
      points.push([
        ((at % size) + 0.5) * cell - HALF_SIDE,
        (Math.floor(at / size) + 0.5) * cell - HALF_SIDE,
      ]);
      const met = drawn.has(at);
      drawn.add(at);
      if (met || !isStream(at) || receiver[at] === at) break;
      at = receiver[at];
    }
    if (points.length > 3)
      found.push({points: smoothed(smoothed(meandering(points))), drained: drained[at]});
  }
  return found;
}

/** Smooths the steps of the grid. @param {[number, number][]} points @returns {[number, number][]} */
function meandering(points) {
  return points.map(([x, y]) => [
    x + 75 * noise(x / 330, y / 330, 141),
    y + 75 * noise(x / 330, y / 330, 143),
  ]);
}

/** @param {[number, number][]} points @returns {[number, number][]} */
function smoothed(points) {
  /** @type {[number, number][]} */
  const result = [points[0]];
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    result.push(
      [ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25],
      [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75],
    );
  }
  result.push(points[points.length - 1]);
  return result;
}
