import {hash} from '../random.js';

const TABLE = new Float32Array(65536);
for (let i = 0; i < TABLE.length; i++) TABLE[i] = hash(i, 7) / 2147483648 - 1;

/**
 * Smooth noise in [-1, 1] with features about one unit wide.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} seed
 */
export function noise(x, y, seed) {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
  const v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const row = (y0 * 181 + seed * 1009) | 0;
  const next = row + 181;
  const a = TABLE[(Math.imul(x0, 7919) + Math.imul(row, 104729)) & 65535];
  const b = TABLE[(Math.imul(x0 + 1, 7919) + Math.imul(row, 104729)) & 65535];
  const c = TABLE[(Math.imul(x0, 7919) + Math.imul(next, 104729)) & 65535];
  const d = TABLE[(Math.imul(x0 + 1, 7919) + Math.imul(next, 104729)) & 65535];
  return a + (b - a) * u + (c - a + (a - b - c + d) * u) * v;
}

/**
 * Several octaves of noise, roughly in [-1, 1].
 *
 * @param {number} x
 * @param {number} y
 * @param {number} octaves
 * @param {number} seed
 */
export function fractalNoise(x, y, octaves, seed) {
  let sum = 0;
  let amplitude = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    sum += amplitude * noise(x, y, seed + octave);
    // A turn between octaves hides the grid that value noise is made on.
    [x, y] = [1.62 * x - 1.18 * y + 17.3, 1.18 * x + 1.62 * y - 9.1];
    amplitude *= 0.5;
  }
  return sum;
}
