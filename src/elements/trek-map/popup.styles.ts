import {css} from 'lit';

/** The popups with names over the map. */
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

  .popup.is-reachable {
    cursor: pointer;
    pointer-events: auto;
  }
`;
