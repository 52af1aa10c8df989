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

  .results .link {
    align-items: center;
    display: inline-flex;
    gap: 0.5rem;
    max-inline-size: 24rem;
    min-block-size: 2.75rem;
    text-decoration: none;
  }

  .results .is-next {
    margin-inline-start: auto;
    text-align: end;
  }

  .results .is-next .icon {
    order: 1;
  }

  .results .icon:dir(rtl) {
    scale: -1 1;
  }

  .results .link:hover {
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
