import {html, svg} from 'lit';
import type {MapMessages} from '../../../i18n/messages/map.js';
import {icon} from '../../icons.js';

interface Pad {
  readonly move: (east: number, north: number) => void;
  readonly close: () => void;
}

const arrows = {
  north: icon(svg`<path d="M12 19V5m-6 6 6-6 6 6"/>`),
  west: icon(svg`<path d="M19 12H5m6-6-6 6 6 6"/>`),
  east: icon(svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`),
  south: icon(svg`<path d="M12 5v14m-6-6 6 6 6-6"/>`),
};

/** Moves the map without dragging it. */
export function renderPad(messages: MapMessages, {move, close}: Pad) {
  const button = (side: keyof typeof arrows, east: number, north: number) => html`
    <button
      class="tool is-${side}"
      type="button"
      title=${messages[side]}
      aria-label=${messages[side]}
      @click=${() => move(east, north)}>
      ${arrows[side]}
    </button>
  `;
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const toolbar = event.currentTarget instanceof Element && event.currentTarget.parentElement;
    close();
    if (toolbar) toolbar.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return html`<div part="pan-buttons" class="pad" role="group" aria-label=${messages.pan} @keydown=${closeByKey}>
    ${button('north', 0, 1)} ${button('west', -1, 0)} ${button('east', 1, 0)} ${button('south', 0, -1)}
  </div>`;
}
