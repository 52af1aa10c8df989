import {randomFrom} from '../random.js';
import {heightAtMetres, isLake, slopeAt} from '../terrain/height.js';
import {HALF_SIDE} from '../terrain/island.js';
import {islandRelief} from '../terrain/relief.js';

/** @typedef {{x: number, y: number, height: number}} Site */

/** Sites fall on the centres of these squares, which the trails are traced on. */
export const TRAIL_CELL = 60;

/** @param {number} metres */
const snap = (metres) => (Math.floor(metres / TRAIL_CELL) + 0.5) * TRAIL_CELL;

/**
 * @param {number} x
 * @param {number} y
 * @returns {Site}
 */
export function siteAt(x, y) {
  const [sx, sy] = [snap(x), snap(y)];
  return {x: sx, y: sy, height: heightAtMetres(sx, sy)};
}

/**
 * @param {Site} a
 * @param {Site} b
 */
export const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Keeps the first sites, in order, that are far enough from those already kept.
 *
 * @template {Site} S
 * @param {readonly S[]} sites
 * @param {number} count
 * @param {number} gap
 * @param {readonly Site[]} [others]
 * @returns {S[]}
 */
export function spread(sites, count, gap, others = []) {
  /** @type {S[]} */
  const kept = [];
  for (const site of sites) {
    if (kept.length === count) break;
    const free = (/** @type {Site} */ other) => apart(site, other) >= gap;
    if (kept.every(free) && others.every(free)) kept.push(site);
  }
  return kept;
}

/**
 * Calls back for every dry cell of the relief's grid.
 *
 * @param {(x: number, y: number, height: number, index: number) => void} visit
 * @param {number} step
 */
export function eachLandCell(visit, step = 1) {
  const {size, cell, height} = islandRelief();
  for (let row = 8; row < size - 8; row += step) {
    for (let column = 8; column < size - 8; column += step) {
      const i = row * size + column;
      if (height[i] < 4) continue;
      const x = (column + 0.5) * cell - HALF_SIDE;
      const y = (row + 0.5) * cell - HALF_SIDE;
      visit(x, y, height[i], i);
    }
  }
}

/**
 * Beyond this distance from water no precise check is needed.
 *
 * @param {number} x
 * @param {number} y
 */
function isPlainGround(x, y) {
  const {size, cell, height, lakeShare} = islandRelief();
  const i = Math.floor((y + HALF_SIDE) / cell) * size + Math.floor((x + HALF_SIDE) / cell);
  return height[i] > 60 && lakeShare[i] === 0;
}

/**
 * Dry, with dry ground around.
 *
 * @param {number} x
 * @param {number} y
 */
export function isWalkable(x, y) {
  if (isPlainGround(x, y)) return true;
  for (const [dx, dy] of [
    [0, 0],
    [90, 0],
    [-90, 0],
    [0, 90],
    [0, -90],
  ]) {
    if (heightAtMetres(x + dx, y + dy) < 2.5 || isLake(x + dx, y + dy)) return false;
  }
  return true;
}

export function findSummits() {
  const {size, height: grid} = islandRelief();
  /** @type {Site[]} */
  const found = [];
  eachLandCell((x, y, height, i) => {
    if (height < 130) return;
    if ([i - 1, i + 1, i - size, i + size].some((near) => grid[near] > height)) return;
    for (let k = 0; k < 8; k++) {
      for (const radius of [110, 350, 700]) {
        const ring = [
          x + radius * Math.cos((k * Math.PI) / 4),
          y + radius * Math.sin((k * Math.PI) / 4),
        ];
        if (heightAtMetres(ring[0], ring[1]) > height + 4) return;
      }
    }
    if (isWalkable(x, y)) found.push(siteAt(x, y));
  });
  return found.sort((a, b) => b.height - a.height);
}

/** Saddles: the ground falls on two sides and rises on two others. */
export function findPasses() {
  const {size, cell, height: grid} = islandRelief();
  /** @type {Site[]} */
  const found = [];
  eachLandCell((x, y, height, i) => {
    if (height < 380) return;
    const [east, north] = [grid[i + 1] - grid[i - 1], grid[i + size] - grid[i - size]];
    if (Math.hypot(east, north) > 0.16 * 2 * cell) return;
    const above = [];
    for (let k = 0; k < 16; k++) {
      const angle = (k * Math.PI) / 8;
      const around = heightAtMetres(x + 320 * Math.cos(angle), y + 320 * Math.sin(angle));
      above.push(around > height + 12 ? 1 : around < height - 12 ? -1 : 0);
    }
    const signs = above.filter((sign) => sign !== 0);
    const changes = signs.filter((sign, k) => sign !== signs[(k + 1) % signs.length]).length;
    if (changes >= 4 && isWalkable(x, y)) found.push(siteAt(x, y));
  });
  return found.sort((a, b) => b.height - a.height);
}

