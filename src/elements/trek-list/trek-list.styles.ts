import {css} from 'lit';
import {cardMinWidth, gap, radius, softSurface, text} from '../../theme/tokens.js';
import {barRoomStyles} from '../bar-room.styles.js';

export const listStyles = css`
  :host {
    container: treks / inline-size;
  }

  ${barRoomStyles}

  .bar {
    margin-block-end: 0.75rem;
  }

  @container treks (min-width: 64rem) {
    .bar {
      min-block-size: 2.75rem;
    }

    .layout {
      display: grid;
      gap: 2rem;
      grid-template-columns: 17rem minmax(0, 1fr);
    }

    .side {
      display: block;
    }
  }

  .count {
    font-weight: 600;
    margin: 0 0 0.75rem;
    min-block-size: 1.5em;
  }

  .cards {
    display: grid;
    gap: ${gap};
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* A delay, so that fast answers replace them before they fade. */
  .cards.is-stale {
    opacity: 0.5;
    transition: opacity 0.2s 0.15s;
  }

  @container treks (min-width: 42rem) {
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, ${cardMinWidth}), 1fr));
    }
  }

  .more {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: center;
    margin-block-start: 1.25rem;
  }

  .more p {
    margin: 0;
  }

  .empty {
    background: ${softSurface};
    border-radius: ${radius};
    color: ${text};
    margin: 0;
    padding: 2rem 1rem;
    text-align: center;
  }

  .partial {
    margin-block-start: 1rem;
  }
`;
