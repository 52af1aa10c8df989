import {css} from 'lit';
import {border, mutedText} from '../../theme/tokens.js';

/** The popups with names, and the lists of items over the map. */
export const popupStyles = css`
  .popup {
    inset-block-start: var(--top);
    left: var(--left);
    margin: 0;
    max-inline-size: calc(2 * var(--half));
    position: absolute;
    translate: -50% var(--shift);
  }

  .popup.is-name {
    font-size: 0.875rem;
    font-weight: 600;
    inline-size: max-content;
    line-height: 1.3;
    padding: 0.25rem 0.625rem;
    pointer-events: none;
    text-align: center;
  }

  .popup.is-list {
    inline-size: calc(2 * var(--half));
    overflow: hidden;
    z-index: 1;
  }

  .popup header {
    align-items: center;
    border-block-end: 1px solid ${border};
    color: ${mutedText};
    display: flex;
    font-size: 0.875rem;
    justify-content: space-between;
    padding-inline-start: 0.75rem;
  }

  .items {
    list-style: none;
    margin: 0;
    max-block-size: 11rem;
    overflow: auto;
    padding: 0;
  }

  .item {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    inline-size: 100%;
    line-height: 1.3;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    text-align: start;
  }
`;
