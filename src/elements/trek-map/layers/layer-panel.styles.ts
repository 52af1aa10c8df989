import {css} from 'lit';
import {
  accent,
  controlBorder,
  danger,
  mutedText,
  raisedShadow,
  smallRadius,
  surface,
  text,
} from '../../../theme/tokens.js';

/** The button of the layers and their panel, at the lower corner of the map. */
export const layerPanelStyles = css`
  .layers {
    display: grid;
    font-size: 0.875rem;
    gap: 0.375rem;
    justify-items: start;
    /* Leaves the map visible beside it, also on a narrow phone. */
    max-inline-size: min(18rem, calc(100% - 4.5rem));
  }

  .layer-switch {
    display: flex;
    flex-direction: column-reverse;
    gap: 0.375rem;
    max-inline-size: 100%;
  }

  .layers-button,
  .layer-panel,
  .layer-card {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    color: ${text};
  }

  .layer-panel,
  .layer-card {
    box-sizing: border-box;
    max-block-size: var(--room);
    overflow: auto;
    padding: 0.5rem 0.75rem;
  }

  .layer-panel fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .layer-panel fieldset + fieldset {
    margin-block-start: 0.75rem;
  }

  .layer-panel legend {
    color: ${mutedText};
    padding: 0;
  }

  .layer {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.5rem;
    min-block-size: 2.25rem;
  }

  .layer:hover {
    color: ${accent};
  }

  .layer span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .layer input {
    accent-color: ${accent};
    block-size: 1.25rem;
    flex: none;
    inline-size: 1.25rem;
    margin: 0;
  }

  .layer-colour {
    background: var(--colour);
    block-size: 0.75rem;
    border: 1px solid ${controlBorder};
    border-radius: 0.125rem;
    flex: none;
    forced-color-adjust: none;
    inline-size: 0.75rem;
  }

  .layer-note,
  .layer-consent p,
  .feature-text {
    margin: 0;
  }

  .layer-note {
    color: ${danger};
  }

  .layer-note.is-quiet {
    color: ${mutedText};
  }

  .layer-panel .layer-note {
    padding-inline-start: 1.75rem;
  }

  .layer-note[hidden] {
    display: none;
  }

  .layer-note button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.75rem;
    padding: 0;
    text-decoration: underline;
  }

  .layer-consent {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    overflow-wrap: anywhere;
    padding-block-end: 0.25rem;
  }

  .layer-legend {
    list-style: none;
    margin: 0;
    padding: 0;
    padding-inline-start: 1.75rem;
  }

  .layer-legend li {
    align-items: baseline;
    display: flex;
    gap: 0.5rem;
  }

  .layer-type .pictogram {
    align-self: center;
    block-size: 1.25rem;
    flex: none;
    inline-size: 1.25rem;
    object-fit: contain;
  }

  .layer-items {
    padding-inline-start: 1.75rem;
  }

  .layer-items summary {
    cursor: pointer;
    min-block-size: 1.75rem;
  }

  .layer-items .items {
    max-block-size: none;
  }

  .layer-items p {
    margin: 0;
  }

  .feature-picture {
    block-size: 8rem;
    display: block;
    inline-size: 100%;
    object-fit: cover;
  }

  .feature-text {
    max-block-size: 9rem;
    overflow: auto;
    padding: 0.5rem 0.75rem;
  }

  @media (forced-colors: active) {
    .layers-button,
    .layer-panel,
    .layer-card {
      border: 1px solid ${controlBorder};
    }
  }
`;
