import {svg} from 'lit';
import {icon} from '../icons.js';

export const zoomInIcon = icon(svg`<path d="M12 5v14M5 12h14"/>`);
export const zoomOutIcon = icon(svg`<path d="M5 12h14"/>`);
export const resetIcon = icon(svg`<path d="M4 11a8 8 0 1 1 2.300 6.700M4 11V5m0 6h6"/>`);
export const locateIcon = icon(
  svg`<circle cx="12" cy="12" r="6.500"/><circle cx="12" cy="12" r="1.500" fill="currentColor"/><path d="M12 2v3.500M12 18.500V22M2 12h3.500M18.500 12H22"/>`,
);
export const moveIcon = icon(
  svg`<path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3"/>`,
);
export const fullScreenIcon = icon(svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>`);
export const flightIcon = icon(svg`<path d="M21 3 3 10.500l7 3.500 3.500 7zM10 14 21 3"/>`);
export const leaveFullScreenIcon = icon(svg`<path d="M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5"/>`);
