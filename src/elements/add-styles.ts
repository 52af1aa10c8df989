import type {CSSResult, LitElement} from 'lit';

/** Adds the style sheets of code that is loaded later to an element. */
export function addStyles(host: LitElement, styles: readonly CSSResult[] = []) {
  // The element renders into a shadow root.
  const root = host.renderRoot as ShadowRoot;
  root.adoptedStyleSheets.push(...styles.flatMap(({styleSheet}) => styleSheet ?? []));
}
