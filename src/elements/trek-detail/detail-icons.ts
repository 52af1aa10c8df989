import {svg} from 'lit';
import {icon} from '../icons.js';

export const previousIcon = icon(svg`<path d="m14.5 6-6 6 6 6"/>`);
export const nextIcon = icon(svg`<path d="m9.5 6 6 6-6 6"/>`);
export const descentIcon = icon(
  svg`<path d="M3 19 10 8l4 6 2-3 5 8z"/><path d="M17 2v5m-2.5-2.5L17 7l2.5-2.5"/>`,
);
export const routeIcon = icon(
  svg`<circle cx="6" cy="18.5" r="2.5"/><circle cx="18" cy="5.5" r="2.5"/><path d="M8.5 18.5H16a3.25 3.25 0 0 0 0-6.5H8a3.25 3.25 0 0 1 0-6.5h7.5"/>`,
);
export const lowestIcon = icon(svg`<path d="M3 21h18M4 5l6 9 3-4 7 7"/>`);
export const highestIcon = icon(svg`<path d="M3 20 11 7l10 13M8 4.5h6"/>`);
export const downloadIcon = icon(svg`<path d="M12 3v12m-5-5 5 5 5-5M4 20h16"/>`);
