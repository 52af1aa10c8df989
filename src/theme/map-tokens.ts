import {css} from 'lit';
import {accent, onAccent} from './tokens.js';

/* The tokens of a map, which a page without one does not download. */
export const mapHeight = css`var(--trek-map-height, 28rem)`;
export const mapPoint = css`var(--trek-map-point, ${accent})`;
export const mapTrack = css`var(--trek-map-track, #d6336c)`;
export const mapCluster = css`var(--trek-map-cluster, ${mapPoint})`;
export const mapClusterText = css`var(--trek-map-cluster-text, ${onAccent})`;
export const mapBackground = css`var(--trek-map-background, #e4e8e0)`;
export const mapVisitor = css`var(--trek-map-visitor, #1a66d6)`;