/** Returns a test whether a cell can be reached on foot from the middle of the island. */
function mainland() {
  const {size, land} = islandRelief();
  const middle = (size / 2) * size + size / 2;
  const joined = new Set([middle]);
  for (const cell of joined) {
    for (const near of [cell - 1, cell + 1, cell - size, cell + size]) {
      if (land[near] === 1) joined.add(near);
    }
  }
  return (/** @type {number} */ cell) => joined.has(cell);
}

/** Low ground near the sea, in turn around the island. */
export function findShores() {
  /** @type {(Site & {turn: number})[]} */
  const found = [];
  const isMainland = mainland();
  eachLandCell((x, y, height, i) => {
    if (height > 60) return;
    const away = 260 / Math.hypot(x, y);
    const nearSea = [
      [x * away, y * away],
      [260, 0],
      [-260, 0],
      [0, 260],
      [0, -260],
    ].some(([dx, dy]) => heightAtMetres(x + dx, y + dy) <= 0);
    if (nearSea && isWalkable(x, y) && isMainland(i))
      found.push({...siteAt(x, y), turn: Math.atan2(y, x)});
  });
  return found.sort((a, b) => a.turn - b.turn);
}

/** One place on each lake's shore, largest lake first. */
export function findLakeShores() {
  const {size, cell, lakes} = islandRelief();
  return [...lakes]
    .sort((a, b) => b.cells.length - a.cells.length)
    .map(({cells, level}) => {
      const xs = cells.map((i) => ((i % size) + 0.5) * cell - HALF_SIDE);
      const ys = cells.map((i) => (Math.floor(i / size) + 0.5) * cell - HALF_SIDE);
      const mean = (/** @type {number[]} */ all) => all.reduce((a, b) => a + b, 0) / all.length;
      const [cx, cy] = [mean(xs), mean(ys)];
      let best = siteAt(cx, cy);
      let nearest = Infinity;
      eachLandCell((x, y, height) => {
        const distance = Math.hypot(x - cx, y - cy) + 4 * Math.abs(height - level);
        if (distance < nearest && isWalkable(x, y)) {
          nearest = distance;
          best = siteAt(x, y);
        }
      });
      return {...best, lake: {x: cx, y: cy, level}};
    });
}

/**
 * The best place to live near another: flat, and close to a stream.
 *
 * @param {number} x
 * @param {number} y
 */
export function villageSite(x, y) {
  const {size, cell, drained} = islandRelief();
  let best = siteAt(x, y);
  let lowest = Infinity;
  for (let dy = -900; dy <= 900; dy += cell) {
    for (let dx = -900; dx <= 900; dx += cell) {
      const [px, py] = [x + dx, y + dy];
      if (!isWalkable(px, py)) continue;
      const i = Math.floor((py + HALF_SIDE) / cell) * size + Math.floor((px + HALF_SIDE) / cell);
      const cost =
        Math.hypot(dx, dy) / 900 + slopeAt(px, py, 150) * 9 - Math.log1p(drained[i]) * 0.2;
      if (cost < lowest) [best, lowest] = [siteAt(px, py), cost];
    }
  }
  return best;
}

/**
 * More places everywhere, closer together near the villages.
 *
 * @param {readonly Site[]} taken
 * @param {readonly Site[]} villages
 */
export function scatterSites(taken, villages) {
  const random = randomFrom(4242);
  const all = [...taken];
  /** @type {Site[]} */
  const added = [];
  for (let attempt = 0; attempt < 9000; attempt++) {
    const x = (random() * 2 - 1) * (HALF_SIDE - 1500);
    const y = (random() * 2 - 1) * (HALF_SIDE - 1500);
    const site = siteAt(x, y);
    if (site.height < 5 || !isWalkable(site.x, site.y) || slopeAt(site.x, site.y) > 0.34) continue;
    const village = Math.min(...villages.map((other) => apart(other, site)));
    const gap = village < 3200 ? 780 : 1350;
    if (all.every((other) => apart(other, site) >= gap)) {
      all.push(site);
      added.push(site);
    }
  }
  return added;
}
