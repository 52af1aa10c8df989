/**
 * A value from a square grid, by Catmull-Rom splines: passes through the samples, smooth between.
 *
 * @param {Float32Array} values
 * @param {number} size
 * @param {number} gx Column, fractional.
 * @param {number} gy Row, fractional.
 */
export function smoothValue(values, size, gx, gy) {
  const x = Math.min(size - 3, Math.max(1, Math.floor(gx)));
  const y = Math.min(size - 3, Math.max(1, Math.floor(gy)));
  const u = Math.min(1, Math.max(0, gx - x));
  const v = Math.min(1, Math.max(0, gy - y));
  const a = ((-0.5 * u + 1) * u - 0.5) * u;
  const b = (1.5 * u - 2.5) * u * u + 1;
  const c = ((-1.5 * u + 2) * u + 0.5) * u;
  const d = (0.5 * u - 0.5) * u * u;
  let i = (y - 1) * size + x - 1;
  const r0 = a * values[i] + b * values[i + 1] + c * values[i + 2] + d * values[i + 3];
  i += size;
  const r1 = a * values[i] + b * values[i + 1] + c * values[i + 2] + d * values[i + 3];
  i += size;
  const r2 = a * values[i] + b * values[i + 1] + c * values[i + 2] + d * values[i + 3];
  i += size;
  const r3 = a * values[i] + b * values[i + 1] + c * values[i + 2] + d * values[i + 3];
  return (
    ((-0.5 * v + 1) * v - 0.5) * v * r0 +
    ((1.5 * v - 2.5) * v * v + 1) * r1 +
    ((-1.5 * v + 2) * v + 0.5) * v * r2 +
    (0.5 * v - 0.5) * v * v * r3
  );
}

/**
 * The same values on a grid twice as fine.
 *
 * @param {Float32Array} values
 * @param {number} size
 */
export function refine(values, size) {
  const fine = new Float32Array(size * size * 4);
  for (let y = 0; y < size * 2; y++) {
    for (let x = 0; x < size * 2; x++) {
      fine[y * size * 2 + x] = smoothValue(values, size, (x - 0.5) / 2, (y - 0.5) / 2);
    }
  }
  return fine;
}
