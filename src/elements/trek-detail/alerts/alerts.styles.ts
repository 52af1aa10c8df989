import {css} from 'lit';
import {
  alertCare,
  alertClosed,
  alertInformation,
  alertNature,
} from '../../../theme/alert-tokens.js';
import {canCompute, readable} from '../../../theme/contrast.js';
import {border, controlBorder, smallRadius, surface, text} from '../../../theme/tokens.js';

export const alertStyles = css`
  .notice-place.is-empty {
    position: absolute;
  }

  .notice {
    border: 1px solid ${border};
    border-inline-start: 0.3125rem solid var(--level);
    border-radius: ${smallRadius};
    padding: 0.75rem 1rem;
  }

  .is-closed {
    --level: ${alertClosed};
  }

  .is-care {
    --level: ${alertCare};
  }

  .is-nature {
    --level: ${alertNature};
  }

  .is-information {
    --level: ${alertInformation};
  }

  .notice-title,
  .others {
    font-weight: 650;
    margin: 0;
  }

  .notice ul,
  .alerts {
    display: grid;
    gap: 0.5rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .notice ul {
    gap: 0.25rem;
    margin-block: 0.375rem;
  }

  .notice li,
  .alert summary {
    align-items: start;
    display: flex;
    gap: 0.625rem;
    overflow-wrap: anywhere;
  }

  .alert-icon {
    color: var(--level);
    flex: none;
    line-height: 1.5;
  }

  .alert-icon .icon {
    block-size: 1.375rem;
    inline-size: 1.375rem;
    vertical-align: -0.25em;
  }

  .alert-word {
    color: var(--level);
  }

  @supports (${canCompute}) {
    .alert-icon,
    .alert-word {
      color: ${readable(css`var(--level)`, surface, 4.55)};
    }
  }

  .notice-button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 1.75rem;
    padding: 0;
    text-align: start;
    text-decoration: underline;
  }

  .visit-day {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .visit-day label {
    display: grid;
    gap: 0.25rem;
  }

  .visit-day .field {
    background: ${surface};
    border: 1px solid ${controlBorder};
    border-radius: ${smallRadius};
    color: ${text};
    font: inherit;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
  }

  .visit-day .button[aria-pressed='true'] {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .alert {
    border: 1px solid ${border};
    border-inline-start: 0.3125rem solid var(--level, ${border});
    border-radius: ${smallRadius};
  }

  .alert summary {
    cursor: pointer;
    padding: 0.625rem 0.875rem;
  }

  .alert summary::after {
    border: solid currentColor;
    border-width: 0 0.125rem 0.125rem 0;
    block-size: 0.5rem;
    content: '';
    flex: none;
    inline-size: 0.5rem;
    margin: 0.35rem 0.25rem 0 auto;
    rotate: 45deg;
  }

  .alert[open] summary::after {
    margin-block-start: 0.6rem;
    rotate: 225deg;
  }

  .alert-text {
    display: grid;
    gap: 0.75rem;
    padding: 0 0.875rem 0.875rem;
  }

  .alert-text p {
    margin: 0;
  }

  .profile-alert {
    fill: var(--level);
    fill-opacity: 0.14;
  }

  .profile-alert-line {
    stroke: var(--level);
    stroke-width: 5;
  }

  .profile-alert-line.is-care {
    stroke-dasharray: 8 4;
  }

  .profile-alert-line.is-nature {
    stroke-dasharray: 3 3;
  }

  .profile-alert-line.is-information {
    stroke-dasharray: 1 5;
  }

  @media (forced-colors: active) {
    .alert-icon,
    .alert-word {
      color: CanvasText;
    }

    .profile-alert-line {
      stroke: CanvasText;
    }
  }

  @media print {
    .visit-day,
    .notice-button {
      display: none;
    }
  }
`;
