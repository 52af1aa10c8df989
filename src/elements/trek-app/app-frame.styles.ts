import {css} from 'lit';
import {appStickyTop as top} from '../../theme/app-tokens.js';
import {mapBackground} from '../../theme/map-tokens.js';
import {
  accent,
  border,
  brand,
  controlBorder,
  gap,
  onBrand,
  radius,
  raisedShadow,
  smallRadius,
  softSurface,
  surface,
  text,
} from '../../theme/tokens.js';

/** What is loaded after the first cards: the filters, the map, the sheet and the switch between them. */
export const frameStyles = css`
  /* Has a height only where the page has given one to the app, and a width so that it is observed. */
  .probe {
    block-size: 100%;
    float: inline-start;
    inline-size: 1px;
    margin-inline-end: -1px;
    visibility: hidden;
  }

  .kinds {
    border-block-end: 1px solid ${border};
    margin-block-end: 0.75rem;
  }

  .kinds ul {
    display: flex;
    gap: 0.25rem;
    list-style: none;
    margin: 0;
    overflow: auto hidden;
    padding: 0;
    scrollbar-width: none;
  }

  .kind {
    align-items: center;
    background: none;
    border: 0;
    border-start-end-radius: ${smallRadius};
    border-start-start-radius: ${smallRadius};
    box-sizing: border-box;
    /* They lie on the page. */
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    font-weight: 600;
    gap: 0.5rem;
    min-block-size: 2.6875rem;
    padding: 0 0.75rem;
    position: relative;
    text-decoration: none;
    white-space: nowrap;
  }

  .kind:hover {
    background: ${softSurface};
    color: ${text};
  }

  .kind:focus-visible {
    outline-offset: -0.1875rem;
  }

  .kind[aria-current]::after {
    background: ${accent};
    block-size: 0.1875rem;
    border-radius: 0.1875rem 0.1875rem 0 0;
    content: '';
    inset: auto 0.5rem 0;
    position: absolute;
  }

  .count {
    background: ${softSurface};
    border-radius: calc(${radius} * 2);
    color: ${text};
    font-size: 0.8125rem;
    font-weight: 400;
    line-height: 1.25rem;
    padding-inline: 0.5rem;
  }

  .layout.is-growing .pane {
    overflow: visible;
  }

  .pane:focus {
    outline: none;
  }

  .detail.pane {
    padding-block-end: 4.5rem;
    scroll-margin-block-start: ${top};
  }

  /* A page that became shorter with each sheet would be scrolled by the browser. */
  .layout.is-growing .detail.pane {
    min-block-size: 100vh;
    min-block-size: 100svh;
  }

  .map.pane {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    overflow: visible;
  }

  .map.pane > :is(trek-map, .map-room) {
    grid-row: 2;
  }

  .map.pane > slot[name='after-map'] {
    grid-row: 3;
  }

  .map.pane > :is(trek-map, .map-room) {
    block-size: 100%;
  }

  .map-room {
    background: ${mapBackground};
    border-radius: ${radius};
    color-scheme: light;
  }

  .layout.is-growing .map.pane > :is(trek-map, .map-room) {
    block-size: min(40rem, 80vh);
    block-size: min(40rem, 80svh);
  }

  .layout:not(.has-sheet) .detail.pane,
  .is-map .detail.pane,
  .is-list .map.pane {
    display: none;
  }

  /* Near the thumb, over the list or the sheet, and below the map, whose credit stays visible. */
  .view-switch {
    background: ${surface};
    border: 1px solid ${border};
    border-radius: calc(${radius} * 2);
    box-shadow: ${raisedShadow};
    display: flex;
    gap: 0.25rem;
    inset-block-end: max(0.75rem, env(safe-area-inset-bottom));
    justify-self: center;
    margin-block-start: -3.75rem;
    max-inline-size: 100%;
    padding: 0.25rem;
    position: sticky;
    z-index: 2;
  }

  .is-map .view-switch {
    margin-block-start: 0.75rem;
  }

  .view-button {
    align-items: center;
    background: none;
    border: 0;
    border-radius: calc(${radius} * 2);
    color: ${text};
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    gap: 0.375em;
    min-block-size: 2.75rem;
    min-inline-size: 0;
    padding: 0 1rem;
    text-decoration: none;
  }

  .view-button:hover {
    background: ${softSurface};
  }

  .view-button[aria-pressed='true'] {
    background: ${brand};
    box-shadow: inset 0 0 0 1px ${accent};
    color: ${onBrand};
    font-weight: 600;
  }

  @container trek-app (max-width: 17rem) {
    .view-button .icon {
      display: none;
    }

    .view-button {
      padding-inline: 0.625rem;
    }
  }

  @container trek-app (min-width: 56rem) {
    .detail.pane {
      padding-block-end: 0.375rem;
    }

    .layout .map.pane {
      display: grid;
      grid-column: 2;
    }

    .layout.has-sheet .detail.pane {
      display: block;
    }

    /* The list beside the map says it. */
    .layout:not(.has-sheet) trek-map::part(error) {
      display: none;
    }

    .layout.is-growing .map.pane > :is(trek-map, .map-room) {
      block-size: min(100%, 100vh - ${top} - 2 * ${gap});
      block-size: min(100%, 100svh - ${top} - 2 * ${gap});
      inset-block-start: calc(${top} + ${gap});
      min-block-size: min(24rem, 80svh);
      position: sticky;
    }

    .view-switch {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .kind[aria-current]::after {
      forced-color-adjust: none;
      background: Highlight;
    }

    .view-button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .view-switch {
      border-color: ${controlBorder};
    }
  }

  @media print {
    .app,
    .layout {
      block-size: auto;
    }

    .layout .pane {
      overflow: visible;
    }

    .top,
    .layout .map.pane,
    .view-switch {
      display: none;
    }
  }
`;
