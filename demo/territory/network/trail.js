import {toLngLat} from '../geodesy.js';
import {heightAtMetres} from '../terrain/height.js';
import {HALF_SIDE} from '../terrain/island.js';
import {noise} from '../terrain/noise.js';
import {isWalkable, TRAIL_CELL} from './sites.js';

/** @typedef {import('./sites.js').Site} Site */
/** @typedef {import('../geodesy.js').LngLatHeight} LngLatHeight */

const SIZE = (HALF_SIDE * 2) / TRAIL_CELL;
/** The slope at which a walker would rather go twice as far. */
const COMFORTABLE_SLOPE = 0.16;
const VERTEX_GAP = 22;

/** @type {readonly (readonly [number, number])[]} */
const MOVES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
  [2, 1],
  [2, -1],
  [-2, 1],
  [-2, -1],
  [1, 2],
  [1, -2],
  [-1, 2],
  [-1, -2],
];

const STEPS = MOVES.map(([dx, dy]) => ({
  offset: dy * SIZE + dx,
  metres: Math.hypot(dx, dy) * TRAIL_CELL,
}));
/** Weight of the heuristic: slightly above 1 finds nearly the same path in less time. */
const EAGERNESS = 1.35;

const heights = new Float32Array(SIZE * SIZE).fill(NaN);
const BLOCKED = -1e9;

/** @param {number} cell */
function heightOf(cell) {
  const known = heights[cell];
  if (!Number.isNaN(known)) return known;
  const x = ((cell % SIZE) + 0.5) * TRAIL_CELL - HALF_SIDE;
  const y = (Math.floor(cell / SIZE) + 0.5) * TRAIL_CELL - HALF_SIDE;
  heights[cell] = isWalkable(x, y) ? heightAtMetres(x, y) : BLOCKED;
  return heights[cell];
}

const grounds = new Float32Array(SIZE * SIZE);

/** Marsh, walls and thickets make a path wander even where the ground is flat. @param {number} cell */
function groundOf(cell) {
  grounds[cell] ||=
    1 + Math.max(0, 1.5 * noise((cell % SIZE) / 6, Math.floor(cell / SIZE) / 6, 77));
  return grounds[cell];
}

/** @param {Site} site */
function cellOf({x, y}) {
  return Math.floor((y + HALF_SIDE) / TRAIL_CELL) * SIZE + Math.floor((x + HALF_SIDE) / TRAIL_CELL);
}

/**
 * The way a path takes between two places: gentle slopes, bends where it must climb.
 * Undefined when the sea or a lake is in between.
 *
 * @param {Site} from
 * @param {Site} to
 * @returns {LngLatHeight[] | undefined}
 */
export function traceTrail(from, to) {
  const cells = cheapestCells(cellOf(from), cellOf(to));
  if (!cells) return undefined;
  const corners = cells.map((cell) => [
    ((cell % SIZE) + 0.5) * TRAIL_CELL - HALF_SIDE,
    (Math.floor(cell / SIZE) + 0.5) * TRAIL_CELL - HALF_SIDE,
  ]);
  return evenly(rounded(rounded(rounded(wandering(corners))))).map(([x, y]) => [
    ...toLngLat(x, y),
    Math.round(heightAtMetres(x, y)),
  ]);
}

const costs = new Float32Array(SIZE * SIZE);
const origins = new Int32Array(SIZE * SIZE);
/** The number of the search that last reached, then settled, each cell. */
const reached = new Uint16Array(SIZE * SIZE);
const settled = new Uint16Array(SIZE * SIZE);
let search = 0;

/**
 * @param {number} cell
 * @param {number} cost
 * @param {number} origin
 */
function reach(cell, cost, origin) {
  reached[cell] = search;
  costs[cell] = cost;
  origins[cell] = origin;
}

/**
 * @param {number} start
 * @param {number} goal
 */
function cheapestCells(start, goal) {
  const goalX = goal % SIZE;
  const goalY = Math.floor(goal / SIZE);
  search++;
  reach(start, 0, -1);
  const queue = new Queue();
  queue.push(start, 0);
  for (let visits = 0; queue.length > 0 && visits < 30000; visits++) {
    const cell = queue.pop();
    if (settled[cell] === search) continue;
    settled[cell] = search;
    if (cell === goal) return backtrack(goal);
    const height = heightOf(cell);
    for (let k = 0; k < STEPS.length; k++) {
      const {offset, metres: distance} = STEPS[k];
      const next = cell + offset;
      if (settled[next] === search) continue;
      const there = heightOf(next);
      if (there === BLOCKED && next !== goal) continue;
      const slope = (there - height) / distance / COMFORTABLE_SLOPE;
      const cost = costs[cell] + distance * (groundOf(next) + slope * slope);
      if (reached[next] === search && costs[next] <= cost) continue;
      reach(next, cost, cell);
      const left = (next % SIZE) - goalX;
      const up = Math.floor(next / SIZE) - goalY;
      queue.push(next, cost + Math.sqrt(left * left + up * up) * TRAIL_CELL * EAGERNESS);
    }
  }
  return undefined;
}

/** @param {number} goal */
function backtrack(goal) {
  const cells = [];
  for (let cell = goal; cell >= 0; cell = origins[cell]) cells.push(cell);
  return cells.reverse();
}

/** Smooths the steps of the grid. @param {number[][]} points */
function wandering(points) {
  return points.map(([x, y], i) => {
    if (i === 0 || i === points.length - 1) return [x, y];
    return [x + 16 * noise(x / 130, y / 130, 91), y + 16 * noise(x / 130, y / 130, 97)];
  });
}

/** Cuts the corners. @param {number[][]} points */
function rounded(points) {
  const result = [points[0]];
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    result.push([ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25]);
    result.push([ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75]);
  }
  result.push(points[points.length - 1]);
  return result;
}

/** Vertices close enough to follow the ground, and no closer. @param {number[][]} points */
function evenly(points) {
  const result = [points[0]];
  let [x, y] = points[0];
  for (let i = 1; i < points.length; i++) {
    const [bx, by] = points[i];
    let distance = Math.hypot(bx - x, by - y);
    while (distance > VERTEX_GAP) {
      x += ((bx - x) * VERTEX_GAP) / distance;
      y += ((by - y) * VERTEX_GAP) / distance;
      result.push([x, y]);
      distance = Math.hypot(bx - x, by - y);
    }
  }
  const end = points[points.length - 1];
  // A last step of a few decimetres would be a doubled vertex.
  if (result.length > 1 && Math.hypot(x - end[0], y - end[1]) < 3) result.pop();
  result.push(end);
  return result;
}

class Queue {
  /** @type {number[]} */
  items = [];
  /** @type {number[]} */
  ranks = [];

  get length() {
    return this.items.length;
  }

  /**
   * @param {number} item
   * @param {number} rank
   */
  push(item, rank) {
    let i = this.items.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (this.ranks[parent] <= rank) break;
      this.items[i] = this.items[parent];
      this.ranks[i] = this.ranks[parent];
      i = parent;
    }
    this.items[i] = item;
    this.ranks[i] = rank;
  }

  pop() {
    const top = this.items[0];
    const item = /** @type {number} */ (this.items.pop());
    const rank = /** @type {number} */ (this.ranks.pop());
    const count = this.items.length;
    if (count === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= count) break;
      if (child + 1 < count && this.ranks[child + 1] < this.ranks[child]) child++;
      if (this.ranks[child] >= rank) break;
      this.items[i] = this.items[child];
      this.ranks[i] = this.ranks[child];
      i = child;
    }
    this.items[i] = item;
    this.ranks[i] = rank;
    return top;
  }
}
