import {css} from 'lit';

/** Reserves the height of the controls before they are loaded, so that nothing moves. */
export const barRoomStyles = css`
  .bar {
    min-block-size: 6rem;
  }

  .bar.none {
    min-block-size: 2.75rem;
  }

  .side {
    display: none;
  }
`;
