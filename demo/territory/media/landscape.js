import {hash, randomFrom} from '../random.js';
import {mix, PALETTES} from './palettes.js';
import {ground, HEIGHT, shadows, skyline, snowfields, WIDTH} from './ridges.js';
import {birds, blossoms, broadleaves, clouds, firs, ripples} from './scenery.js';

/** @typedef {import('./palettes.js').Palette} Palette */
/** @typedef {import('./ridges.js').Point} Point */
/** @typedef {'summit' | 'lake' | 'shore' | 'forest' | 'meadow'} Scene */

/**
 * A landscape, always the same for the same numbers.
 *
 * @param {Scene} scene
 * @param {number} width Pixels.
 * @param {...number} seed
 */
export function drawLandscape(scene, width, ...seed) {
  const random = randomFrom(...seed, 3);
  const palette = PALETTES[hash(...seed, 5) % PALETTES.length];
  const light = /** @type {1 | -1} */ (random() < 0.5 ? 1 : -1);
  const parts = [sky(random, palette, light), clouds(random, palette, Math.floor(random() * 4))];
  parts.push(SCENES[scene](random, palette, light));
  const height = Math.round((width * HEIGHT) / WIDTH);
  const mirror = random() < 0.5 ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame(random)}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice"><g${mirror}>${parts.join('')}</g></svg>`;
}

/** A photographer steps closer, or to one side. @param {() => number} random */
function frame(random) {
  const share = 0.76 + 0.24 * random();
  const [width, height] = [WIDTH * share, HEIGHT * share];
  const left = (WIDTH - width) * random();
  const top = (HEIGHT - height) * (0.4 + 0.6 * random());
  return [left, top, width, height].map(Math.round).join(' ');
}

/**
 * @param {() => number} random
 * @param {Palette} palette
 * @param {1 | -1} light 1 when the sun is on the left.
 */
function sky(random, {sky: [top, middle, low], sun, sunHeight}, light) {
  const x = WIDTH * (light === 1 ? 0.14 + random() * 0.24 : 0.62 + random() * 0.24);
  const y = HEIGHT * (sunHeight[0] + random() * (sunHeight[1] - sunHeight[0]));
  return (
    `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".5" stop-color="${middle}"/><stop offset=".78" stop-color="${low}"/></linearGradient>` +
    `<radialGradient id="g"><stop stop-color="${sun}" stop-opacity=".95"/><stop offset=".25" stop-color="${sun}" stop-opacity=".45"/><stop offset="1" stop-color="${sun}" stop-opacity="0"/></radialGradient></defs>` +
    `<path d="M0 0h${WIDTH}v${HEIGHT}H0Z" fill="url(#s)"/>` +
    `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="420" fill="url(#g)"/>` +
    `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="46" fill="${sun}"/>`
  );
}

/**
 * Ranges one behind another, fading into the haze.
 *
 * @param {() => number} random
 * @param {Palette} palette
 * @param {1 | -1} light
 * @param {number} horizon Where the farthest stands.
 * @param {number} foot Where the nearest stands.
 * @param {number} height How high the main range rises.
 */
function ranges(random, palette, light, horizon, foot, height) {
  const {haze, rock, shade, snow, wood} = palette;
  let drawn = '';
  const count = 4;
  for (let i = 0; i < count; i++) {
    const share = i / (count - 1);
    const main = i === 1;
    const base = horizon + (foot - horizon) * share ** 1.2;
    const relief = main ? height : height * (0.42 - share * 0.16) + 40;
    const points = skyline(random, {
      base,
      relief,
      roughness: main ? 0.75 : 0.35,
      peaks: main ? 2 : 3,
      halvings: main ? 6 : 5,
    });
    const far = 0.82 - share * 0.62;
    const body = mix(mix(rock, wood, share ** 1.4), haze, far);
    drawn += `<path d="${ground(points)}" fill="${body}"/>`;
    if (main) {
      drawn += `<path d="${shadows(random, points, light, base + relief * 0.5)}" fill="${mix(shade, haze, far * 0.75)}" opacity=".85"/>`;
      drawn += `<path d="${snowfields(random, points, base - relief * 0.42)}" fill="${mix(snow, haze, 0.15)}" opacity=".9"/>`;
    }
    if (share > 0.6) drawn += `<path d="${firs(random, points, 16 + share * 12)}" fill="${body}"/>`;
    drawn += mist(base + relief * 0.4, haze, 0.5 - share * 0.35, i);
  }
  return drawn;
}

