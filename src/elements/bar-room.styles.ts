import {css} from 'lit';

/** The room of the bar of controls before it is there, so that nothing moves when it comes. */
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
