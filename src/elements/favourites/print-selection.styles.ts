import {css} from 'lit';

/** How a selection and a comparison look on paper; used in a document of their own only. */
export const selectionPrintStyles = css`
  h1 {
    font-size: 18pt;
    margin: 0 0 6mm;
  }

  .printed-items {
    display: grid;
    gap: 5mm 8mm;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .printed-items > li {
    border-block-start: 1px solid #999;
    break-inside: avoid;
    display: grid;
    font-size: 10pt;
    gap: 4mm;
    grid-template-columns: 28mm minmax(0, 1fr);
    padding-block-start: 3mm;
  }

  .printed-items > li:not(:has(img)) {
    grid-template-columns: minmax(0, 1fr);
  }

  .printed-items img {
    aspect-ratio: 4 / 3;
    inline-size: 100%;
    object-fit: cover;
  }

  .printed-items h2 {
    font-size: 12pt;
    line-height: 1.25;
    margin: 0 0 1mm;
  }

  .printed-items :is(p, dl, dd) {
    margin: 0;
  }

  .printed-items div > :is(dt, dd) {
    display: inline;
  }

  .printed-items dt::after {
    content: ' ';
  }

  .printed-items dd {
    font-weight: 650;
  }

  .printed-address {
    align-items: center;
    break-inside: avoid;
    display: grid;
    font-size: 8pt;
    gap: 5mm;
    grid-template-columns: 28mm minmax(0, 1fr);
    margin-block-start: 8mm;
    overflow-wrap: anywhere;
  }

  .printed-address > p:only-child {
    grid-column: 1 / -1;
  }

  .comparison {
    box-shadow: none;
    display: block;
    font-size: 10pt;
    inline-size: 100%;
    max-block-size: none;
    max-inline-size: none;
    overflow: visible;
  }

  .comparison :is(th, td) {
    min-inline-size: 0;
  }

  .comparison tr,
  .profiles {
    break-inside: avoid;
  }

  .comparison .comparison-name {
    color: inherit;
    text-decoration: none;
  }

  .comparison .comparison-tools {
    min-block-size: 0;
  }
`;
