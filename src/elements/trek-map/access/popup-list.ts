import {html, type LitElement} from 'lit';
import type {Messages} from '../../../i18n/messages/base.js';
import type {Item, ItemKey} from '../../../model/item.js';
import {closeIcon} from '../../icons.js';
import {closeByEscape} from '../open-panels.js';

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
      @keydown=${closeByEscape({isOpen: () => true, close})}>
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
