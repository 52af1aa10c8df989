import {css} from 'lit';

/** What a road-book on paper leaves out. */
export const UNPRINTED = `
  .contents, .contents-place, .gallery, .share, .listen, .nearby, .pace-speed,
  [part~='downloads'], [part~='documents'], [part~='weather'], [part~='species'], [part~='report'],
  [part~='links'], [part~='results'],
  details, slot, button:not(.link), .button, .directions button, [role='status']
`;

/** How a road-book looks on paper; used in its own document only. */
export const printStyles = [
  css`
    .is-read {
      background: none;
      box-shadow: none;
    }

    button.link {
      background: none;
      border: 0;
      color: inherit;
      display: inline;
      padding: 0;
      text-decoration: none;
    }

    .columns {
      display: block;
    }

    .main,
    .aside {
      display: block;
    }

    .section,
    .main > *,
    .aside > * {
      margin-block-start: 1.25rem;
    }

    .heading,
    .subheading,
    dt {
      break-after: avoid;
    }

    li,
    tr,
    figure,
    .plot,
    .figures,
    .fact,
    .road-book-map,
    .road-book-address {
      break-inside: avoid;
    }

    p,
    li {
      orphans: 3;
      widows: 3;
    }

    .road-book {
      align-items: start;
      display: grid;
      gap: 6mm;
      grid-template-columns: minmax(0, 1fr) 35mm;
      margin-block: 6mm;
    }

    .road-book-map > :is(canvas, svg) {
      block-size: auto;
      border: 1px solid #999;
      display: block;
      inline-size: 100%;
      max-block-size: 110mm;
      object-fit: contain;
    }

    .road-book p {
      font-size: 8pt;
      margin: 0;
      overflow-wrap: anywhere;
    }

    .sketch-track {
      fill: none;
      stroke: #c2185b;
      stroke-linejoin: round;
      stroke-width: 8;
    }

    .sketch-start {
      fill: #fff;
      stroke: #1b2420;
      stroke-width: 8;
    }

    .sketch-reference {
      fill: #1b2420;
    }

    .sketch-number {
      fill: #fff;
      font-size: 26px;
      font-weight: 700;
    }
  `,
];
