import {html, type SVGTemplateResult, svg} from 'lit';

/** An icon that takes the colour of the surrounding text. Without its styles it would be as wide as the page, and black. */
export const icon = (shape: SVGTemplateResult) => html`
  <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">${shape}</svg>
`;

export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
export const durationIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`);
export const lengthIcon = icon(
  svg`<path d="M3 17h18M3 13v4M21 13v4M9 14.5V17M15 14.5V17"/><path d="m6 9-3-3 3-3M18 3l3 3-3 3M3 6h18"/>`,
);
export const ascentIcon = icon(
  svg`<path d="M3 19 10 8l4 6 2-3 5 8z"/><path d="M17 7V2m-2.5 2.5L17 2l2.5 2.5"/>`,
);
export const difficultyIcon = icon(
  svg`<path d="M4 20v-4M10 20v-8M16 20V8M22 20V4" transform="translate(-1)"/>`,
);
export const placeIcon = icon(
  svg`<path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>`,
);
export const mountainIcon = icon(
  svg`<path d="m2 19 7-12 4 6.5L15.5 10 22 19z"/><circle cx="18" cy="5.5" r="2"/>`,
);
