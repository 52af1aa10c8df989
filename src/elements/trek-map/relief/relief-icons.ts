import {svg} from 'lit';
import {icon} from '../../icons.js';

export const reliefIcon = icon(
  svg`<path d="m2 19 6-11 4 7 3-5 7 9z"/><path d="M6 19c1-3 3-4 5-4m3 4c0-2 1.500-3 3-3"/>`,
);
export const turnLeftIcon = icon(svg`<path d="M5 12a7 7 0 1 0 2-5M7 2.500V7h4.500"/>`);
export const turnRightIcon = icon(svg`<path d="M19 12a7 7 0 1 1-2-5M17 2.500V7h-4.500"/>`);
export const tiltMoreIcon = icon(svg`<path d="M3 19h18l-4-7H7zM12 9V3M9 5.500 12 8.500l3-3"/>`);
export const tiltLessIcon = icon(svg`<path d="M3 19h18l-4-7H7zM12 9V3M9 6l3-3 3 3"/>`);
/** Its needle points to the north of the map. */
export const compassIcon = icon(
  svg`<path d="m12 3 3.500 9h-7z" fill="currentColor"/><path d="m12 21 3.500-9h-7z"/>`,
);
