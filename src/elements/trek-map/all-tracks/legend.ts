import {html, nothing} from 'lit';

export interface Legend {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

interface LegendEntry {
  readonly label: string;
  readonly colour: string;
}

/** What the colours on the map mean; nothing without entries. */
export function renderLegend({title, entries}: Legend) {
  if (entries.length === 0) return nothing;
  return html`
    <details part="legend" class="legend">
      <summary>${title}</summary>
      <ul role="list">
        ${entries.map(
          ({label, colour}) => html`<li>
            <i class="line" .style=${`--colour: ${colour}`}></i>${label}
          </li>`,
        )}
      </ul>
    </details>
  `;
}
