import {css} from 'lit';
import {
  accent,
  danger,
  focus,
  mutedText,
  radius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

export const favouriteStyles = css`
  .favourite {
    color: ${text};
  }

  .favourite:is(:hover, [aria-pressed='true']) {
    color: ${danger};
  }

  /* Above the link of the card, which covers all of it. */
  .card .favourite {
    align-items: center;
    background: none;
    block-size: 2.75rem;
    border: 0;
    cursor: pointer;
    display: flex;
    inline-size: 2.75rem;
    inset-block-start: 0.125rem;
    inset-inline-end: 0.125rem;
    justify-content: center;
    padding: 0;
    position: absolute;
    z-index: 2;
  }

  .card .favourite:focus-visible {
    outline: none;
  }

  /* The card clips what is outside. */
  .card .favourite:focus-visible::before {
    outline: 0.1875rem solid ${focus};
    outline-offset: -0.1875rem;
  }

  .card .favourite::before {
    background: ${surface};
    block-size: 2.125rem;
    border-radius: 50%;
    content: '';
    inline-size: 2.125rem;
    position: absolute;
  }

  .favourite .icon {
    block-size: 1.375rem;
    inline-size: 1.375rem;
    position: relative;
  }

  :is(.favourite, .favourites-button)[aria-pressed='true'] .icon {
    fill: currentColor;
  }

  .picture .practice {
    max-inline-size: calc(100% - 3.75rem);
  }

  .favourites-button {
    padding-inline: 0.75rem;
  }

  .favourites-button b {
    font-variant-numeric: tabular-nums;
    font-weight: inherit;
  }

  .selection {
    background: ${softSurface};
    border-radius: ${radius};
    align-items: center;
    color: ${text};
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
    margin-block-end: 1rem;
    padding: 0.875rem 1rem;
  }

  .selection p {
    margin: 0;
  }

  /* It says why there are no cards. */
  .selection.is-empty ~ slot {
    display: none;
  }

  .selection .hint {
    color: ${mutedText};
    flex-basis: 100%;
    overflow-wrap: anywhere;
  }

  .selection .hint:empty {
    margin-block-end: -0.5rem;
  }

  .selection-title {
    align-items: center;
    display: flex;
    font-weight: 650;
    gap: 0.5em;
  }

  .selection-title .icon {
    color: ${accent};
  }

  .selection-buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  @media (forced-colors: active) {
    .favourite[aria-pressed='true'] {
      color: Highlight;
    }

    .selection {
      border: 1px solid;
    }
  }

  @media print {
    .favourite,
    .selection-buttons {
      display: none;
    }
  }
`;
