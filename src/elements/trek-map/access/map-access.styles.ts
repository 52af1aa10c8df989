import {css} from 'lit';
import {
  accent,
  border,
  controlBorder,
  mutedText,
  raisedShadow,
  smallRadius,
  softSurface,
  surface,
  text,
} from '../../../theme/tokens.js';
import {popupStyles} from '../popup.styles.js';

/** The lists of items, the way past the map, the buttons that move it. */
export const accessStyles = css`
  ${popupStyles}

  .popup.is-list {
    inline-size: calc(2 * var(--half));
    overflow: hidden;
    z-index: 1;
  }

  .popup header {
    align-items: center;
    border-block-end: 1px solid ${border};
    color: ${mutedText};
    display: flex;
    font-size: 0.875rem;
    justify-content: space-between;
    padding-inline-start: 0.75rem;
  }

  .items {
    list-style: none;
    margin: 0;
    max-block-size: 11rem;
    overflow: auto;
    padding: 0;
  }

  .item {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    inline-size: 100%;
    line-height: 1.3;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    text-align: start;
  }

  .in-view {
    color: ${text};
    display: grid;
    gap: 0.375rem;
    inset-block-start: 0.625rem;
    inset-inline-start: 0.625rem;
    justify-items: start;
    max-inline-size: calc(100% - 4.75rem);
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .in-view > * {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    pointer-events: auto;
  }

  .in-view-bar {
    display: flex;
    max-inline-size: 100%;
    overflow: hidden;
  }

  .in-view-button {
    align-items: center;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    font-size: 0.875rem;
    gap: 0.5rem;
    line-height: 1.3;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.75rem;
    text-align: start;
  }

  .in-view-button::after {
    border: solid;
    border-width: 0 2px 2px 0;
    block-size: 0.375rem;
    content: '';
    flex: none;
    inline-size: 0.375rem;
    margin-block-start: -0.25rem;
    rotate: 45deg;
  }

  .in-view-button[aria-expanded='true']::after {
    margin-block-start: 0.25rem;
    rotate: -135deg;
  }

  .in-view-button:hover {
    background: ${softSurface};
    color: ${accent};
  }

  .in-view-button:focus-visible,
  .keys summary:focus-visible {
    outline-offset: -0.1875rem;
  }

  .in-view-bar .tool {
    border-inline-start: 1px solid ${controlBorder};
    flex: none;
  }

  .in-view-panel {
    inline-size: min(18rem, 100%);
    overflow: hidden;
  }

  .in-view-note {
    color: ${mutedText};
    font-size: 0.875rem;
    margin: 0;
    padding: 0.375rem 0.75rem;
  }

  .keys {
    border-block-start: 1px solid ${controlBorder};
    font-size: 0.875rem;
    max-block-size: 9rem;
    overflow: auto;
  }

  .keys summary {
    align-content: center;
    cursor: pointer;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
  }

  .keys ul {
    display: grid;
    gap: 0.25rem;
    list-style: none;
    margin: 0;
    padding: 0 0.75rem 0.625rem;
  }

  /* Under the list of items. */
  .in-view ~ .legend {
    inset-block-start: 3.875rem;
    max-block-size: calc(100% - 9.5rem);
  }

  .skip:focus,
  .map-end:focus {
    inset-block-start: 0.625rem;
    inset-inline-start: 0.625rem;
    margin: 0;
    position: absolute;
    z-index: 2;
  }

  .map-end:focus {
    background: ${surface};
    border-radius: ${smallRadius};
    color: ${text};
    inset-block: auto 0.625rem;
    padding: 0.375rem 0.75rem;
  }

  /* The place that Enter chooses. */
  .map-container:has(canvas:focus-visible)::after {
    background:
      linear-gradient(#fff, #fff) center / 100% 0.375rem no-repeat,
      linear-gradient(#fff, #fff) center / 0.375rem 100% no-repeat;
    block-size: 1.5rem;
    content: '';
    forced-color-adjust: none;
    inline-size: 1.5rem;
    inset: 0;
    margin: auto;
    mask: radial-gradient(circle, transparent 0.25rem, #000 0.25rem);
    pointer-events: none;
    position: absolute;
  }

  .map-container:has(canvas:focus-visible)::before {
    background:
      linear-gradient(#000, #000) center / 100% 0.125rem no-repeat,
      linear-gradient(#000, #000) center / 0.125rem 100% no-repeat;
    block-size: 1.5rem;
    content: '';
    forced-color-adjust: none;
    inline-size: 1.5rem;
    inset: 0;
    margin: auto;
    mask: radial-gradient(circle, transparent 0.3125rem, #000 0.3125rem);
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .pad {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    color: ${text};
    display: grid;
    grid-template: repeat(3, 2.75rem) / repeat(3, 2.75rem);
    inset-block-start: 3.25rem;
    inset-inline-end: 3.25rem;
    position: absolute;
    z-index: 1;
  }

  .pad .tool {
    border: 0;
  }

  .pad .is-up {
    grid-area: 1 / 2;
  }

  .pad .is-left {
    grid-area: 2 / 1;
  }

  .pad .is-right {
    grid-area: 2 / 3;
  }

  .pad .is-down {
    grid-area: 3 / 2;
  }

  /* West stays on the left. */
  .pad,
  .pad .tool {
    direction: ltr;
  }

  @media (forced-colors: active) {
    .in-view > *,
    .pad,
    .map-end:focus {
      border: 1px solid ${controlBorder};
    }
  }
`;
