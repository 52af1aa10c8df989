import {css} from 'lit';
import {accent, border, mutedText} from '../../../theme/tokens.js';

export const routeDetailsStyles = css`
  .route-facts {
    display: grid;
    gap: 0.5rem 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    margin: 0;
  }

  .route-facts dt {
    color: ${mutedText};
    font-size: 0.875rem;
  }

  .route-facts dd {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    margin: 0;
  }

  .route-description :is(p, ol) {
    margin-block: 0 0.75rem;
  }

  .route-description ol {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.5rem;
  }

  .table summary {
    align-items: center;
    color: ${accent};
    cursor: pointer;
    display: inline-flex;
    gap: 0.4em;
    min-block-size: 2.75rem;
  }

  .table summary::before {
    content: '▸';
  }

  .table[open] summary::before {
    content: '▾';
  }

  .table table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    inline-size: min(100%, 20rem);
  }

  .table :is(th, td) {
    border-block-end: 1px solid ${border};
    font-weight: 400;
    padding: 0.375rem 0.5rem;
    text-align: end;
  }

  .table thead th {
    color: ${mutedText};
    font-size: 0.875rem;
  }

  @media print {
    .table {
      display: none;
    }
  }
`;
