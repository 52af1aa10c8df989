import {css} from 'lit';
import {accent, smallRadius, softSurface, text} from '../../theme/tokens.js';

/** The form of the filter by travel time. */
export const reachStyles = css`
  .reach {
    display: grid;
    gap: 0.5rem;
  }

  .reach label {
    display: grid;
    gap: 0.125rem;
  }

  .reach label > span {
    font-size: 0.875rem;
    font-weight: 600;
  }

  .reach .field {
    border-radius: ${smallRadius};
    box-sizing: border-box;
    padding-inline: 0.75rem;
  }

  .reach .hint,
  .reach-result {
    margin: 0;
  }

  .reach-result {
    font-weight: 600;
    margin-block-start: 0.75rem;
  }

  .reach-places {
    list-style: none;
    margin: 0.25rem 0 0;
    padding: 0;
  }

  .reach-place {
    background: none;
    border: 0;
    border-radius: ${smallRadius};
    color: ${text};
    cursor: pointer;
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.625rem;
    text-align: start;
  }

  .reach-place:hover,
  .reach-place:focus-visible {
    background: ${softSurface};
    color: ${accent};
  }
`;
