import {css} from 'lit';
import {accent} from './tokens.js';

/* The custom properties of sheets, in a file of their own so that pages without a sheet do not load them. */
export const galleryRatio = css`var(--trek-gallery-ratio, 3 / 2)`;
export const profileHeight = css`var(--trek-profile-height, 11rem)`;
export const profileLine = css`var(--trek-profile-line, ${accent})`;
export const contentsTop = css`var(--trek-contents-top, 0px)`;
