import {page} from './answer.js';

/** @typedef {import('./address.js').Behaviour} Behaviour */
/** @typedef {import('./answer.js').Answer} Answer */

const LONGEST_DELAY = 20_000;
const MOST_COUNTS = 10_000;

/**
 * Servers that work, but get slower, refuse large pages or change while a list is read.
 */
export function createUnsteadiness() {
  /** Requests so far, for each address and for each list of it. @type {Map<string, number>} */
  const counts = new Map();

  /** How many there were before. @param {string} key */
  function count(key) {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    if (counts.size > MOST_COUNTS) {
      const [oldest] = counts.keys();
      counts.delete(oldest);
    }
    return before;
  }

  return {
    /** Milliseconds to wait before this answer. @param {Behaviour} behaviour */
    delayOf({prefix, slowing}) {
      if (slowing <= 0) return 0;
      return Math.min(LONGEST_DELAY, slowing * count(prefix));
    },

    /**
     * What the server is like for this request: with `unstable=order` every second request to a list
     * finds the rows at the borders of its pages swapped.
     *
     * @param {Behaviour} behaviour
     * @param {string} path
     * @returns {Behaviour}
     */
    during(behaviour, path) {
      if (!behaviour.unstable) return behaviour;
      const before = count(behaviour.prefix + path);
      if (behaviour.unstable === 'order') return {...behaviour, swapped: before % 2 === 1};
      if (behaviour.unstable === 'count') return {...behaviour, excess: before};
      return behaviour;
    },
  };
}

/**
 * @param {Answer} answer
 * @param {Behaviour} behaviour
 * @returns {Answer}
 */
export function refuseLargePages(answer, {maxRows}) {
  return (answer.rows ?? 0) > maxRows ? page(500, 'Server Error (500)') : answer;
}
