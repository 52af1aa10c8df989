/**
 * The colours of one hour of the day.
 *
 * @typedef {object} Palette
 * @property {[string, string, string]} sky From the top to the horizon.
 * @property {string} sun
 * @property {[number, number]} sunHeight Share of the picture, lowest and highest.
 * @property {string} haze The colour that distance gives.
 * @property {string} rock Slopes in the light.
 * @property {string} shade Slopes in the shade.
 * @property {string} wood
 * @property {string} meadow
 * @property {string} near The closest ground.
 * @property {string} cloud
 * @property {string} snow
 * @property {string[]} flowers
 */

/** @type {readonly Palette[]} */
export const PALETTES = [
  // Early morning
  {
    sky: ['#7fa6c9', '#f3cfc0', '#fde6c8'],
    sun: '#fff3d6',
    sunHeight: [0.42, 0.5],
    haze: '#e9c9c1',
    rock: '#a98b91',
    shade: '#6c6680',
    wood: '#44596a',
    meadow: '#7f9470',
    near: '#2c3d48',
    cloud: '#fff1e6',
    snow: '#fff0ea',
    flowers: ['#f6d9e3', '#fff3c4'],
  },
  // A clear day
  {
    sky: ['#3f86c6', '#8fc1e6', '#dcedf5'],
    sun: '#ffffff',
    sunHeight: [0.1, 0.22],
    haze: '#bcd6e4',
    rock: '#8f9a9c',
    shade: '#566e80',
    wood: '#2f5d4e',
    meadow: '#7fae52',
    near: '#23472f',
    cloud: '#ffffff',
    snow: '#f8fcff',
    flowers: ['#f7d84a', '#ffffff', '#c77bd1'],
  },
  // The golden hour
  {
    sky: ['#5b7fa6', '#f2b774', '#ffdf9e'],
    sun: '#fff0b8',
    sunHeight: [0.38, 0.48],
    haze: '#f0bd86',
    rock: '#b8794f',
    shade: '#6d4a56',
    wood: '#4b4a3a',
    meadow: '#a98d3e',
    near: '#2d2a28',
    cloud: '#ffd9a8',
    snow: '#ffe6c9',
    flowers: ['#ffdf7a', '#ff9f6b'],
  },
  // After sunset
  {
    sky: ['#262b57', '#7d4d85', '#f2937c'],
    sun: '#ffd2a1',
    sunHeight: [0.5, 0.56],
    haze: '#a2617f',
    rock: '#654a75',
    shade: '#3b3560',
    wood: '#282a4c',
    meadow: '#3f3f5c',
    near: '#171a33',
    cloud: '#d97f8b',
    snow: '#d9a9bd',
    flowers: ['#c89ad6'],
  },
  // Mist
  {
    sky: ['#a9bdc2', '#cfdcdb', '#eef2ec'],
    sun: '#ffffff',
    sunHeight: [0.2, 0.3],
    haze: '#dfe7e4',
    rock: '#93a5a6',
    shade: '#6f8688',
    wood: '#4c6a66',
    meadow: '#8aa583',
    near: '#2f4a46',
    cloud: '#ffffff',
    snow: '#ffffff',
    flowers: ['#ffffff', '#e7e09b'],
  },
  // Autumn
  {
    sky: ['#5d95bd', '#bfdbe2', '#f4ead2'],
    sun: '#fffbe6',
    sunHeight: [0.16, 0.28],
    haze: '#cfd6d2',
    rock: '#9a8f86',
    shade: '#665f6b',
    wood: '#a5552d',
    meadow: '#b3a04f',
    near: '#4b2d22',
    cloud: '#fdfaf2',
    snow: '#fbf7f2',
    flowers: ['#e0703a', '#f0b545'],
  },
  // Winter
  {
    sky: ['#6f9fca', '#b9d5e8', '#f1f3f4'],
    sun: '#ffffff',
    sunHeight: [0.22, 0.34],
    haze: '#d7e4ee',
    rock: '#a9b9c9',
    shade: '#6f88a6',
    wood: '#4d667a',
    meadow: '#dfe9f0',
    near: '#344c60',
    cloud: '#ffffff',
    snow: '#ffffff',
    flowers: ['#ffffff'],
  },
];

/**
 * @param {string} from
 * @param {string} to
 * @param {number} share
 */
export function mix(from, to, share) {
  const channel = (/** @type {string} */ colour, /** @type {number} */ at) =>
    Number.parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
