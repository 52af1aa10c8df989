import {css} from 'lit';
import {
  mapGround,
  mapHeight,
  mapLine,
  mapPoint,
  radius,
  raisedShadow,
  smallRadius,
  surface,
  text,
} from '../../theme/tokens.js';

/** What is seen before the map is there. */
export const mapStyles = css`
  :host {
    block-size: ${mapHeight};
    border-radius: ${radius};
    isolation: isolate;
    overflow: hidden;
    position: relative;
  }

  :host(:fullscreen) {
    border-radius: 0;
  }

  /* Base maps are made for a light page: what is drawn on them does not follow the scheme. */
  .frame {
    background: ${mapGround};
    color-scheme: light;
    inset: 0;
    position: absolute;
  }

  .frame .ground,
  .sketch {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    position: absolute;
  }

  .sketch {
    background: ${mapGround};
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sketch-ring {
    stroke: #fff;
    stroke-width: 19;
  }

  .sketch-points {
    stroke: ${mapPoint};
    stroke-width: 14;
  }

  .sketch-casing {
    stroke: #fff;
    stroke-width: 8;
  }

  .sketch-line {
    stroke: ${mapLine};
    stroke-width: 4.5;
  }

  .sketch-mark {
    fill: ${mapLine};
    stroke: #fff;
    stroke-width: 3;
  }

  .middle,
  .panel,
  .fallback {
    inset: 0;
    margin: auto;
    max-inline-size: min(30rem, calc(100% - 2rem));
    position: absolute;
  }

  .middle {
    display: grid;
    place-content: center;
  }

  .middle .button {
    box-shadow: ${raisedShadow};
  }

  .panel {
    block-size: fit-content;
  }

  .panel .failure {
    box-shadow: ${raisedShadow};
  }

  .fallback {
    background: ${surface};
    block-size: fit-content;
    border-radius: ${smallRadius};
    color: ${text};
    max-block-size: calc(100% - 2rem);
    overflow: auto;
    padding: 0.75rem 1rem;
  }

  .fallback[hidden] {
    display: none;
  }

  ::slotted(trek-layer) {
    display: none;
  }

  .notice {
    background: ${surface};
    block-size: fit-content;
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    color: ${text};
    inline-size: fit-content;
    inset: 0;
    margin: auto;
    max-inline-size: min(26rem, calc(100% - 2rem));
    padding: 0.5rem 1rem;
    position: absolute;
    text-align: center;
  }
`;
