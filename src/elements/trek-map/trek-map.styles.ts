import {css} from 'lit';
import {mapBackground, mapHeight} from '../../theme/map-tokens.js';
import {radius, raisedShadow, smallRadius, surface, text} from '../../theme/tokens.js';

/** What is visible before the map is loaded. */
export const mapStyles = css`
  :host {
    block-size: ${mapHeight};
    background: ${mapBackground};
    border-radius: ${radius};
    isolation: isolate;
    overflow: hidden;
    position: relative;
  }

  :host(:fullscreen) {
    border-radius: 0;
  }

  .panel,
  .fallback {
    inset: 0;
    margin: auto;
    max-inline-size: min(30rem, calc(100% - 2rem));
    position: absolute;
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
    /* Pointer events reach the map below. */
    pointer-events: none;
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
