import {css} from 'lit';
import {border, controlBorder, smallRadius, surface, text} from '../../theme/tokens.js';

/** The menu is at the end of the row with the tabs, and has this row alone where there are none. */
export const languageStyles = css`
  .top {
    align-content: start;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .kinds,
  .languages {
    grid-row: 1;
  }

  .languages {
    align-items: center;
    display: flex;
    gap: 0.375rem;
    grid-column: 2;
    margin-block-end: 0.75rem;
    padding-block-end: 0.25rem;
    padding-inline-start: 0.5rem;
  }

  .kinds + .languages {
    border-block-end: 1px solid ${border};
  }

  .languages select {
    background: ${surface};
    border: 1px solid ${controlBorder};
    border-radius: ${smallRadius};
    color: ${text};
    font: inherit;
    max-inline-size: 9rem;
    min-block-size: 2.25rem;
    padding-inline: 0.375rem;
  }

  .top > trek-filters {
    grid-column: 1 / -1;
    grid-row: 2;
    min-inline-size: 0;
  }

  @container trek-app (max-width: 24rem) {
    .languages .icon {
      display: none;
    }

    .languages select {
      max-inline-size: 6.5rem;
    }
  }
`;
