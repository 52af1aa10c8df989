import {html} from 'lit';

const bones = (count: number) =>
  Array.from({length: count}, () => html`<span class="bone"></span>`);

/** Placeholder of the name. */
export const headerSkeleton = html`
  <div class="header skeleton" aria-hidden="true">
    <div class="titles">${bones(2)}</div>
  </div>
`;

/** Placeholder of the pictures, with their height. */
export const gallerySkeleton = html`<div class="gallery-place skeleton" aria-hidden="true"></div>`;

/** The space of the table of contents. */
export const contentsSkeleton = html`<div class="contents-place"></div>`;

export const textSkeleton = html`<div class="text skeleton" aria-hidden="true">${bones(5)}</div>`;

export const bodySkeleton = html`
  ${gallerySkeleton}
  <div class="figures skeleton" aria-hidden="true">
    ${bones(8).map((bone) => html`<div class="figure">${bone}${bone}</div>`)}
  </div>
  ${textSkeleton}
`;
