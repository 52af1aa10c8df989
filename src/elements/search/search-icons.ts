import {svg} from 'lit';
import {icon} from '../icons.js';

export const searchIcon = icon(
  svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
);
export const clearIcon = icon(svg`<path d="m6.5 6.5 11 11m0-11-11 11"/>`);
export const openIcon = icon(svg`<path d="m7 10 5 5 5-5"/>`);
export const filtersIcon = icon(
  svg`<path d="M3 7h9m6 0h3M3 17h3m6 0h9"/><circle cx="15" cy="7" r="2.5"/><circle cx="9" cy="17" r="2.5"/>`,
);
export const aroundIcon = icon(
  svg`<circle cx="12" cy="12" r="6"/><circle cx="12" cy="12" r="1.5"/><path d="M12 2v4m0 12v4M2 12h4m12 0h4"/>`,
);
export const reachIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 6.5V12l3.500 2"/>`);
export const mapIcon = icon(
  svg`<path d="m3 6 6-2.5 6 2.5 6-2.5V18l-6 2.5L9 18l-6 2.5zM9 3.5V18m6-12v14.5"/>`,
);
export const sortIcon = icon(svg`<path d="M4 6h16M4 12h10M4 18h5"/>`);
export const trekIcon = icon(
  svg`<circle cx="6" cy="19" r="2"/><path d="M8 19h8.5a3.5 3.5 0 0 0 0-7h-9a3.5 3.5 0 0 1 0-7H14"/><circle cx="17" cy="5" r="2"/>`,
);
export const themeIcon = icon(
  svg`<path d="M4 4h7.5l8.5 8.5-7.5 7.5L4 11.5z"/><circle cx="8" cy="8" r="1"/>`,
);
