import {css} from 'lit';
import {accent} from './tokens.js';

/* The tokens of a sheet, which a page without one does not download. */
export const galleryRatio = css`var(--trek-gallery-ratio, 3 / 2)`;
export const profileHeight = css`var(--trek-profile-height, 11rem)`;
export const profileLine = css`var(--trek-profile-line, ${accent})`;
