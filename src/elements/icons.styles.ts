import {css} from 'lit';

export const iconStyles = css`
  .icon {
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
    vertical-align: -0.25em;
  }
`;
