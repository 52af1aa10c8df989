import {css} from 'lit';

/* The custom properties of maps, in a file of their own so that pages without a map do not load them. */
export const mapHeight = css`var(--trek-map-height, 28rem)`;
export const mapBackground = css`var(--trek-map-background, #e4e8e0)`;
