import {css} from 'lit';
import {accent, border, smallRadius} from '../../theme/tokens.js';

export const weatherStyles = css`
  .forecast {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
    inline-size: 100%;
    list-style: none;
    padding: 0;
  }

  .forecast li {
    border: 1px solid ${border};
    border-radius: ${smallRadius};
    padding: 0.75rem;
  }

  .forecast p {
    margin: 0;
  }

  .forecast .day {
    font-weight: 650;
  }

  .forecast .weather {
    align-items: center;
    display: flex;
    gap: 0.5rem;
    min-block-size: 2.5rem;
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