/**
 * @param {number} y
 * @param {string} colour
 * @param {number} strength
 * @param {number} index
 */
function mist(y, colour, strength, index) {
  return (
    `<linearGradient id="m${index}" x2="0" y2="1"><stop stop-color="${colour}" stop-opacity="0"/><stop offset="1" stop-color="${colour}" stop-opacity="${strength.toFixed(2)}"/></linearGradient>` +
    `<path d="M0 ${Math.round(y - 150)}H${WIDTH}V${Math.round(y + 60)}H0Z" fill="url(#m${index})"/>`
  );
}

/** @type {Record<Scene, (random: () => number, palette: Palette, light: 1 | -1) => string>} */
const SCENES = {
  summit(random, palette, light) {
    const rocks = skyline(random, {base: 930, relief: 150, roughness: 0.8, peaks: 2});
    return (
      ranges(random, palette, light, 560, 860, 330) +
      `<path d="${ground(rocks)}" fill="${mix(palette.shade, palette.near, 0.7)}"/>` +
      `<path d="${firs(random, rocks, 60, 0.25)}" fill="${mix(palette.shade, palette.near, 0.7)}"/>` +
      birds(random, 3, palette.near)
    );
  },
  lake(random, palette, light) {
    const shore = 690;
    const backdrop = ranges(random, palette, light, 470, 650, 300);
    const banks = skyline(random, {base: shore + 40, relief: 55, roughness: 0.3, peaks: 2});
    const front = skyline(random, {base: 1010, relief: 90, roughness: 0.4, peaks: 1});
    const water = mix(palette.sky[1], palette.wood, 0.35);
    return (
      `<g id="b">${backdrop}<path d="${firs(random, banks, 34)}${ground(banks)}" fill="${mix(palette.wood, palette.near, 0.3)}"/></g>` +
      `<clipPath id="w"><path d="M0 ${shore}H${WIDTH}V${HEIGHT}H0Z"/></clipPath><g clip-path="url(#w)"><path d="M0 ${shore}H${WIDTH}V${HEIGHT}H0Z" fill="url(#s)"/>` +
      `<use href="#b" transform="matrix(1 0 0 -.8 0 ${Math.round(shore * 1.8)})" opacity=".75"/><path d="M0 ${shore}H${WIDTH}V${HEIGHT}H0Z" fill="${water}" opacity=".32"/></g>` +
      ripples(random, shore, mix(palette.sky[2], '#ffffff', 0.4)) +
      `<path d="${ground(front)}${firs(random, front, 110, 0.3)}" fill="${palette.near}"/>`
    );
  },
  shore(random, palette, light) {
    const horizon = 560;
    const sea = mix(palette.sky[0], '#1d6f86', 0.45);
    const side = light === 1;
    let capes = '';
    for (let i = 0; i < 3; i++) {
      const reach = WIDTH * (0.75 - i * 0.16) * (0.8 + random() * 0.3);
      const points = skyline(random, {
        base: horizon - 70 + i * 60,
        relief: 110 + i * 45,
        roughness: 0.6,
        peaks: 2,
      }).filter(([x]) => x < reach);
      const end = points[points.length - 1];
      const foot = horizon + 12 + i * 105;
      const path = `M0 ${foot}L${points.map(([x, y]) => `${Math.round(x)} ${Math.round(Math.min(y, foot - 6))}`).join('L')}L${Math.round(end[0] + 46)} ${foot - 40}L${Math.round(end[0] + 70)} ${foot}Z`;
      const colour = mix(
        mix(palette.rock, palette.meadow, 0.3 + 0.2 * i),
        palette.haze,
        0.6 - i * 0.26,
      );
      capes += `<path d="${path}" fill="${colour}"/><path d="M0 ${foot}L0 ${foot - 46}L${Math.round(end[0] + 20)} ${foot - 30}L${Math.round(end[0] + 70)} ${foot}Z" fill="${mix(palette.shade, palette.haze, 0.5 - i * 0.22)}" opacity=".7"/><path d="M0 ${foot}H${Math.round(end[0] + 120)}" stroke="#fff" stroke-width="${3 + i * 2}" opacity=".55"/>`;
    }
    const dunes = skyline(random, {base: 960, relief: 110, roughness: 0.2, peaks: 1});
    return (
      `<linearGradient id="o" x2="0" y2="1"><stop stop-color="${mix(sea, palette.sky[2], 0.5)}"/><stop offset="1" stop-color="${sea}"/></linearGradient>` +
      `<path d="M0 ${horizon}H${WIDTH}V${HEIGHT}H0Z" fill="url(#o)"/>` +
      ripples(random, horizon, '#ffffff') +
      `<g${side ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : ''}>${capes}</g>` +
      `<path d="${ground(dunes)}" fill="${mix(palette.meadow, palette.near, 0.35)}"/>` +
      blossoms(random, dunes, palette) +
      birds(random, 5, palette.near)
    );
  },
  forest(random, palette, light) {
    let woods = '';
    for (let i = 0; i < 4; i++) {
      const points = skyline(random, {base: 560 + i * 120, relief: 90, roughness: 0.3, peaks: 2});
      const colour = mix(mix(palette.wood, palette.near, i / 4), palette.haze, 0.62 - i * 0.19);
      const trees =
        i % 2 ? broadleaves(random, points, 38 + i * 26) : firs(random, points, 46 + i * 34, 0.9);
      woods += `<path d="${ground(points)}" fill="${colour}"/><path d="${trees}" fill="${colour}"/>${mist(640 + i * 120, palette.haze, 0.3 - i * 0.07, i + 5)}`;
    }
    const front = skyline(random, {base: 1030, relief: 50, roughness: 0.3, peaks: 1});
    return (
      ranges(random, palette, light, 430, 560, 200) +
      woods +
      `<path d="${ground(front)}" fill="${mix(palette.meadow, palette.near, 0.6)}"/>` +
      blossoms(random, front, palette)
    );
  },
  meadow(random, palette, light) {
    const hill = skyline(random, {base: 760, relief: 90, roughness: 0.2, peaks: 2});
    const front = skyline(random, {base: 860, relief: 90, roughness: 0.12, peaks: 1});
    const lane = 500 + random() * 600;
    return (
      ranges(random, palette, light, 470, 690, 250) +
      `<path d="${broadleaves(random, hill, 34)}" fill="${mix(palette.wood, palette.haze, 0.15)}"/><path d="${ground(hill)}" fill="${mix(palette.meadow, palette.haze, 0.3)}"/>` +
      `<linearGradient id="d" x2="0" y2="1"><stop stop-color="${palette.meadow}"/><stop offset="1" stop-color="${mix(palette.meadow, palette.near, 0.45)}"/></linearGradient>` +
      `<path d="${ground(front)}" fill="url(#d)"/>` +
      `<path d="M${Math.round(lane)} ${HEIGHT}C${Math.round(lane + 260)} 990 ${Math.round(lane - 120)} 930 ${Math.round(lane + 110)} 868L${Math.round(lane + 128)} 868C${Math.round(lane - 60)} 935 ${Math.round(lane + 420)} 985 ${Math.round(lane + 210)} ${HEIGHT}Z" fill="${mix(palette.rock, palette.sky[2], 0.45)}" opacity=".75"/>` +
      blossoms(random, front, palette)
    );
  },
};
