import {css} from 'lit';
import {
  accent,
  border,
  mutedText,
  radius,
  raisedShadow,
  smallRadius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

export const searchStyles = css`
  .search {
    grid-area: search;
    position: relative;
  }

  .search > .icon {
    color: ${mutedText};
    inset-block-start: 0.75rem;
    inset-inline-start: 0.875rem;
    pointer-events: none;
    position: absolute;
  }

  .search .field {
    padding-inline: 2.75rem;
    text-overflow: ellipsis;
  }

  /* There is no button that clears it. */
  .search .field:placeholder-shown {
    padding-inline-end: 1rem;
  }

  .field::placeholder {
    color: ${mutedText};
    opacity: 1;
  }

  .clear,
  .icon-button {
    align-items: center;
    background: none;
    block-size: 2.75rem;
    border: 0;
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
    display: flex;
    inline-size: 2.75rem;
    justify-content: center;
    padding: 0;
  }

  .clear {
    inset-block-start: 0;
    inset-inline-end: 0;
    position: absolute;
  }

  .suggestions {
    background: ${surface};
    border: 1px solid ${border};
    border-radius: ${radius};
    box-shadow: ${raisedShadow};
    color: ${text};
    inset-block-start: calc(100% + 0.25rem);
    inset-inline: 0;
    max-block-size: min(26rem, 60vh);
    overflow-y: auto;
    padding: 0.375rem;
    position: absolute;
    z-index: 3;
  }

  .suggestions[hidden] {
    display: none;
  }

  .kind {
    color: ${mutedText};
    font-size: 0.8125rem;
    padding: 0.375rem 0.625rem 0.125rem;
  }

  .option {
    align-items: center;
    border-radius: ${smallRadius};
    cursor: pointer;
    display: flex;
    gap: 0.625rem;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.625rem;
  }

  .option > .icon {
    color: ${accent};
  }

  .option:hover,
  .option[aria-selected='true'] {
    background: ${softSurface};
  }

  .option[aria-selected='true'] {
    outline: 0.125rem solid ${accent};
    outline-offset: -0.125rem;
  }

  .label {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .amount {
    font-variant-numeric: tabular-nums;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.15em;
  }
`;
