import {mix} from './palettes.js';
import {HEIGHT, WIDTH} from './ridges.js';

/** @typedef {import('./ridges.js').Point} Point */
/** @typedef {import('./palettes.js').Palette} Palette */

/** @param {number} value */
const r = (value) => Math.round(value);

/**
 * Firs that stand along a skyline, as one path.
 *
 * @param {() => number} random
 * @param {readonly Point[]} points
 * @param {number} size
 * @param {number} [density]
 */
export function firs(random, points, size, density = 0.8) {
  let path = '';
  for (let x = -size; x < WIDTH + size; x += size * (0.35 + random() * 0.5)) {
    if (random() > density) continue;
    const y = heightAlong(points, x) + size * 0.25;
    const tall = size * (0.9 + random() * 1.1);
    const wide = tall * (0.2 + random() * 0.08);
    const tiers = size > 70 ? 4 : size > 40 ? 3 : 1;
    path += `M${r(x)} ${r(y - tall)}`;
    for (const side of [1, -1]) {
      for (let k = 0; k < tiers; k++) {
        const tier = side === 1 ? k : tiers - 1 - k;
        const low = y - tall + (tall * (tier + 1)) / tiers;
        const reach = (wide * (tier + 1)) / tiers;
        const inner = tiers > 1 ? reach * 0.45 : reach;
        path +=
          side === 1
            ? `L${r(x + reach)} ${r(low)}L${r(x + inner)} ${r(low - tall * 0.02)}`
            : `L${r(x - inner)} ${r(low - tall * 0.02)}L${r(x - reach)} ${r(low)}`;
      }
    }
    path += 'Z';
  }
  return path;
}

/**
 * Round-headed trees, closer together than firs.
 *
 * @param {() => number} random
 * @param {readonly Point[]} points
 * @param {number} size
 */
export function broadleaves(random, points, size) {
  let path = '';
  for (let x = -size; x < WIDTH + size; x += size * (0.55 + random() * 0.5)) {
    const y = heightAlong(points, x) - size * (0.1 + random() * 0.35);
    const radius = size * (0.45 + random() * 0.35);
    path += `M${r(x - radius)} ${r(y)}a${r(radius)} ${r(radius * 0.9)} 0 1 1 ${r(radius * 2)} 0Z`;
    path += `M${r(x - radius)} ${r(y)}h${r(radius * 2)}v${r(size)}h${r(-radius * 2)}Z`;
  }
  return path;
}

/**
 * @param {readonly Point[]} points
 * @param {number} x
 */
export function heightAlong(points, x) {
  const after = points.findIndex((point) => point[0] >= x);
  if (after <= 0) return (after === 0 ? points[0] : points[points.length - 1])[1];
  const [ax, ay] = points[after - 1];
  const [bx, by] = points[after];
  return ay + ((by - ay) * (x - ax)) / (bx - ax || 1);
}

/**
 * @param {() => number} random
 * @param {Palette} palette
 * @param {number} count
 */
export function clouds(random, {cloud}, count) {
  let shapes = '';
  for (let i = 0; i < count; i++) {
    const x = random() * WIDTH;
    const y = 60 + random() * 300;
    const wide = 130 + random() * 230;
    let puffs = '';
    for (let k = 0; k < 6; k++) {
      const off = (random() - 0.5) * 2;
      const rx = wide * (0.32 + random() * 0.3) * (1 - Math.abs(off) * 0.4);
      puffs += `<ellipse cx="${r(x + off * wide)}" cy="${r(y - (1 - Math.abs(off)) * 26 * random())}" rx="${r(rx)}" ry="${r(rx * (0.1 + random() * 0.09))}"/>`;
    }
    shapes += `<g fill="${cloud}" opacity="${(0.22 + random() * 0.38).toFixed(2)}">${puffs}</g>`;
  }
  return shapes;
}

/**
 * @param {() => number} random
 * @param {number} count
 * @param {string} colour
 */
export function birds(random, count, colour) {
  const x = 250 + random() * 1100;
  const y = 130 + random() * 200;
  let path = '';
  for (let i = 0; i < count; i++) {
    const size = 9 + random() * 9;
    path += `M${r(x + i * 44 * (random() + 0.4))} ${r(y + random() * 90)}q${r(size / 2)} ${r(-size * 0.7)} ${r(size)} 0q${r(size / 2)} ${r(-size * 0.7)} ${r(size)} 0`;
  }
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" opacity=".6"/>`;
}

/**
 * Glints on water, thinner with distance.
 *
 * @param {() => number} random
 * @param {number} top
 * @param {string} colour
 */
export function ripples(random, top, colour) {
  let path = '';
  for (let i = 0; i < 46; i++) {
    const share = random() ** 1.6;
    const y = top + 6 + share * (HEIGHT - top);
    const wide = 20 + share * 190 * random();
    path += `M${r(random() * WIDTH - wide / 2)} ${r(y)}q${r(wide / 2)} ${r(2 + share * 4)} ${r(wide)} 0`;
  }
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round" opacity=".35"/>`;
}

/**
 * Flowers and tufts in the nearest grass.
 *
 * @param {() => number} random
 * @param {readonly Point[]} points
 * @param {Palette} palette
 */
export function blossoms(random, points, {flowers, meadow, near}) {
  let grass = '';
  /** @type {string[]} */
  const dots = flowers.map(() => '');
  for (let i = 0; i < 130; i++) {
    const x = random() * WIDTH;
    const top = heightAlong(points, x);
    const share = random() ** 0.7;
    const y = top + 10 + share * (HEIGHT - top);
    const size = 2 + share * 7;
    if (i % 2) {
      const at = i % flowers.length;
      dots[at] +=
        `M${r(x - size)} ${r(y)}a${r(size)} ${r(size * 0.8)} 0 1 1 ${r(size * 2)} 0a${r(size)} ${r(size * 0.8)} 0 1 1 ${r(-size * 2)} 0`;
    } else {
      grass += `M${r(x)} ${r(y)}q${r(-size)} ${r(-size * 3)} ${r(-size * 2.2)} ${r(-size * 4)}M${r(x)} ${r(y)}q${r(size * 0.6)} ${r(-size * 3)} ${r(size * 2)} ${r(-size * 4.4)}`;
    }
  }
  return (
    `<path d="${grass}" fill="none" stroke="${mix(meadow, near, 0.55)}" stroke-width="3" stroke-linecap="round" opacity=".7"/>` +
    dots.map((path, i) => `<path d="${path}" fill="${flowers[i]}" opacity=".9"/>`).join('')
  );
}
