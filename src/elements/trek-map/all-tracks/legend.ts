import {html, nothing} from 'lit';
import type {DashPattern} from '../../../map/map-content.js';

export interface Legend {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  readonly dashes: DashPattern;
}

/** Width of a line in the legend. */
const LINE_PIXELS = 4;

/** What the colours and patterns on the map mean; nothing without entries. */
export function renderLegend({title, entries}: Legend) {
  if (entries.length === 0) return nothing;
  return html`
    <details part="legend" class="legend">
      <summary>${title}</summary>
      <ul role="list">
        ${entries.map(
          ({label, colour, dashes}) => html`<li>
            <svg class="line" viewBox="0 0 64 12" width="64" height="12" aria-hidden="true">
              <path class="line-edge" d="M6 6h52" />
              <path class="line-casing" d="M6 6h52" />
              <path
                d="M6 6h52"
                stroke=${colour}
                stroke-dasharray=${dashes.map((length) => length * LINE_PIXELS).join(' ')} />
            </svg>
            ${label}
          </li>`,
        )}
      </ul>
    </details>
  `;
}
