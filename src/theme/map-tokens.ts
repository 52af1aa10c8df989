import {css} from 'lit';
import {accent, onAccent} from './tokens.js';

/* The custom properties of maps, in a file of their own so that pages without a map do not load them. */
export const mapHeight = css`var(--trek-map-height, 28rem)`;
export const mapPoint = css`var(--trek-map-point, ${accent})`;
export const mapTrack = css`var(--trek-map-track, #d6336c)`;
export const mapCluster = css`var(--trek-map-cluster, ${mapPoint})`;
export const mapClusterText = css`var(--trek-map-cluster-text, ${onAccent})`;
export const mapBackground = css`var(--trek-map-background, #e4e8e0)`;
export const mapVisitor = css`var(--trek-map-visitor, #1a66d6)`;
