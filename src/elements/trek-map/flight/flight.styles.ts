import {css} from 'lit';
import {
  accent,
  controlBorder,
  mutedText,
  raisedShadow,
  smallRadius,
  surface,
  text,
} from '../../../theme/tokens.js';

/** The controls of a flight, above what is at the lower edge of the map. */
export const flightStyles = css`
  .flight {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    box-sizing: border-box;
    color: ${text};
    flex-basis: 100%;
    font-size: 0.875rem;
    margin-inline: auto;
    max-inline-size: 36rem;
    min-inline-size: 0;
    padding: 0.25rem;
  }

  .flight-row {
    align-items: center;
    display: flex;
    gap: 0.25rem;
  }

  .flight .tool {
    border: 0;
    border-radius: calc(${smallRadius} - 0.125rem);
    flex: none;
  }

  .flight .tool[aria-disabled] {
    color: ${mutedText};
    cursor: default;
    opacity: 0.5;
  }

  .flight-position {
    accent-color: ${accent};
    block-size: 2.75rem;
    flex: 1;
    margin: 0;
    min-inline-size: 3rem;
  }

  .flight-position:focus-visible,
  .flight-speed:focus-visible {
    outline: 0.1875rem solid ${accent};
    outline-offset: -0.125rem;
  }

  .flight-speed {
    background: ${surface};
    block-size: 2.75rem;
    border: 1px solid ${controlBorder};
    border-radius: calc(${smallRadius} - 0.125rem);
    color: inherit;
    flex: none;
    font: inherit;
    padding-inline: 0.375rem;
  }

  .flight-place,
  .flight-note {
    margin: 0;
    padding: 0 0.5rem 0.25rem;
  }

  .flight-place {
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .flight-note {
    padding-block: 0.375rem 0.125rem;
  }

  /* On a phone they would leave half of the map. */
  @media (max-width: 40rem) {
    .flight ~ :is(.switcher, .layers) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .flight {
      border: 1px solid ${controlBorder};
    }
  }
`;
