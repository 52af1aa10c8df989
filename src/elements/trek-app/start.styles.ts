import {css} from 'lit';
import {
  accent,
  controlBorder,
  pictogramSurface,
  radius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

/** The buttons and the cards above the list. The heights are those of their rooms, and grow with the spacing of text. */
export const startStyles = css`
  .choices-room,
  .cards-room {
    display: flow-root;
    min-block-size: 3.75rem;
  }

  /* Cards that need more than their room, or a bar to scroll them, keep the space before the list. */
  .cards-room {
    box-sizing: border-box;
    min-block-size: 17.875rem;
    padding-block-end: 0.75rem;
  }

  /* Room for outlines, which a row that scrolls would cut off. */
  .choices,
  .cards-row {
    display: flex;
    margin: -0.375rem;
    overflow: auto hidden;
    padding: 0.375rem;
    scrollbar-width: thin;
  }

  .choices {
    gap: 0.5rem;
  }

  .choice {
    align-items: center;
    background: ${surface};
    border: 1px solid ${controlBorder};
    border-radius: calc(${radius} * 2);
    box-sizing: border-box;
    color: ${text};
    cursor: pointer;
    display: flex;
    flex: none;
    font: inherit;
    font-weight: 600;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.875rem;
    white-space: nowrap;
  }

  .choice:hover {
    background: ${softSurface};
    border-color: ${accent};
  }

  .choice .pictogram {
    background: ${pictogramSurface};
    block-size: 1.5rem;
    flex: none;
    inline-size: 1.5rem;
  }

  .cards-row {
    gap: 1.5rem;
    scroll-padding-inline: 0.375rem;
    scroll-snap-type: inline proximity;
  }

  .cards-row.is-below {
    margin-block-start: 1.5rem;
  }

  .cards-group {
    flex: none;
    min-inline-size: 0;
  }

  .row-head {
    align-items: center;
    display: flex;
    gap: 1rem;
    inline-size: fit-content;
    inset-inline-start: 0;
    margin-block-end: 0.5rem;
    min-block-size: 1.5rem;
    position: sticky;
  }

  .row-title {
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.5rem;
    margin: 0;
    white-space: nowrap;
  }

  .row-link {
    color: inherit;
    line-height: 1.5rem;
    white-space: nowrap;
  }

  .small-cards {
    display: flex;
    gap: 0.75rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .small-cards > li {
    flex: none;
    inline-size: 14rem;
    min-block-size: 14.375rem;
    scroll-snap-align: start;
  }

  /* A page may have unset the inherited value. */
  .small-cards .card {
    box-sizing: border-box;
  }

  .small-cards .picture {
    aspect-ratio: auto;
    block-size: 7rem;
  }

  .small-cards .body {
    gap: 0.25rem;
    padding: 0.625rem 0.75rem;
  }

  .small-cards .name {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    flex: none;
    font-size: 1rem;
    -webkit-line-clamp: 2;
    min-block-size: 2.75rem;
    overflow: hidden;
  }

  .small-cards .figures {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    font-size: 0.875rem;
    gap: 0 0.625rem;
    min-block-size: 1.5rem;
  }

  /* One line has room for two of them, or for a long one. */
  .small-cards :is(li:nth-child(n + 3), .is-long ~ li) {
    display: none;
  }

  .small-cards .figures li {
    flex: none;
    gap: 0.375rem;
    max-inline-size: 100%;
  }

  .small-cards .figures .icon {
    inline-size: 1.125rem;
  }

  .small-cards :is(.meta, .labels) {
    display: none;
  }

  @media print {
    .choices-room,
    .cards-room,
    .cards-row {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .choice {
      border-color: ButtonBorder;
    }
  }
`;
