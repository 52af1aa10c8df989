import {css} from 'lit';
import {
  accent,
  border,
  brand,
  mutedText,
  onBrand,
  smallRadius,
  surface,
} from '../../../theme/tokens.js';

/** The stages of a trek of several days, and the place of a stage among them. */
export const tourStyles = css`
  .stages {
    counter-reset: stage;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .stages > li {
    border-block-end: 1px solid ${border};
    counter-increment: stage;
    display: grid;
    gap: 0.125rem 0.75rem;
    grid-template-columns: 2rem minmax(0, 1fr);
    padding-block: 0.75rem;
  }

  .stages > li::before {
    align-items: center;
    background: ${brand};
    block-size: 2rem;
    border-radius: 50%;
    color: ${onBrand};
    /* The list is numbered for screen readers already. */
    content: counter(stage) / '';
    display: flex;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    grid-row: 1 / span 2;
    inline-size: 2rem;
    justify-content: center;
  }

  .stages > li > .item-link {
    font-weight: 600;
    justify-self: start;
    overflow-wrap: anywhere;
  }

  .stage-figures {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    gap: 0.25rem 1rem;
    grid-column: 2;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .stage-figures > li {
    align-items: center;
    color: ${mutedText};
    display: inline-flex;
    gap: 0.375em;
  }

  .stage-figures .icon {
    color: ${accent};
  }

  .stages-total {
    font-weight: 650;
    padding-inline-start: 2.75rem;
  }

  .stages-total p {
    margin: 0;
  }

  .tour {
    display: grid;
    gap: 0.75rem;
  }

  .tour p {
    margin: 0;
  }

  .tour p > .item-link {
    font-weight: 600;
  }

  .stage-links {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }

  .stage-links .stage-link {
    align-content: start;
    align-items: center;
    background: ${surface};
    border: 1px solid ${border};
    border-radius: ${smallRadius};
    display: grid;
    gap: 0 0.5rem;
    grid-template-columns: auto minmax(0, 1fr);
    min-block-size: 3rem;
    overflow-wrap: anywhere;
    padding: 0.625rem 0.875rem;
    text-decoration-line: none;
  }

  .stage-links .stage-link.is-next {
    grid-template-columns: minmax(0, 1fr) auto;
    text-align: end;
  }

  .stage-link.is-next .icon {
    order: 1;
  }

  .stage-link .icon:dir(rtl) {
    scale: -1 1;
  }

  .stage-link:hover .stage-name {
    text-decoration: underline;
  }

  .stage-direction {
    color: ${mutedText};
    display: block;
    font-size: 0.875rem;
  }

  .stage-name {
    font-weight: 600;
  }
`;
