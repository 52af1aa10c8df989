import {css} from 'lit';
import {
  controlBorder,
  raisedShadow,
  smallRadius,
  softSurface,
  surface,
  text,
} from '../../../theme/tokens.js';

/** The legend at the top of the map. */
export const legendStyles = css`
  .legend {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    color: ${text};
    font-size: 0.875rem;
    inset-block-start: 0.625rem;
    inset-inline-start: 0.625rem;
    max-block-size: calc(100% - 6rem);
    max-inline-size: calc(100% - 5rem);
    overflow: auto;
    position: absolute;
  }

  /* The open panel takes 60 % of the height, above its button and the credits. */
  .legend:has(~ .bottom .layer-panel) {
    max-block-size: max(2.75rem, calc(40% - 8rem));
  }

  .legend summary {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
  }

  .legend summary::after {
    border: solid;
    border-width: 0 2px 2px 0;
    block-size: 0.375rem;
    content: '';
    inline-size: 0.375rem;
    margin-block-start: -0.25rem;
    rotate: 45deg;
  }

  .legend[open] summary::after {
    margin-block-start: 0.25rem;
    rotate: -135deg;
  }

  .legend summary:hover {
    background: ${softSurface};
  }

  .legend summary:focus-visible {
    outline-offset: -0.1875rem;
  }

  .legend ul {
    display: grid;
    gap: 0.25rem;
    list-style: none;
    margin: 0;
    padding: 0 0.75rem 0.625rem;
  }

  .legend li {
    align-items: center;
    display: flex;
    gap: 0.5rem;
  }

  /* As on the map: a line with a white casing, also on a dark surface. */
  .legend .line {
    block-size: 0.75rem;
    flex: none;
    forced-color-adjust: none;
    inline-size: 4rem;
    stroke-linecap: round;
    stroke-width: 4;
  }

  .legend .line-casing {
    stroke: #fff;
    stroke-width: 8;
  }

  .legend .line-edge {
    stroke: ${controlBorder};
    stroke-width: 10;
  }

  @media (forced-colors: active) {
    .legend {
      border: 1px solid ${controlBorder};
    }
  }
`;
