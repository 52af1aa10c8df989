import {css} from 'lit';
import {profileHeight, profileLine} from '../../../theme/sheet-tokens.js';
import {border, mutedText, smallRadius, surface, text} from '../../../theme/tokens.js';

export const profileStyles = css`
  .plot {
    border-radius: ${smallRadius};
    cursor: crosshair;
    /* The chart runs from left to right also in right-to-left pages. */
    direction: ltr;
    margin-block: 1.25rem 2rem;
    margin-left: 4rem;
    touch-action: pan-y;
  }

  .chart {
    block-size: ${profileHeight};
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .chart svg {
    overflow: visible;
  }

  .grid {
    stroke: ${border};
  }

  .tick {
    fill: ${mutedText};
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .area {
    fill: ${profileLine};
    opacity: 0.18;
  }

  .profile-line {
    fill: none;
    stroke: ${profileLine};
    stroke-linejoin: round;
    stroke-width: 2;
  }

  .interruption {
    stroke: ${mutedText};
    stroke-dasharray: 3 4;
  }

  .readout {
    fill: ${text};
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .cursor {
    stroke: ${text};
    stroke-opacity: 0.5;
  }

  .dot {
    fill: ${profileLine};
    stroke: ${surface};
    stroke-width: 2.5;
  }

  /* Reserves the space of what is loaded after the profile. */
  .route-details {
    min-block-size: 13rem;
  }

  @container trek (min-width: 48rem) {
    .route-details {
      min-block-size: 9rem;
    }
  }

  @media (forced-colors: active) {
    .profile-line,
    .dot {
      stroke: CanvasText;
    }

    .dot {
      fill: Highlight;
    }

    .tick,
    .readout {
      fill: CanvasText;
    }
  }
`;
