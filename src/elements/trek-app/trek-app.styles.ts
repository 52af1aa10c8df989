import {css} from 'lit';
import {gap} from '../../theme/tokens.js';

/** The layout as far as the first cards need it: the place of what comes after them is reserved. */
export const appStyles = css`
  /* Inside of the host, whose styles are the page's, which may unset all. */
  .app {
    block-size: 100%;
    container: trek-app / inline-size;
    display: block;
  }

  .layout {
    block-size: 100%;
    display: grid;
    grid-template: auto auto auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
  }

  .top {
    margin-block-end: 0.75rem;
    min-block-size: 6rem;
  }

  .has-kinds .top {
    min-block-size: 9.5rem;
  }

  .panes {
    column-gap: ${gap};
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
  }

  /* Room for outlines and shadows, which a pane that scrolls would cut off. */
  .pane {
    grid-area: 1 / 1;
    margin: -0.375rem;
    min-block-size: 0;
    min-inline-size: 0;
    overflow: auto;
    padding: 0.375rem;
  }

  .list.pane {
    padding-block-end: 4.5rem;
  }

  /* The room of what comes after the first cards. */
  .has-start {
    min-block-size: 3.75rem;
  }

  .has-cards {
    min-block-size: 21.625rem;
  }

  /* Neither filters nor choices come. */
  :host(:state(error)) :is(.layout .top, .has-start) {
    min-block-size: 0;
  }

  .has-sheet .list.pane,
  .is-map .list.pane {
    display: none;
  }

  /* A row each, whether the page puts several elements into it or none. */
  :is(.layout, .pane) > slot {
    display: block;
    min-inline-size: 0;
  }

  @container trek-app (min-width: 72rem) {
    .top {
      min-block-size: 2.75rem;
    }

    .has-kinds .top {
      min-block-size: 6.25rem;
    }
  }

  @container trek-app (min-width: 56rem) {
    .panes {
      grid-template-columns: minmax(21rem, 2fr) 3fr;
    }

    .list.pane {
      padding-block-end: 0.375rem;
    }

    .layout:not(.has-sheet) .list.pane {
      display: block;
    }
  }
`;
