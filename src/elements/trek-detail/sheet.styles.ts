import {css} from 'lit';
import {
  accent,
  border,
  gap,
  mutedText,
  radius,
  smallRadius,
  softSurface,
} from '../../theme/tokens.js';

export const sheetStyles = css`
  .muted {
    color: ${mutedText};
    font-size: 0.9375rem;
    margin: 0;
  }

  .figure-name {
    align-items: center;
    color: ${mutedText};
    display: flex;
    font-size: 0.875rem;
    gap: 0.4em;
    line-height: 1.375rem;
  }

  .figure-name .icon {
    color: ${accent};
  }

  .figure-value {
    font-size: 1.0625rem;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    hyphens: auto;
    line-height: 1.625rem;
    margin: 0;
    min-block-size: 1.625rem;
  }

  .figure-value > .bone {
    margin-block: 0.375em;
  }

  .contents-place {
    block-size: 3rem;
  }

  .columns {
    display: grid;
    gap: 2.25rem 3rem;
    grid-template-columns: minmax(0, 1fr);
  }

  /* Its sections have nothing to say of the item. */
  .columns:not(:has(> * > *)) {
    display: none;
  }

  .main,
  .aside {
    display: flex;
    flex-direction: column;
    gap: 2.25rem;
    min-inline-size: 0;
  }

  .aside {
    gap: 1.75rem;
  }

  .section {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
  }

  .heading {
    font-size: 1.375rem;
    font-weight: 650;
    letter-spacing: -0.005em;
    line-height: 1.3;
    margin: 0;
  }

  .aside .heading {
    font-size: 1.0625rem;
  }

  .subheading {
    font-size: 1rem;
    font-weight: 650;
    line-height: 1.4;
    margin: 0 0 0.125rem;
  }

  .introduction {
    font-size: 1.1875rem;
    line-height: 1.55;
    margin: 0;
    max-inline-size: 42rem;
  }

  .ambiance {
    border-inline-start: 0.1875rem solid ${accent};
    padding-inline-start: 1rem;
  }

  .prose {
    max-inline-size: 44rem;
    overflow-wrap: break-word;
  }

  .prose.small {
    font-size: 0.9375rem;
  }

  .prose > :first-child {
    margin-block-start: 0;
  }

  .prose > :last-child {
    margin-block-end: 0;
  }

  .prose :is(p, ul, ol, dl, blockquote, figure, table, pre) {
    margin-block: 0.75em;
  }

  .prose :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625rem;
    margin-block: 1.25em 0.5em;
  }

  .prose :is(ul, ol) {
    padding-inline-start: 1.5em;
  }

  .prose li {
    margin-block: 0.375em;
  }

  .prose :is(blockquote, figure) {
    margin-inline: 0;
  }

  .prose img {
    block-size: auto;
    border-radius: ${smallRadius};
    max-inline-size: 100%;
  }

  .prose table {
    border-collapse: collapse;
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
  }

  .prose :is(td, th) {
    border: 1px solid ${border};
    padding: 0.25rem 0.5rem;
    text-align: start;
  }

  .link,
  .prose a {
    color: ${accent};
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }

  .advice {
    background: ${softSurface};
    border-radius: ${smallRadius};
    padding: 1rem;
  }

  .facts {
    display: grid;
    gap: 0;
    margin: 0;
  }

  .fact {
    border-block-end: 1px solid ${border};
    display: grid;
    gap: 0 1rem;
    padding-block: 0.5rem;
  }

  .fact:first-child {
    border-block-start: 1px solid ${border};
  }

  .fact dt {
    color: ${mutedText};
    font-size: 0.9375rem;
  }

  .fact dd {
    margin: 0;
  }

  .chips,
  .item-links,
  .rows,
  .downloads,
  .pictures {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .chips {
    flex-direction: row;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .chip {
    align-items: center;
    background: ${softSurface};
    border-radius: calc(${radius} * 2);
    display: inline-flex;
    font-size: 0.9375rem;
    gap: 0.5em;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.875rem;
  }

  .chip:has(.pictogram:not([hidden])) {
    padding-inline-start: 0.375rem;
  }

  .chip .pictogram {
    block-size: 1.625rem;
    border-radius: 50%;
    inline-size: 1.625rem;
  }

  .row {
    align-items: start;
    display: flex;
    gap: 0.75rem;
  }

  .row .pictogram {
    block-size: 2.25rem;
    inline-size: 2.25rem;
  }

  .row-title {
    font-weight: 600;
    margin: 0;
    min-block-size: 1.5em;
  }

  .downloads .button {
    inline-size: 100%;
    justify-content: start;
  }

  .downloads .icon {
    color: ${accent};
  }

  .desk {
    border: 1px solid ${border};
    border-radius: ${smallRadius};
    display: flex;
    flex-wrap: wrap;
    gap: ${gap};
    padding: 1rem;
  }

  .desk-picture {
    aspect-ratio: 1;
    border-radius: ${smallRadius};
    inline-size: 6rem;
    object-fit: cover;
  }

  .desk .topic {
    display: grid;
    flex: 1 1 14rem;
    gap: 0.5rem;
  }

  address {
    font-style: normal;
  }

  .fact .link {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  .updated {
    border-block-start: 1px solid ${border};
    padding-block-start: 1rem;
  }

  @container trek (min-width: 40rem) {
    .main .fact {
      grid-template-columns: 12rem minmax(0, 1fr);
    }

    .aside {
      display: grid;
      gap: 2.25rem 3rem;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .aside > .section {
      align-content: start;
      align-self: start;
    }

    .aside > .section:has(.downloads) {
      grid-column: 1 / -1;
    }

    .downloads {
      flex-direction: row;
      flex-wrap: wrap;
    }
  }

  @container trek (min-width: 60rem) {
    .columns:has(> .main > *):has(> .aside > *) {
      grid-template-columns: minmax(0, 1fr) 18rem;
    }

    .aside {
      align-content: start;
      gap: 1.75rem;
      grid-template-columns: minmax(0, 1fr);
    }

    .downloads {
      flex-direction: column;
    }
  }

  @media print {
    .heading,
    .subheading {
      break-after: avoid;
    }

    .desk,
    .advice,
    .figures {
      break-inside: avoid;
    }

    .section,
    .figures {
      margin-block-start: 1.25rem;
    }

    .section:has(> .downloads) {
      display: none;
    }
  }
`;
