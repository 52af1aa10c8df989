import {css} from 'lit';
import {contrastStyles} from './contrast.js';
import {
  accent,
  brand,
  controlBorder,
  focus,
  onBrand,
  smallRadius,
  surface,
  text,
} from './tokens.js';

/** Base styles of all elements: a block with the font of the page. */
export const hostStyles = css`
  :host {
    box-sizing: border-box;
    display: block;
    font-family: var(--trek-font, inherit);
    line-height: 1.5;
    text-align: start;
  }

  ${contrastStyles}

  :host([hidden]) {
    display: none;
  }

  /* Not inherited: the page may unset that of the host. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 0.1875rem solid ${focus};
    outline-offset: 0.125rem;
  }

  .visually-hidden:not(:focus-within) {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      scroll-behavior: auto !important;
      transition-duration: 0.01ms !important;
    }
  }
`;

/** Secondary and primary buttons. */
export const buttonStyles = css`
  .button {
    align-items: center;
    background: ${surface};
    border: 1px solid ${controlBorder};
    border-radius: ${smallRadius};
    color: ${text};
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    gap: 0.5em;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 1rem;
    text-decoration: none;
    transition: border-color 150ms, color 150ms;
  }

  .button:hover {
    border-color: ${accent};
    color: ${accent};
  }

  .button.is-primary {
    background: ${brand};
    border-color: ${accent};
    color: ${onBrand};
    font-weight: 600;
  }

  .button.is-primary:hover {
    color: ${onBrand};
    text-decoration: underline;
  }

  .button:disabled {
    cursor: default;
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;
