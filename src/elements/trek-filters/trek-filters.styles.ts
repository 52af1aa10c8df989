import {css} from 'lit';
import {barRoomStyles} from '../bar-room.styles.js';

export const filtersStyles = css`
  :host {
    container-type: inline-size;
  }

  ${barRoomStyles}

  /* A narrow column of a wide page, and not a phone. */
  @media (min-width: 48rem) {
    @container (max-width: 26rem) {
      .side {
        display: block;
        margin-block-start: 0.5rem;
      }
    }
  }
`;
