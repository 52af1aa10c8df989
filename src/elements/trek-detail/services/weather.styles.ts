import {css} from 'lit';
import {accent, border} from '../../../theme/tokens.js';

export const weatherStyles = css`
  .forecast {
    border-block-start: 1px solid ${border};
    inline-size: 100%;
    list-style: none;
    padding: 0;
  }

  /* A row for each day, which breaks where the sheet is narrow. */
  .forecast li {
    align-items: center;
    border-block-end: 1px solid ${border};
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    padding-block: 0.5rem;
  }

  .forecast p {
    flex: 1 1 7.5rem;
    margin: 0;
  }

  .forecast .day {
    font-weight: 650;
  }

  .forecast .weather {
    align-items: center;
    display: flex;
    flex-basis: 9rem;
    gap: 0.5rem;
    min-block-size: 2.5rem;
  }

  .forecast .rest {
    flex-basis: 8rem;
  }

  .forecast .icon {
    block-size: 2rem;
    color: ${accent};
    flex: none;
    inline-size: 2rem;
  }

  .forecast .temperature {
    font-variant-numeric: tabular-nums;
  }

  .forecast .temperature .muted {
    display: block;
  }
`;
