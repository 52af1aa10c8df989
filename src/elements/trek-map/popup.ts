import {html, type LitElement} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
import type {Pixel, Size} from '../../map/view.js';
import type {Position} from '../../model/geometry.js';
import type {Item, ItemKey} from '../../model/item.js';
import {closeIcon} from '../icons.js';

/** Items at one place. */
export interface OverlappingItems {
  readonly items: readonly Item[];
  readonly position: Position;
}

/** Half of the widest popup. */
const HALF_WIDTH = 150;
const MARGIN = 8;
const UNDER = 16;
/** Height of a popup with a name. */
const HEADROOM = 56;

/**
 * Where a popup goes: `lift` pixels above its position if there is room, else below it, and within
 * the map. A tall one goes to the side with more room.
 */
export function placePopup(
  [x, y]: Pixel,
  {width, height}: Size,
  {lift, isTall = false}: {readonly lift: number; readonly isTall?: boolean},
): string {
  const half = Math.min(HALF_WIDTH, width / 2 - MARGIN);
  const left = Math.max(half + MARGIN, Math.min(width - half - MARGIN, x));
  const isAbove = isTall ? y > height / 2 : y - lift > HEADROOM;
  const top = isAbove ? y - lift : y + UNDER;
  return (
    `--left: ${left.toFixed(1)}px; --top: ${top.toFixed(1)}px; ` +
    `--shift: ${isAbove ? '-100%' : '0%'}; --half: ${half}px`
  );
}

export const renderName = (name: string, place: string) => html`
  <p part="popup" class="popup is-name" aria-hidden="true" .style=${place}>${name}</p>
`;

/** Moves the focus into a popup that opens; returns what gives it back when the popup closes. */
export function focusPopup(host: LitElement): () => void {
  const root = host.shadowRoot;
  const find = (selector: string) => root?.querySelector<HTMLElement>(`.popup.is-list ${selector}`);
  const before = root?.activeElement;
  void host.updateComplete.then(() => (find('.item') ?? find('.tool'))?.focus());
  return () => {
    if (find(':focus') && before instanceof HTMLElement) before.focus();
  };
}

interface Popup {
  readonly title: string | undefined;
  readonly place: string;
  readonly messages: Messages;
  readonly close: () => void;
}

/** A popup with a title and a button that closes it. */
export function renderPopup({title, place, messages, close}: Popup, content: unknown) {
  return html`
    <section
      part="popup"
      class="popup is-list"
      aria-label=${title}
      .style=${place}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}>
      <header>
        <span role="status">${title}</span>
        <button
          class="tool"
          type="button"
          title=${messages.close}
          aria-label=${messages.close}
          @click=${close}>
          ${closeIcon}
        </button>
      </header>
      ${content}
    </section>
  `;
}

interface ItemButtons {
  readonly items: readonly Item[];
  readonly choose: (key: ItemKey) => void;
  readonly highlight: (key: ItemKey | undefined) => void;
}

/** A button for each item; the focused one is highlighted on the map. */
export function renderItemButtons({items, choose, highlight}: ItemButtons) {
  return html`
    <ul role="list" class="items">
      ${items.map(
        ({key, name}) => html`
          <li>
            <button
              part="popup-item"
              class="item"
              type="button"
              @click=${() => choose(key)}
              @focus=${() => highlight(key)}
              @blur=${() => highlight(undefined)}
              @pointerenter=${() => highlight(key)}
              @pointerleave=${() => highlight(undefined)}>
              ${name}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
