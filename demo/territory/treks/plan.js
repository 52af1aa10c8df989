import {pathNetwork} from '../network/graph.js';
import * as routing from '../network/routing.js';
import {hash, randomFrom} from '../random.js';

/** @typedef {import('../network/routing.js').Leg} Leg */

/**
 * A walk that comes back to its start by another way.
 *
 * @param {object} options
 * @param {number} options.via Index of a place.
 * @param {number} [options.from] Index of a place.
 * @param {number} [options.to] Index of a third place to go through.
 * @param {number} options.metres
 * @param {number} options.tries
 * @param {number} options.seed
 * @returns {Leg[]}
 */
export function planLoop({via, from, to, metres, tries, seed}) {
  const random = randomFrom(seed, 17);
  const candidates = routing.shortestWays().nearest[via];
  const nearer = firstBeyond(candidates, via, metres * 0.12);
  const farther = firstBeyond(candidates, via, metres * 0.48);
  const pool =
    farther - nearer > 1 ? candidates.subarray(nearer, farther) : candidates.subarray(0, 12);
  /** @type {Leg[]} */
  let best = [];
  let bestScore = Infinity;
  for (let attempt = 0; attempt < tries && bestScore > 0.12; attempt++) {
    const first = from ?? pool[Math.floor(random() * pool.length)];
    const second = to ?? pool[Math.floor(random() * pool.length)];
    if (first === second || first === via) continue;
    const longest =
      routing.wayLength(first, via) +
      routing.wayLength(via, second) +
      routing.wayLength(second, first);
    if (longest < 0.6 * metres) continue;
    const turns = [
      [first, via],
      [via, second],
      [second, first],
    ];
    const legs = routing.withoutSpurs(
      turns.flatMap(([a, b]) => routing.wayBetween(a, b)),
      via,
    );
    const score = legs.length < 2 ? Infinity : loopScore(legs, metres);
    if (score < bestScore) [best, bestScore] = [legs, score];
  }
  const start = from ?? (pathNetwork().places[via].kind === 'village' ? via : undefined);
  return best.length > 0 ? rotate(best, start, seed) : planReturn({via, from, metres, seed});
}

/**
 * How many of the places, which come from near to far, are within a distance.
 *
 * @param {Uint16Array} places
 * @param {number} from
 * @param {number} metres
 */
function firstBeyond(places, from, metres) {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (routing.wayLength(from, places[middle]) > metres) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A walk from place to place and back to the first.
 *
 * @param {readonly number[]} places
 * @param {number} via
 */
export function planRound(places, via) {
  const legs = places.flatMap((place, i) =>
    routing.wayBetween(place, places[(i + 1) % places.length]),
  );
  return routing.withoutSpurs(legs, via);
}

/**
 * @param {readonly Leg[]} legs
 * @param {number} metres
 */
function loopScore(legs, metres) {
  const once = new Set(legs.map(({trail}) => trail.id)).size;
  const {length} = routing.figuresOf(legs);
  return Math.abs(length - metres) / metres + (3 * (legs.length - once)) / legs.length;
}

/**
 * Starts a loop where its starting place is, or low down and within a trail.
 *
 * @param {Leg[]} legs
 * @param {number | undefined} from
 * @param {number} seed
 */
function rotate(legs, from, seed) {
  const first = legs.findIndex((leg) => routing.departureOf(leg) === from);
  if (first >= 0) return [...legs.slice(first), ...legs.slice(0, first)];
  let start = 0;
  let lowest = Infinity;
  legs.forEach(({trail}, i) => {
    const height = trail.points[trail.points.length >> 1][2];
    if (height < lowest) [start, lowest] = [i, height];
  });
  const leg = legs[start];
  const [before, after] = cut(leg, hash(seed, 5));
  return [after, ...legs.slice(start + 1), ...legs.slice(0, start), before];
}

/**
 * @param {Leg} leg
 * @param {number} seed
 * @returns {[Leg, Leg]}
 */
function cut({trail, start, end}, seed) {
  const last = trail.points.length - 1;
  const middle = 1 + (seed % Math.max(1, last - 1));
  return [
    {trail, start, end: middle},
    {trail, start: middle, end},
  ];
}

/**
 * A walk to a place and back the same way.
 *
 * @param {object} options
 * @param {number} options.via
 * @param {number} [options.from]
 * @param {number} options.metres
 * @param {number} options.seed
 * @returns {Leg[]}
 */
export function planReturn({via, from, metres, seed}) {
  const out = routing.wayBetween(from ?? startFor(via, metres / 2, seed), via);
  if (from === undefined && out.length > 1) out[0] = cut(out[0], hash(seed, 6))[1];
  return [...out, ...routing.walkedBack(out)];
}

/**
 * A walk through a place to another end.
 *
 * @param {object} options
 * @param {number} options.via
 * @param {number} [options.from]
 * @param {number} [options.to]
 * @param {number} options.metres
 * @param {number} options.seed
 * @returns {Leg[]}
 */
export function planCrossing({via, from, to, metres, seed}) {
  const start = from ?? startFor(via, metres / 2, seed);
  const left = metres - routing.wayLength(start, via);
  const used = new Set(routing.wayBetween(start, via).map(({trail}) => trail.id));
  let end = to ?? via;
  let best = Infinity;
  if (to === undefined && left > 0.2 * metres) {
    for (const place of routing.shortestWays().nearest[via]) {
      const distance = routing.wayLength(via, place);
      if (distance > left * 1.3) break;
      const off = Math.abs(distance - left) - 0.5 * (routing.wayLength(start, place) || 0);
      if (off < best && !routing.wayBetween(via, place).some(({trail}) => used.has(trail.id))) {
        [end, best] = [place, off];
      }
    }
  }
  return [...routing.wayBetween(start, via), ...routing.wayBetween(via, end)];
}

/**
 * A low place at about a distance; villages first.
 *
 * @param {number} via
 * @param {number} metres
 * @param {number} seed
 */
function startFor(via, metres, seed) {
  const {places} = pathNetwork();
  const others = routing.shortestWays().nearest[via];
  let best = others[0];
  let bestScore = Infinity;
  for (const place of others) {
    const distance = routing.wayLength(via, place);
    if (distance > metres * 1.4) break;
    const {kind, height} = places[place];
    const welcome = kind === 'village' ? -0.25 : kind === 'summit' ? 0.5 : 0;
    const randomNumber = (hash(seed, place) % 1000) / 4000;
    const score = Math.abs(distance - metres) / metres + height / 4000 + welcome + randomNumber;
    if (score < bestScore) [best, bestScore] = [place, score];
  }
  return best;
}
