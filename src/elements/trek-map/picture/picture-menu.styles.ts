import {css} from 'lit';
import {
  accent,
  controlBorder,
  raisedShadow,
  smallRadius,
  surface,
  text,
} from '../../../theme/tokens.js';

/** The button at the end of the toolbar, and its menu beside it. */
export const pictureMenuStyles = css`
  .picture-control {
    /* The menu is beside it. */
    overflow: visible;
    position: relative;
  }

  .picture-menu {
    background: ${surface};
    border-radius: ${smallRadius};
    box-shadow: ${raisedShadow};
    color: ${text};
    font-size: 0.875rem;
    inline-size: max-content;
    inset-block-end: 0;
    inset-inline-end: calc(100% + 0.375rem);
    list-style: none;
    margin: 0;
    max-inline-size: 14rem;
    padding: 0.25rem;
    position: absolute;
    z-index: 1;
  }

  .picture-menu button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    text-align: start;
  }

  .picture-menu button:hover {
    color: ${accent};
  }

  .picture-menu p {
    margin: 0;
    padding: 0.25rem 0.75rem;
  }

  .picture-menu p:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .picture-menu {
      border: 1px solid ${controlBorder};
    }
  }
`;
