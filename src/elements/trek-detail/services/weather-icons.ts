import {svg} from 'lit';
import type {Weather} from '../../../model/forecast.js';
import {icon} from '../../icons.js';

const SUN = svg`<circle cx="12" cy="12" r="4.5"/><path d="M12 2.5v2m0 15v2M2.5 12h2m15 0h2M5.3 5.300l1.4 1.400m10.6 10.6 1.4 1.400m0-13.4-1.4 1.400M6.7 17.300l-1.4 1.4"/>`;
const HIGH_CLOUD = svg`<path d="M7 15a4 4 0 0 1 .5-8A5.5 5.5 0 0 1 18 7.5 3.8 3.8 0 0 1 17.5 15z"/>`;
const CLOUD = svg`<path d="M7 18.500a4.2 4.2 0 0 1 .5-8.4 5.5 5.5 0 0 1 10.5.500 4 4 0 0 1-.5 7.900z"/>`;
const SMALL_SUN = svg`<path d="M4.5 10A4.5 4.5 0 0 1 12 5.500M8.5 1.500v1.500M2.5 4 3.6 5.100M1 10h1.5"/>`;

const sun = icon(SUN);
const sunAndCloud = icon(svg`${SMALL_SUN}${CLOUD}`);
const cloud = icon(CLOUD);
const fog = icon(svg`<path d="M4 7h16M2.5 11h15M6.5 15h15M4 19h13"/>`);
const drops = icon(svg`${HIGH_CLOUD}<path d="M8 18.500v2m4-2v3m4-3v2"/>`);
const flakes = icon(
  svg`${HIGH_CLOUD}<path d="M8 18v.01M12 20v.01M16 18v.01M8 21.500v.01M16 21.500v.01" stroke-width="2.5" stroke-linecap="round"/>`,
);
const flash = icon(svg`${HIGH_CLOUD}<path d="m12.5 16-2.5 3.500h4L11.5 23"/>`);

export const weatherIcons: Readonly<Record<Weather, unknown>> = {
  clear: sun,
  mostlyClear: sun,
  partlyCloudy: sunAndCloud,
  overcast: cloud,
  fog,
  drizzle: drops,
  rain: drops,
  snow: flakes,
  showers: drops,
  snowShowers: flakes,
  thunderstorm: flash,
};
