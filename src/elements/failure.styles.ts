import {css} from 'lit';
import {danger, radius, surface, text} from '../theme/tokens.js';

export const failureStyles = css`
  .failure {
    align-items: center;
    background: ${surface};
    border: 1px solid ${danger};
    border-radius: ${radius};
    color: ${text};
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    justify-content: space-between;
    padding: 1rem;
  }

  .failure p {
    flex: 1 1 16rem;
    margin: 0;
  }

  .failure strong {
    color: ${danger};
    display: block;
  }
`;
