import {css} from 'lit';
import {brand, onBrand} from './tokens.js';

/* What is drawn on a map, in a file of its own so that it is loaded with the map. */
export const mapPoint = css`var(--trek-map-point, var(--_trek-map-point, ${brand}))`;
export const mapTrack = css`var(--trek-map-track, #d6336c)`;
export const mapCluster = css`var(--trek-map-cluster, ${mapPoint})`;
export const mapClusterText = css`var(--trek-map-cluster-text, var(--_trek-map-cluster-text, ${onBrand}))`;
export const mapVisitor = css`var(--trek-map-visitor, #1a66d6)`;

/* Maps are light in dark pages too. Those of alert-tokens.ts would be a file of their own for 200 bytes. */
export const mapAlertClosed = css`var(--trek-alert-closed, var(--trek-danger, #a4262c))`;
export const mapAlertCare = css`var(--trek-alert-care, #8a5300)`;
export const mapAlertNature = css`var(--trek-alert-nature, #5a3d99)`;
export const mapAlertInformation = css`var(--trek-alert-information, var(--trek-muted-text, #464e4a))`;
