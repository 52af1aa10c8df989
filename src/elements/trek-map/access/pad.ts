import {html, svg} from 'lit';
import type {MapMessages} from '../../../i18n/messages/map.js';
import type {Direction} from '../../../map/view.js';
import {icon} from '../../icons.js';

interface Pad {
  readonly move: (direction: Direction) => void;
  /** Handles keys pressed on the buttons. */
  readonly pressKey: (event: KeyboardEvent) => void;
}

const arrows = {
  up: icon(svg`<path d="M12 19V5m-6 6 6-6 6 6"/>`),
  left: icon(svg`<path d="M19 12H5m6-6-6 6 6 6"/>`),
  right: icon(svg`<path d="M5 12h14m-6-6 6 6-6 6"/>`),
  down: icon(svg`<path d="M12 5v14m-6-6 6 6 6-6"/>`),
};

/** Moves the map without dragging it. */
export function renderPad(messages: MapMessages, {move, pressKey}: Pad) {
  const button = (side: keyof typeof arrows, direction: Direction) => html`
    <button
      class="tool is-${side}"
      type="button"
      title=${messages[side]}
      aria-label=${messages[side]}
      @click=${() => move(direction)}>
      ${arrows[side]}
    </button>
  `;
  return html`<div part="pan-buttons" class="pad" role="group" aria-label=${messages.pan} @keydown=${pressKey}>
    ${button('up', [0, 1])} ${button('left', [-1, 0])} ${button('right', [1, 0])} ${button('down', [0, -1])}
  </div>`;
}
