import {css} from 'lit';
import {accent, border, controlBorder, smallRadius, surface} from '../../theme/tokens.js';

const thumb = css`
  appearance: none;
  background: ${surface};
  block-size: 1.75rem;
  border: 0.1875rem solid ${accent};
  border-radius: 50%;
  box-sizing: border-box;
  cursor: grab;
  inline-size: 1.75rem;
  pointer-events: auto;
`;

/** Two overlapping sliders, of which only the thumbs receive pointer events. */
export const rangeStyles = css`
  .range {
    block-size: 5rem;
    position: relative;
  }

  .histogram,
  .track {
    inline-size: calc(100% - 1.75rem);
    inset-inline-start: 0.875rem;
    position: absolute;
  }

  .histogram {
    block-size: 2.75rem;
    inset-block-start: 0.625rem;
  }

  .track {
    block-size: 0.25rem;
    inset-block-start: 3.5rem;
  }

  .range rect {
    fill: ${border};
  }

  .range .is-in {
    fill: ${accent};
  }

  .histogram .is-in {
    fill: color-mix(in oklab, ${accent} 45%, ${surface});
  }

  .range input {
    appearance: none;
    background: none;
    block-size: 2.75rem;
    inline-size: 100%;
    inset: auto 0 0;
    margin: 0;
    pointer-events: none;
    position: absolute;
    inset-block-end: 0;
  }

  .range input.is-above {
    z-index: 1;
  }

  .range input:focus-visible {
    outline-offset: -0.25rem;
  }

  .range input::-webkit-slider-thumb {
    ${thumb}
  }

  .range input::-moz-range-thumb {
    ${thumb}
  }

  /* In right-to-left pages sliders run from right to left. */
  .range:dir(rtl) svg {
    scale: -1 1;
  }

  .ends {
    align-items: center;
    display: flex;
    gap: 0.5rem;
  }

  .end {
    align-items: center;
    display: flex;
    flex: 1;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .end .field {
    border-color: ${controlBorder};
    border-radius: ${smallRadius};
    padding-inline: 0.625rem 0.25rem;
  }

  @media (forced-colors: active) {
    .range rect {
      fill: GrayText;
      forced-color-adjust: none;
    }

    .range .is-in {
      fill: Highlight;
    }
  }
`;
