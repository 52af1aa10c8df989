import {css} from 'lit';
import {mutedText} from '../../../theme/tokens.js';

/** Links to the sheets of other items, with their notes. */
export const itemLinkStyles = css`
  .item-link {
    align-items: center;
    display: inline-flex;
    min-block-size: 1.5rem;
  }

  button.link {
    background: none;
    border: 0;
    cursor: pointer;
    font: inherit;
    padding: 0;
    text-align: start;
    text-decoration-line: underline;
  }

  .rating {
    align-items: baseline;
    display: inline-flex;
    gap: 0.3em;
    white-space: nowrap;
  }

  .swatch {
    block-size: 0.75em;
    inline-size: 0.75em;
    stroke: ${mutedText};
    stroke-width: 0.5;
  }

  .breadcrumb {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .breadcrumb > li + li::before {
    color: ${mutedText};
    content: '›' / '';
    margin-inline-end: 0.5rem;
  }
`;
