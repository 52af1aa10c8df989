import {svg} from 'lit';
import {icon} from '../icons.js';

export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
export const previousIcon = icon(svg`<path d="m14.5 6-6 6 6 6"/>`);
export const nextIcon = icon(svg`<path d="m9.5 6 6 6-6 6"/>`);
export const descentIcon = icon(
  svg`<path d="M3 19 10 8l4 6 2-3 5 8z"/><path d="M17 2v5m-2.5-2.5L17 7l2.5-2.5"/>`,
);
export const routeIcon = icon(
  svg`<circle cx="6" cy="18.5" r="2.5"/><circle cx="18" cy="5.5" r="2.5"/><path d="M8.5 18.5H16a3.25 3.25 0 0 0 0-6.5H8a3.25 3.25 0 0 1 0-6.5h7.5"/>`,
);
export const lowestIcon = icon(svg`<path d="M3 21h18M4 5l6 9 3-4 7 7M12 17v0"/>`);
export const highestIcon = icon(svg`<path d="M3 20 11 7l10 13M8 4.5h6"/>`);
export const downloadIcon = icon(svg`<path d="M12 3v12m-5-5 5 5 5-5M4 20h16"/>`);
export const documentIcon = icon(svg`<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>`);
export const videoIcon = icon(
  svg`<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m10 9 5 3-5 3z"/>`,
);
export const phoneIcon = icon(
  svg`<path d="M5 3h4l1.5 5-2.5 1.5a12 12 0 0 0 6.5 6.5L16 13.5l5 1.5v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z"/>`,
);
export const mailIcon = icon(
  svg`<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3 7 9 6 9-6"/>`,
);
export const webIcon = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"/>`,
);
