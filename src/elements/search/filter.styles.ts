import {css} from 'lit';
import {
  accent,
  border,
  mutedText,
  pictogramSurface,
  radius,
  raisedShadow,
  surface,
  text,
} from '../../theme/tokens.js';

export const filterStyles = css`
  /* The content of <details> inherits from ::details-content. */
  .filter,
  .filter * {
    box-sizing: border-box;
  }

  /* In a column it lies on the page, whose colour of text it takes. */
  .section {
    border-block-end: 1px solid ${border};
  }

  summary {
    align-items: center;
    cursor: pointer;
    display: flex;
    font-weight: 600;
    justify-content: space-between;
    list-style: none;
    min-block-size: 3rem;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  [open] > summary .icon {
    rotate: 180deg;
  }

  .section .filter {
    padding-block-end: 0.75rem;
  }

  .terms {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .field.narrow {
    margin-block-end: 0.375rem;
  }

  .section .terms:has(li:nth-child(13)) {
    max-block-size: 22rem;
    overflow-y: auto;
  }

  .term {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 0.625rem;
    line-height: 1.25;
    min-block-size: 2.75rem;
    padding-block: 0.25rem;
  }

  .term.is-idle {
    cursor: default;
    opacity: 0.78;
  }

  .term.is-idle .pictogram {
    opacity: 0.5;
  }

  .term input {
    accent-color: ${accent};
    block-size: 1.25rem;
    flex: none;
    inline-size: 1.25rem;
    margin: 0 0.125rem;
  }

  .term .pictogram {
    background: ${pictogramSurface};
    block-size: 1.25rem;
    border-radius: 0.25rem;
    flex: none;
    inline-size: 1.25rem;
    object-fit: contain;
  }

  .term .pictogram[hidden] {
    display: none;
  }

  .day-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }

  .day-buttons .is-idle {
    color: ${mutedText};
  }

  .days {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .days .end {
    display: grid;
    gap: 0.75rem;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .days .field {
    padding-inline: 0.625rem;
  }

  .hint {
    font-size: 0.875rem;
    margin: 0.5rem 0 0;
  }

  .popover {
    background: ${surface};
    border: 1px solid ${border};
    border-radius: ${radius};
    box-shadow: ${raisedShadow};
    color: ${text};
    inline-size: min(22rem, 92vw);
    max-block-size: min(30rem, 80vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 1rem;
  }

  /* Without anchor positioning a popover is centred in the window. */
  @supports (position-area: block-end) {
    .popover {
      inset: auto;
      margin: 0.25rem 0;
      position-area: block-end span-inline-end;
      position-try-fallbacks: flip-inline, flip-block;
    }

    /* On a phone its form is in the middle of the window, above the keyboard. */
    .travel-time .popover {
      inset: 0;
      margin: auto;
      position-area: none;
    }

    @container (min-width: 40rem) {
      .travel-time .pill {
        anchor-name: --trek-travel-time;
      }

      .travel-time .popover {
        inset: auto;
        margin: 0.25rem 0;
        position-anchor: --trek-travel-time;
        position-area: block-end span-inline-end;
      }
    }

    .filter-button:nth-child(1) .pill {
      anchor-name: --trek-filter-1;
    }

    .filter-button:nth-child(1) .popover {
      position-anchor: --trek-filter-1;
    }

    .filter-button:nth-child(2) .pill {
      anchor-name: --trek-filter-2;
    }

    .filter-button:nth-child(2) .popover {
      position-anchor: --trek-filter-2;
    }

    .filter-button:nth-child(3) .pill {
      anchor-name: --trek-filter-3;
    }

    .filter-button:nth-child(3) .popover {
      position-anchor: --trek-filter-3;
    }
  }
`;
