import {css} from 'lit';
import {contentsTop} from '../../theme/sheet-tokens.js';
import {accent, border, mutedText, surface, text} from '../../theme/tokens.js';

export const contentsStyles = css`
  .contents {
    background: ${surface};
    border-block-end: 1px solid ${border};
    block-size: 3rem;
    z-index: 1;
  }

  .contents[hidden] {
    display: none;
  }

  .contents ul {
    block-size: 100%;
    display: flex;
    gap: 0.25rem;
    list-style: none;
    margin: 0;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    padding: 0;
    position: relative;
    scroll-behavior: smooth;
    scrollbar-width: none;
  }

  .contents li {
    flex: none;
  }

  .contents-link {
    background: none;
    block-size: 100%;
    border: 0;
    border-block: 0.1875rem solid transparent;
    color: ${mutedText};
    cursor: pointer;
    font: inherit;
    font-size: 0.9375rem;
    padding: 0 0.625rem;
    white-space: nowrap;
  }

  .contents-link:hover {
    color: ${text};
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .contents-link[aria-current] {
    border-block-end-color: ${accent};
    color: ${accent};
    font-weight: 650;
  }

  /* There, a transparent border is visible, and no colour tells the current section from the others. */
  @media (forced-colors: active) {
    /* Pictograms are drawn for light pages. */
    img {
      forced-color-adjust: none;
      background: #fff !important;
    }

    .contents-link {
      border-color: Canvas;
    }

    .contents-link[aria-current] {
      border-block-end-color: Highlight;
    }
  }

  .contents-link:focus-visible {
    outline-offset: -0.1875rem;
  }

  @container trek (min-width: 60rem) {
    .contents li.is-beside {
      display: none;
    }
  }

  /* Elsewhere it would cover too much, as on a phone held sideways or at a high zoom. */
  @media (min-height: 30rem) {
    .contents {
      inset-block-start: ${contentsTop};
      position: sticky;
    }

    .contents:not([hidden]) ~ * :is(.section, .heading, a, button, input, select, summary, textarea, [tabindex]),
    .contents:not([hidden]) ~ * {
      scroll-margin-block-start: calc(${contentsTop} + 4rem);
    }
  }

  @media print {
    .contents {
      display: none;
    }
  }
`;
