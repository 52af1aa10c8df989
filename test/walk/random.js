/** Random numbers that a seed repeats. */

/**
 * @typedef {object} Random
 * @property {() => number} next From 0 to less than 1.
 * @property {(most: number) => number} below A whole number from 0 to less than `most`.
 * @property {(probability: number) => boolean} chance
 * @property {<T>(values: readonly T[]) => T} pick
 */

/**
 * The generator Mulberry32.
 * @param {number} seed
 * @returns {Random}
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ most) => Math.floor(next() * most);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (values) => values[below(values.length)],
  };
}
