import {css} from 'lit';
import {canCompute, readable} from '../../theme/contrast.js';
import {
  mapAlertCare,
  mapAlertClosed,
  mapAlertInformation,
  mapAlertNature,
  mapCluster,
  mapClusterText,
  mapPoint,
  mapTrack,
  mapVisitor,
} from '../../theme/map-frame-tokens.js';
import {
  accent,
  border,
  brand,
  controlBorder,
  onBrand,
  raisedShadow,
  smallRadius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';
import {iconStyles} from '../icons.styles.js';
import {sketchStyles} from './sketch.styles.js';

/** The map, its controls and the messages over it. */
export const mapFrameStyles = css`
  ${iconStyles}
  ${sketchStyles}

  /* Base maps are light, whatever the surface is. */
  @supports (${canCompute}) {
    :host {
      --_trek-map-point: ${readable(brand, css`#fff`, 4.6)};
      --_trek-map-cluster-text: ${readable(onBrand, mapCluster, 4.55, 1e5)};
    }
  }

  .region {
    inset: 0;
    position: absolute;
  }

  /* Base maps are light, so what is drawn on them does not follow a dark colour scheme. */
  .frame {
    color-scheme: light;
    inset: 0;
    position: absolute;
  }

  .frame .map-container {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    position: absolute;
  }

  .middle {
    display: grid;
    inset: 0;
    place-content: center;
    position: absolute;
  }

  .middle .button {
    box-shadow: ${raisedShadow};
  }

  /* color-mix() makes the browser compute sRGB colours; the transition reports when they change. */
  .probe {
    background-color: color-mix(in srgb, ${mapCluster}, ${mapCluster});
    border: 0 solid;
    border-bottom-color: color-mix(in srgb, ${mapAlertInformation}, ${mapAlertInformation});
    border-left-color: color-mix(in srgb, ${mapVisitor}, ${mapVisitor});
    border-right-color: color-mix(in srgb, ${mapTrack}, ${mapTrack});
    border-top-color: color-mix(in srgb, ${mapClusterText}, ${mapClusterText});
    color: color-mix(in srgb, ${mapPoint}, ${mapPoint});
    color-scheme: light;
    column-rule-color: color-mix(in srgb, ${mapAlertNature}, ${mapAlertNature});
    forced-color-adjust: none;
    outline-color: color-mix(in srgb, ${mapAlertClosed}, ${mapAlertClosed});
    position: absolute;
    text-decoration-color: color-mix(in srgb, ${mapAlertCare}, ${mapAlertCare});
    transition: all 1ms;
    visibility: hidden;
  }

  .pointer-target {
    cursor: pointer;
    inset: 0;
    position: absolute;
  }

  .toolbar {
    display: flex;
    flex-flow: column wrap;
    gap: 0.5rem;
    inset-block: 0.625rem auto;
    inset-inline-end: 0.625rem;
    max-block-size: calc(100% - 1.25rem);
    position: absolute;
  }

  .buttons,
  .switcher,
  .popup {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    color: ${text};
  }

  .buttons {
    display: grid;
    overflow: hidden;
  }

  .tool {
    background: none;
    block-size: 2.75rem;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: grid;
    font: inherit;
    inline-size: 2.75rem;
    padding: 0;
    place-content: center;
    transition: background 150ms, color 150ms;
  }

  .tool:focus-visible,
  .item:focus-visible {
    outline-offset: -0.1875rem;
  }

  .tool + .tool {
    border-block-start: 1px solid ${border};
  }

  .tool:hover,
  .item:hover {
    background: ${softSurface};
    color: ${accent};
  }

  .tool[aria-busy] .icon {
    animation: trek-map-turn 1.2s linear infinite;
  }

  @keyframes trek-map-turn {
    to {
      rotate: 1turn;
    }
  }

  .bottom {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    inset-block-end: 0.625rem;
    inset-inline: 0.625rem;
    justify-content: space-between;
    pointer-events: none;
    position: absolute;
  }

  .bottom > * {
    pointer-events: auto;
  }

  .switcher {
    border: 0;
    display: flex;
    font: inherit;
    font-size: 0.875rem;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .switcher label {
    cursor: pointer;
    display: grid;
    min-block-size: 2.75rem;
    padding: 0.25rem;
  }

  .switcher input {
    appearance: none;
    block-size: 0;
    inline-size: 0;
    margin: 0;
    opacity: 0;
    position: absolute;
  }

  .switcher span {
    align-content: center;
    border-radius: calc(${smallRadius} - 0.125rem);
    padding-inline: 0.75rem;
  }

  .switcher label:hover span {
    color: ${accent};
  }

  .switcher input:checked + span {
    background: ${brand};
    box-shadow: inset 0 0 0 1px ${accent};
    color: ${onBrand};
    font-weight: 600;
  }

  .switcher input:focus-visible + span {
    outline: 0.1875rem solid ${accent};
    outline-offset: 0.125rem;
  }

  .attribution {
    background: color-mix(in srgb, ${surface} 88%, transparent);
    border-radius: 0.25rem;
    color: ${text};
    font-size: 0.75rem;
    line-height: 1.35;
    margin: 0;
    margin-inline-start: auto;
    max-inline-size: 100%;
    padding: 0.125rem 0.375rem;
  }

  .attribution a {
    color: inherit;
  }

  .notice.is-low {
    pointer-events: none;
    inset-block-start: auto;
    inset-block-end: 4.25rem;
  }

  .notice.is-quiet {
    background: color-mix(in srgb, ${surface} 88%, transparent);
    box-shadow: none;
    font-size: 0.8125rem;
    inset-block: auto 0.625rem;
    padding: 0.25rem 0.75rem;
  }

  .notice .button {
    margin-block-start: 0.25rem;
    pointer-events: auto;
  }

  .notice[hidden] {
    display: none;
  }

  @media (forced-colors: active) {
    .buttons,
    .popup,
    .switcher,
    .attribution {
      border: 1px solid ${controlBorder};
    }

    .switcher input:checked + span {
      outline: 0.125rem solid Highlight;
      outline-offset: -0.125rem;
    }
  }
`;
