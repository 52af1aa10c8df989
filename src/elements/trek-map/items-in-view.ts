import {html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import type {Item, ItemKey} from '../../model/item.js';
import {renderItemButtons} from './popup.js';

interface ItemsInView {
  readonly messages: Messages;
  /** Absent while the list is closed. */
  readonly items: readonly Item[] | undefined;
  readonly toggle: () => void;
  readonly choose: (key: ItemKey) => void;
  readonly highlight: (key: ItemKey | undefined) => void;
}

/**
 * The points of a map cannot take the focus. For those who use a keyboard their names can: seen
 * only when the focus is there, and one stop on the way past the map as long as it is closed.
 */
export function renderItemsInView({messages, items, toggle, choose, highlight}: ItemsInView) {
  return html`
    <div part="items-in-view" class="in-view visually-hidden">
      <button class="button" type="button" aria-expanded=${items ? 'true' : 'false'} @click=${toggle}>
        ${messages.itemsInView}
      </button>
      ${items ? renderItemButtons({items, choose, highlight}) : nothing}
    </div>
  `;
}
