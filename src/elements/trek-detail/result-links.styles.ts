import {css} from 'lit';
import {border, mutedText} from '../../theme/tokens.js';

export const resultLinkStyles = css`
  .results {
    border-block-start: 1px solid ${border};
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    justify-content: space-between;
    padding-block-start: 1rem;
  }

  .result-link {
    align-items: center;
    background: none;
    border: 0;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    gap: 0.5rem;
    max-inline-size: 24rem;
    min-block-size: 2.75rem;
    padding: 0;
    text-align: start;
    text-decoration: none;
  }

  .result-link.is-next {
    margin-inline-start: auto;
    text-align: end;
  }

  .result-link.is-next .icon {
    order: 1;
  }

  .result-link .icon:dir(rtl) {
    scale: -1 1;
  }

  .result-link:hover {
    text-decoration: underline;
  }

  .result-direction {
    color: ${mutedText};
    display: block;
    font-size: 0.875rem;
  }

  @media print {
    .results {
      display: none;
    }
  }
`;
