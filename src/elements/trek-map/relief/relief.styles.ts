import {css} from 'lit';
import {
  accent,
  border,
  brand,
  controlBorder,
  mutedText,
  onBrand,
  raisedShadow,
  smallRadius,
  surface,
  text,
} from '../../../theme/tokens.js';

/** The buttons of the relief in the toolbar, and the panel beside it. */
export const reliefStyles = css`
  .view-3d {
    font-size: 0.9375rem;
    font-weight: 700;
  }

  .view-3d[aria-pressed='true'] {
    background: ${brand};
    color: ${onBrand};
  }

  .relief-button[aria-expanded='true'] {
    color: ${accent};
  }

  .relief {
    display: grid;
    font-size: 0.875rem;
    gap: 0.375rem;
    inset-block-start: 0.625rem;
    inset-inline-end: 3.875rem;
    justify-items: end;
    max-block-size: calc(100% - 5rem);
    max-inline-size: min(15.25rem, calc(100% - 4.5rem));
    overflow: auto;
    /* The shadow of the cards is inside of what scrolls. */
    padding: 0 0.25rem 0.25rem;
    pointer-events: none;
    position: absolute;
  }

  .relief > * {
    pointer-events: auto;
  }

  /* Beside the legend there is no room on a phone. */
  @media (max-width: 30rem) {
    .relief:has(~ .legend) {
      inset-block-start: 3.875rem;
    }
  }

  .relief-card {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    box-sizing: border-box;
    color: ${text};
    margin: 0;
    padding: 0.5rem 0.75rem;
  }

  .relief-note[hidden] {
    display: none;
  }

  .relief-note button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.75rem;
    padding: 0;
    text-decoration: underline;
  }

  .relief-consent {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    overflow-wrap: anywhere;
  }

  .relief-consent p,
  .relief-keys {
    margin: 0;
  }

  .relief-keys {
    border-block-end: 1px solid ${border};
    color: ${mutedText};
    font-size: 0.8125rem;
    padding-block-end: 0.375rem;
  }

  .orientation {
    display: flex;
    margin-inline: -0.375rem;
  }

  .orientation .tool {
    border: 0;
    border-radius: ${smallRadius};
  }

  .needle {
    display: grid;
  }

  .relief-choice {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.5rem;
    min-block-size: 2.25rem;
  }

  .relief-choice:hover {
    color: ${accent};
  }

  .relief-choice input {
    accent-color: ${accent};
    block-size: 1.25rem;
    flex: none;
    inline-size: 1.25rem;
    margin: 0;
  }

  /* The keys of a keyboard are of no use to fingers. */
  @media (hover: none) {
    .relief-keys {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .relief-card {
      border: 1px solid ${controlBorder};
    }

    .view-3d[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
