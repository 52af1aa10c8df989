import {html} from 'lit';

export const HIGHEST_HEADING = 1;
export const LOWEST_HEADING = 6;

/** A heading of the level that fits the outline of the page. */
export function renderHeading(
  level: number,
  content: unknown,
  {part, className}: {readonly part: string; readonly className: string},
) {
  switch (level) {
    case 1:
      return html`<h1 part=${part} class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${className}>${content}</h2>`;
    case 4:
      return html`<h4 part=${part} class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${className}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part} class=${className}>${content}</h6>`;
    default:
      return html`<h3 part=${part} class=${className}>${content}</h3>`;
  }
}
