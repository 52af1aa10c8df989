import {css} from 'lit';
import {barRoomStyles} from '../bar-room.styles.js';

export const filtersStyles = css`
  :host {
    container-type: inline-size;
  }

  ${barRoomStyles}

  @container (min-width: 72rem) {
    .bar {
      min-block-size: 2.75rem;
    }
  }

  /* A narrow column of a wide page, and not a phone. */
  @media (min-width: 48rem) {
    @container (max-width: 26rem) {
      .side:not(.is-unused) {
        display: block;
        margin-block-start: 0.5rem;
      }
    }
  }
`;
