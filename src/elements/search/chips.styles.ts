import {css} from 'lit';
import {softSurface} from '../../theme/tokens.js';

export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
  }

  .chips li {
    max-inline-size: 100%;
  }

  .chip {
    background: ${softSurface};
    border-color: transparent;
    font-size: 0.9375rem;
    max-inline-size: 100%;
    padding-inline-end: 0.625rem;
    text-align: start;
    white-space: normal;
  }

  .chip .icon {
    block-size: 1.125em;
    inline-size: 1.125em;
  }

  .chip.is-plain {
    background: none;
    color: inherit;
    padding-inline: 0.5rem;
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    .chip {
      border-color: ButtonBorder;
    }
  }
`;
