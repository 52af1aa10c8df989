import {css} from 'lit';

/* The custom property of the app, in a file of its own so that pages without an app do not load it. */
export const appStickyTop = css`var(--trek-app-sticky-top, 0px)`;
