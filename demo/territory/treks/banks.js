/** @typedef {import('../network/routing.js').Leg} Leg */

/** The trek on both sides of a lake, whose two lines no path joins. */
export const BANKS_NUMBER = 7;

/**
 * One side of the water, then the other; what a boat crosses is not walked.
 *
 * @param {readonly Leg[]} legs
 * @returns {[Leg[], Leg[]]}
 */
export function banksOf(legs) {
  const half = legs.length >> 1;
  return [legs.slice(0, half), legs.slice(half + 1)];
}
