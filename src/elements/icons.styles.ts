import {css} from 'lit';

export const iconStyles = css`
  .icon {
    block-size: 1.25em;
    fill: none;
    flex: none;
    inline-size: 1.25em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
    vertical-align: -0.25em;
  }
`;
