import {css} from 'lit';
import {
  mapAlertCare,
  mapAlertClosed,
  mapAlertInformation,
  mapAlertNature,
  mapPoint,
  mapTrack,
} from '../../theme/map-frame-tokens.js';
import {mapBackground} from '../../theme/map-tokens.js';

/** The SVG drawing that replaces the map until it is loaded. */
export const sketchStyles = css`
  .sketch {
    background: ${mapBackground};
    block-size: 100%;
    fill: none;
    inline-size: 100%;
    inset: 0;
    position: absolute;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .picture,
  .picture canvas {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    object-fit: cover;
    position: absolute;
  }

  .sketch-ring {
    stroke: #fff;
    stroke-width: 19;
  }

  .sketch-points {
    stroke: ${mapPoint};
    stroke-width: 14;
  }

  .is-dense .sketch-ring {
    stroke-width: 11;
  }

  .is-dense .sketch-points {
    stroke-width: 7;
  }

  .sketch-area {
    fill: ${mapTrack};
    fill-opacity: 0.2;
    stroke: ${mapTrack};
    stroke-width: 3;
  }

  .sketch-alert {
    color-scheme: light;
    stroke: ${mapAlertInformation};
    stroke-opacity: 0.6;
    stroke-width: 17;
  }

  .sketch-alert.is-closed {
    stroke: ${mapAlertClosed};
    stroke-dasharray: 2 6;
    stroke-linecap: butt;
  }

  .sketch-alert.is-care {
    stroke: ${mapAlertCare};
  }

  .sketch-alert.is-nature {
    stroke: ${mapAlertNature};
  }

  .sketch-casing {
    stroke: #fff;
    stroke-width: 8;
  }

  .sketch-line {
    stroke: ${mapTrack};
    stroke-width: 4.5;
  }

  .sketch-dot-ring {
    stroke: #fff;
    stroke-width: 14;
  }

  .sketch-dots {
    stroke: ${mapTrack};
    stroke-width: 10;
  }

  .sketch-mark {
    fill: ${mapTrack};
    stroke: #fff;
    stroke-width: 3;
  }
`;
