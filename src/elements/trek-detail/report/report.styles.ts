import {css} from 'lit';
import {
  accent,
  border,
  controlBorder,
  danger,
  smallRadius,
  surface,
  text,
} from '../../../theme/tokens.js';

export const reportStyles = css`
  .report-form {
    display: grid;
    gap: 1.25rem;
    inline-size: min(36rem, 100%);
    justify-items: start;
  }

  .report-form > * {
    inline-size: 100%;
  }

  .report-form > .button {
    inline-size: auto;
  }

  .report-form p {
    margin: 0;
  }

  /* What gets the focus is not below a table of contents or a header of the page that stays visible. */
  .report-form :is(input, select, textarea, button) {
    scroll-margin-block: 8rem;
  }

  .report-form .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  .report-place {
    border: 1px solid ${border};
    border-radius: ${smallRadius};
    margin: 0;
    min-inline-size: 0;
    padding: 0.5rem 1rem 0.75rem;
  }

  .report-place legend,
  .report-field label,
  .report-detail label {
    font-weight: 650;
  }

  .report-place[aria-invalid='true'] {
    border-color: ${danger};
  }

  .report-choice {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.625rem;
    line-height: 1.25;
    min-block-size: 2.75rem;
  }

  .report-choice input {
    accent-color: ${accent};
    block-size: 1.25rem;
    flex: none;
    inline-size: 1.25rem;
    margin: 0;
  }

  .report-detail:not(:empty) {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    padding-block-end: 0.75rem;
    padding-inline-start: 1.875rem;
  }

  .report-slider {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    inline-size: 100%;
  }

  .report-slider input {
    accent-color: ${accent};
    block-size: 2.75rem;
    flex: 1 1 10rem;
    margin: 0;
    min-inline-size: 0;
  }

  .report-slider output {
    font-variant-numeric: tabular-nums;
    min-inline-size: 8rem;
  }

  .report-field {
    display: grid;
    gap: 0.375rem;
  }

  .report-form :is(input:not([type='radio'], [type='range']), select, textarea) {
    background: ${surface};
    border: 1px solid ${controlBorder};
    border-radius: ${smallRadius};
    color: ${text};
    font: inherit;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
  }

  .report-form textarea {
    resize: vertical;
  }

  .report-form :is(input, select, textarea)[aria-invalid='true'] {
    border-color: ${danger};
  }

  .report-error {
    color: ${danger};
    font-weight: 600;
  }

  .report-field > .button {
    justify-self: start;
  }

  .report-field > .muted:empty {
    display: none;
  }

  .report-photos {
    display: grid;
    gap: 0.5rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .report-photos li {
    align-items: center;
    display: flex;
    gap: 0.75rem;
  }

  .report-photos canvas {
    block-size: auto;
    border-radius: ${smallRadius};
    flex: none;
    inline-size: 3rem;
  }

  .report-photo-name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .report-remove {
    background: none;
    block-size: 2.75rem;
    border: 0;
    color: inherit;
    cursor: pointer;
    flex: none;
    inline-size: 2.75rem;
  }

  .report-sent {
    font-weight: 650;
  }
`;
