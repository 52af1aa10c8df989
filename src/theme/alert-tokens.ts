import {css} from 'lit';
import {danger, mutedText} from './tokens.js';

/* The custom properties of alerts, in a file of their own so that pages without alerts do not load them. */
export const alertClosed = css`var(--trek-alert-closed, ${danger})`;
export const alertCare = css`var(--trek-alert-care, light-dark(#8a5300, #f2bf6b))`;
export const alertNature = css`var(--trek-alert-nature, light-dark(#5a3d99, #cbb8ff))`;
export const alertInformation = css`var(--trek-alert-information, ${mutedText})`;
