import {css} from 'lit';
import {profileHeight} from '../../theme/sheet-tokens.js';
import {
  accent,
  border,
  controlBorder,
  mutedText,
  radius,
  raisedShadow,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

export const comparisonStyles = css`
  .comparison {
    background: ${surface};
    border: 1px solid transparent;
    border-radius: ${radius};
    box-shadow: ${raisedShadow};
    color: ${text};
    flex-direction: column;
    inline-size: fit-content;
    max-block-size: min(60rem, 94dvh);
    max-inline-size: min(72rem, 94vw);
    overflow: hidden;
    padding: 0;
  }

  .comparison[open] {
    display: flex;
  }

  .comparison::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  .comparison-head {
    align-items: center;
    border-block-end: 1px solid ${border};
    display: flex;
    flex: none;
    gap: 0.75rem;
    padding: 0.5rem 0.75rem 0.5rem 1.25rem;
  }

  /* It has the focus only to be read first. */
  .comparison-head h2:focus {
    outline: none;
  }

  .comparison-head h2 {
    flex: 1;
    font-size: 1.25rem;
    margin: 0;
  }

  .comparison-close,
  .comparison-remove {
    align-items: center;
    background: none;
    block-size: 2.75rem;
    border: 0;
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    flex: none;
    inline-size: 2.75rem;
    justify-content: center;
    padding: 0;
  }

  :is(.comparison-close, .comparison-remove):hover {
    background: ${softSurface};
    color: ${accent};
  }

  .comparison-body {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block-end: max(1rem, env(safe-area-inset-bottom));
  }

  .comparison-scroll {
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }

  .comparison table {
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
    inline-size: 100%;
  }

  .comparison :is(th, td) {
    border-block-end: 1px solid ${border};
    hyphens: auto;
    min-inline-size: 9rem;
    overflow-wrap: break-word;
    padding: 0.5rem 0.75rem;
    text-align: start;
    vertical-align: top;
  }

  /* The names of the rows stay while the columns scroll. */
  .comparison tr > :first-child {
    background: ${surface};
    color: ${mutedText};
    font-size: 0.875rem;
    font-weight: 400;
    inset-inline-start: 0;
    min-inline-size: 6.5rem;
    padding-inline-start: 1.25rem;
    position: sticky;
    z-index: 1;
  }

  .comparison .hint {
    font-weight: 400;
  }

  .comparison .hint p {
    margin: 0 0 0.5rem;
  }

  .comparison-tools {
    align-items: center;
    display: flex;
    justify-content: space-between;
    margin-inline-end: -0.75rem;
    min-block-size: 2.75rem;
  }

  .comparison-name {
    background: none;
    border: 0;
    color: inherit;
    display: block;
    font: inherit;
    font-weight: 650;
    min-block-size: 1.5rem;
    padding: 0;
    text-align: start;
  }

  button.comparison-name {
    color: ${accent};
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .comparison-foot,
  .comparison-add {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }

  .comparison-foot {
    padding: 1.25rem 1.25rem 0;
  }

  .comparison-add {
    margin-inline-end: auto;
  }

  .comparison-add select {
    background: ${surface};
    block-size: 2.75rem;
    border: 1px solid ${controlBorder};
    border-radius: calc(${radius} / 2);
    color: inherit;
    display: block;
    font: inherit;
    font-size: max(1em, 1rem);
    max-inline-size: min(24rem, 80vw);
    padding-inline: 0.75rem;
  }

  .profiles {
    margin: 1.25rem 1.25rem 0;
    min-inline-size: min(36rem, 80vw);
  }

  .profiles figcaption {
    font-weight: 650;
  }

  /* A profile runs from left to right also in right-to-left pages. */
  .profiles-chart {
    block-size: ${profileHeight};
    direction: ltr;
    display: block;
    inline-size: calc(100% - 5.5rem);
    margin: 1rem 1.5rem 2.25rem 4rem;
    overflow: visible;
  }

  .grid {
    stroke: ${border};
  }

  .tick {
    fill: ${mutedText};
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .line {
    fill: none;
    stroke: ${accent};
    stroke-linejoin: round;
    stroke-width: 2.25;
  }

  .line-1 {
    stroke: light-dark(#b3246f, #ff9dcb);
    stroke-dasharray: 9 4;
  }

  .line-2 {
    stroke: light-dark(#1a5fc4, #93c0ff);
    stroke-dasharray: 2.5 3.5;
  }

  .line-3 {
    stroke: light-dark(#8a5300, #ffc46b);
    stroke-dasharray: 12 4 2.5 4;
  }

  .line-sample {
    block-size: 0.5rem;
    flex: none;
    inline-size: 2.5rem;
  }

  .profiles-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .profiles-legend li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }

  @media (max-width: 40rem) {
    .comparison {
      block-size: 100dvh;
      border-radius: 0;
      inline-size: 100vw;
      margin: 0;
      max-block-size: none;
      max-inline-size: none;
    }

    .comparison tr > :first-child {
      padding-inline-start: 0.75rem;
    }
  }
`;
