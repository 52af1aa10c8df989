/**
 * Mixes integers into one well-spread unsigned 32-bit integer.
 *
 * @param {...number} values
 */
export function hash(...values) {
  let h = 0x9e3779b9;
  for (const value of values) {
    h = Math.imul(h ^ (value | 0), 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** @param {string} text */
export function hashText(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return hash(h);
}

/**
 * A repeatable stream of numbers in [0, 1).
 *
 * @param {...number} seed
 * @returns {() => number}
 */
export function randomFrom(...seed) {
  let state = hash(...seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template T
 * @param {readonly T[]} choices
 * @param {...number} seed
 * @returns {T}
 */
export function pick(choices, ...seed) {
  return choices[hash(...seed) % choices.length];
}

/**
 * Some of the choices, in a stable order and without repetition.
 *
 * @template T
 * @param {readonly T[]} choices
 * @param {number} count
 * @param {...number} seed
 * @returns {T[]}
 */
export function sample(choices, count, ...seed) {
  const random = randomFrom(...seed);
  return choices
    .map((choice, index) => ({choice, index, rank: random()}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({choice}) => choice);
}

/**
 * The place of `index` in a fixed shuffle of `0 … size - 1`: distinct for distinct indexes.
 *
 * @param {number} index
 * @param {number} size
 */
export function shuffled(index, size) {
  let step = Math.floor(size * 0.6180339887) | 1;
  while (greatestCommonDivisor(step, size) !== 1) step += 2;
  return Number((BigInt(index) * BigInt(step) + BigInt(size >> 2)) % BigInt(size));
}

/**
 * @param {number} a
 * @param {number} b
 * @returns {number}
 */
function greatestCommonDivisor(a, b) {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** A version 4 UUID that depends on nothing but the numbers given.
 *
 * @param {...number} seed
 */
export function uuidFrom(...seed) {
  const random = randomFrom(...seed);
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (letter) => {
    const digit = Math.floor(random() * 16);
    return (letter === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
