import {pathNetwork} from './graph.js';

/** @typedef {import('./graph.js').Trail} Trail */

/**
 * A trail walked in one direction, wholly or from vertex to vertex.
 *
 * @typedef {object} Leg
 * @property {Trail} trail
 * @property {number} start First vertex.
 * @property {number} end Last vertex; smaller than `start` when walked backwards.
 */

/**
 * Shortest ways from every place to every other.
 *
 * @typedef {object} Ways
 * @property {Float32Array} metres
 * @property {Int16Array} last The trail that arrives, -1 where none does.
 * @property {number} count
 * @property {Uint16Array[]} nearest For each place, the others from near to far.
 */

/** @type {Ways | undefined} */
let ways;

export function shortestWays() {
  ways ??= findWays();
  return ways;
}

/** No trek goes farther from its start. */
const FARTHEST = 24000;

/** @returns {Ways} */
function findWays() {
  const {places, around} = pathNetwork();
  const count = places.length;
  const metres = new Float32Array(count * count).fill(Infinity);
  const last = new Int16Array(count * count).fill(-1);
  /** @type {Uint16Array[]} */
  const nearest = [];
  for (let origin = 0; origin < count; origin++) {
    const row = origin * count;
    metres[row + origin] = 0;
    /** @type {number[]} */
    const reached = [];
    const open = new Set([origin]);
    while (open.size > 0) {
      let here = -1;
      for (const place of open)
        if (here < 0 || metres[row + place] < metres[row + here]) here = place;
      open.delete(here);
      reached.push(here);
      for (const trail of around[here]) {
        const next = trail.from === here ? trail.to : trail.from;
        const distance = metres[row + here] + trail.length;
        if (distance >= metres[row + next] || distance > FARTHEST) continue;
        metres[row + next] = distance;
        last[row + next] = trail.id;
        open.add(next);
      }
    }
    nearest.push(Uint16Array.from(reached.slice(1)));
  }
  return {metres, last, count, nearest};
}

/**
 * Metres by the shortest way; infinite when too far.
 *
 * @param {number} from
 * @param {number} to
 */
export function wayLength(from, to) {
  const {metres, count} = shortestWays();
  return metres[from * count + to];
}

/**
 * The shortest way, as legs.
 *
 * @param {number} from
 * @param {number} to
 * @returns {Leg[]}
 */
export function wayBetween(from, to) {
  const {trails} = pathNetwork();
  const {last, count} = shortestWays();
  /** @type {Leg[]} */
  const legs = [];
  for (let here = to; here !== from; ) {
    const trail = trails[last[from * count + here]];
    if (!trail) return [];
    legs.push(wholeLeg(trail, trail.to === here));
    here = trail.to === here ? trail.from : trail.to;
  }
  return legs.reverse();
}

/**
 * @param {Trail} trail
 * @param {boolean} forward
 * @returns {Leg}
 */
export function wholeLeg(trail, forward) {
  const end = trail.points.length - 1;
  return forward ? {trail, start: 0, end} : {trail, start: end, end: 0};
}

/** @param {Leg} leg @returns {Leg} */
export const reversed = ({trail, start, end}) => ({trail, start: end, end: start});

/** @param {readonly Leg[]} legs @returns {Leg[]} */
export const walkedBack = (legs) => legs.map(reversed).reverse();

/** The place a whole leg arrives at. @param {Leg} leg */
export const arrivalOf = ({trail, start, end}) => (end > start ? trail.to : trail.from);

/** @param {Leg} leg */
export const departureOf = ({trail, start, end}) => (end > start ? trail.from : trail.to);

/**
 * Drops the parts walked to and fro, except around the places that are worth it.
 *
 * @param {readonly Leg[]} legs A closed walk.
 * @param {number} keep Index of a place.
 * @returns {Leg[]}
 */
export function withoutSpurs(legs, keep) {
  const kept = [...legs];
  for (let i = 0; kept.length > 1 && i < kept.length; ) {
    const next = (i + 1) % kept.length;
    const turnsBack = kept[i].trail === kept[next].trail && kept[i].start === kept[next].end;
    if (turnsBack && arrivalOf(kept[i]) !== keep) {
      kept.splice(Math.max(i, next), 1);
      kept.splice(Math.min(i, next), 1);
      i = Math.max(0, i - 1);
    } else {
      i++;
    }
  }
  return kept;
}

/**
 * @param {readonly Leg[]} legs
 * @returns {{length: number, ascent: number, descent: number}}
 */
export function figuresOf(legs) {
  let [length, ascent, descent] = [0, 0, 0];
  for (const {trail, start, end} of legs) {
    const [low, high] = start < end ? [start, end] : [end, start];
    const up = trail.climbed[high] - trail.climbed[low];
    const down = trail.dropped[high] - trail.dropped[low];
    length += trail.metres[high] - trail.metres[low];
    ascent += start < end ? up : down;
    descent += start < end ? down : up;
  }
  return {length, ascent, descent};
}

/**
 * The line that the legs make.
 *
 * @param {readonly Leg[]} legs
 */
export function lineOf(legs) {
  /** @type {import('../geodesy.js').LngLatHeight[]} */
  const line = [];
  for (const {trail, start, end} of legs) {
    const step = start < end ? 1 : -1;
    for (let i = start; i !== end + step; i += step) {
      if (i === start && line.length > 0) continue;
      line.push(trail.points[i]);
    }
  }
  return line;
}
