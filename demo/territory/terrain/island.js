import {fractalNoise} from './noise.js';

/** Half the side of the square that the terrain is computed on, in metres. */
export const HALF_SIDE = 24000;

/**
 * How far inside the island a place is: 0 on the coast, 1 in the middle, negative at sea.
 *
 * @param {number} x
 * @param {number} y
 */
export function inland(x, y) {
  const wx = x + 2600 * fractalNoise(x / 7000, y / 7000, 4, 11);
  const wy = y + 2600 * fractalNoise(x / 7000, y / 7000, 4, 23);
  const across = (wx * 0.94 + wy * 0.34) / 21200;
  const along = (wy * 0.94 - wx * 0.34) / 16800;
  const bays = 0.26 * fractalNoise(wx / 6500, wy / 6500, 3, 37);
  return 1 - Math.hypot(across, along) + bays - 0.02;
}

/** The backbone of the island, and a lower range facing the west; kilometres and strength. */
const RANGES = [
  {
    strength: 1,
    width: 4.6,
    line: [
      [-9.5, -5.5],
      [-4, -2.2],
      [0.5, 1.6],
      [5, 3.2],
      [10.5, 7.2],
    ],
  },
  {
    strength: 0.55,
    width: 3,
    line: [
      [-12, 6.5],
      [-7.5, 7.8],
      [-3, 7],
    ],
  },
  {
    strength: 0.5,
    width: 2.8,
    line: [
      [4, -7.5],
      [8.5, -6.2],
      [12, -3],
    ],
  },
];

/**
 * How strongly the ground rises there.
 *
 * @param {number} x
 * @param {number} y
 */
export function uplift(x, y) {
  const wx = x / 1000 + 2.2 * fractalNoise(x / 6000, y / 6000, 3, 53);
  const wy = y / 1000 + 2.2 * fractalNoise(x / 6000, y / 6000, 3, 61);
  let rise = 0.1;
  for (const {strength, width, line} of RANGES) {
    const distance = distanceTo(line, wx, wy) / width;
    rise += strength * Math.exp(-distance * distance);
  }
  return rise * (1 + 0.35 * fractalNoise(x / 3500, y / 3500, 3, 71));
}

/**
 * @param {readonly (readonly number[])[]} line
 * @param {number} x
 * @param {number} y
 */
function distanceTo(line, x, y) {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1];
    const dx = line[i][0] - ax;
    const dy = line[i][1] - ay;
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(ax + t * dx - x, ay + t * dy - y));
  }
  return nearest;
}
