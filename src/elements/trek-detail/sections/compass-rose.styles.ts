import {css} from 'lit';
import {accent, border} from '../../../theme/tokens.js';

/** Compass roses, each beside the names of its directions. */
export const compassRoseStyles = css`
  .roses {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
  }

  .rose {
    align-items: center;
    display: flex;
    gap: 0.75rem;
  }

  .rose > svg {
    block-size: 5.5rem;
    fill: ${border};
    flex: none;
    inline-size: 5.5rem;
  }

  .rose circle {
    fill: none;
    stroke: ${border};
    stroke-width: 1.5;
  }

  .rose .is-chosen {
    fill: ${accent};
  }

  .rose text {
    fill: currentColor;
    font-size: 11px;
    text-anchor: middle;
  }

  .rose-text {
    display: grid;
    margin: 0;
  }
`;
