import {css} from 'lit';
import {mapGround, mapLine, mapPoint} from '../../theme/map-tokens.js';

/** The map without a map. */
export const sketchStyles = css`
  .sketch {
    background: ${mapGround};
    block-size: 100%;
    fill: none;
    inline-size: 100%;
    inset: 0;
    position: absolute;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sketch-ring {
    stroke: #fff;
    stroke-width: 19;
  }

  .sketch-points {
    stroke: ${mapPoint};
    stroke-width: 14;
  }

  .is-dense .sketch-ring {
    stroke-width: 11;
  }

  .is-dense .sketch-points {
    stroke-width: 7;
  }

  .sketch-area {
    fill: ${mapLine};
    fill-opacity: 0.2;
    stroke: ${mapLine};
    stroke-width: 3;
  }

  .sketch-casing {
    stroke: #fff;
    stroke-width: 8;
  }

  .sketch-line {
    stroke: ${mapLine};
    stroke-width: 4.5;
  }

  .sketch-dot-ring {
    stroke: #fff;
    stroke-width: 14;
  }

  .sketch-dots {
    stroke: ${mapLine};
    stroke-width: 10;
  }

  .sketch-mark {
    fill: ${mapLine};
    stroke: #fff;
    stroke-width: 3;
  }
`;
