import {css} from 'lit';
import {
  accent,
  controlBorder,
  mutedText,
  radius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

/** The bar has the same height before its parts are loaded and with any active filters. */
export const barStyles = css`
  .controls {
    align-items: center;
    color: ${text};
    display: grid;
    gap: 0.5rem;
    grid-template: 'search search' 2.75rem 'filters sort' 2.75rem / auto minmax(3.75rem, 1fr);
  }

  .controls:not(:has(.search)) {
    grid-template: 'filters sort' 2.75rem / auto minmax(0, 1fr);
  }

  .field {
    background: ${surface};
    block-size: 2.75rem;
    border: 1px solid ${controlBorder};
    border-radius: calc(${radius} * 2);
    color: inherit;
    font: inherit;
    /* iOS zooms into fields with a smaller font. */
    font-size: max(1em, 1rem);
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0 1rem;
  }

  .filter-buttons {
    display: flex;
    gap: 0.5rem;
    grid-area: filters;
    min-inline-size: 0;
    /* Space for the focus outline. */
    margin: -0.375rem;
    overflow-x: auto;
    padding: 0.375rem;
    scrollbar-width: none;
  }

  .pill,
  .chip {
    align-items: center;
    background: ${surface};
    border: 1px solid ${controlBorder};
    border-radius: calc(${radius} * 2);
    color: ${text};
    cursor: pointer;
    display: inline-flex;
    flex: none;
    font: inherit;
    gap: 0.375em;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.875rem;
    white-space: nowrap;
  }

  .pill:disabled {
    color: ${mutedText};
    cursor: default;
    opacity: 0.6;
  }

  .pill:enabled:hover,
  .chip:hover {
    border-color: ${accent};
    color: ${accent};
  }

  .pill.is-active,
  .pill[aria-pressed='true'] {
    background: ${softSurface};
    border-color: ${accent};
    box-shadow: inset 0 0 0 1px ${accent};
    color: ${accent};
    font-weight: 600;
  }

  .pill[aria-busy='true'] .icon {
    animation: pulse 0.8s ease-in-out infinite alternate;
  }

  .filter-button,
  .long {
    display: none;
  }

  .location-button {
    position: relative;
  }

  .location-button span {
    clip-path: inset(50%);
    inset: 0;
    overflow: hidden;
    position: absolute;
  }

  .travel-time {
    flex: none;
  }

  /* One more button, beside the others on a phone. */
  .filter-buttons:has(.travel-time) {
    gap: 0.25rem;
  }

  .filter-buttons:has(.travel-time) .location-button {
    padding-inline: 0.5rem;
  }

  .sort {
    align-items: center;
    display: flex;
    grid-area: sort;
    justify-self: end;
    max-inline-size: 100%;
    position: relative;
  }

  .sort .icon {
    color: ${mutedText};
    inset-inline-start: 0.75rem;
    pointer-events: none;
    position: absolute;
  }

  .sort .field {
    cursor: pointer;
    padding-inline: 2.25rem 0.5rem;
    text-overflow: ellipsis;
  }

  .notice {
    color: ${text};
    margin: 0.5rem 0 0;
  }

  .no-match ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: center;
    list-style: none;
    margin: 0.5rem 0 1.25rem;
    padding: 0;
  }

  .no-match p {
    margin: 0 0 0.75rem;
  }

  .no-match .pill {
    text-align: center;
    white-space: normal;
  }

  @container (min-width: 40rem) {
    .controls {
      grid-template: 'search sort' 2.75rem 'filters filters' 2.75rem / minmax(0, 1fr) auto;
    }

    .controls:not(:has(.search)) {
      grid-template: 'filters sort' 2.75rem / minmax(0, 1fr) auto;
    }

    .sort {
      max-inline-size: 16rem;
    }

    .filter-buttons:has(.travel-time) {
      gap: 0.5rem;
    }

    .filter-buttons:has(.travel-time) .location-button {
      padding-inline: 0.875rem;
    }

    .filter-button:not(:nth-child(n + 3)),
    .long {
      display: block;
    }

    .short {
      display: none;
    }
  }

  @container (min-width: 44rem) {
    .filter-button {
      display: block;
    }
  }

  /* The search keeps its width when a button is added to the filters. */
  @container (min-width: 72rem) {
    .controls {
      grid-template: 'search filters sort' 2.75rem / clamp(15rem, 20cqi, 24rem) minmax(0, 1fr) fit-content(12rem);
    }

    .controls:has(.travel-time) {
      grid-template-columns: clamp(12rem, 16cqi, 24rem) minmax(0, 1fr) fit-content(12rem);
    }
  }

  @container (min-width: 90rem) {
    .location-button span {
      clip-path: none;
      position: static;
    }
  }

  /* With a column of filters the bar has few buttons. */
  @container treks (min-width: 64rem) {
    .controls {
      grid-template: 'search filters sort' 2.75rem / minmax(0, 1fr) auto auto;
    }

    .location-button span {
      clip-path: none;
      position: static;
    }
  }

  @media (forced-colors: active) {
    img {
      forced-color-adjust: none;
      background: #fff !important;
    }

    .pill.is-active,
    .pill[aria-pressed='true'] {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }
  }

  @media print {
    .controls,
    .chips {
      display: none;
    }
  }
`;
