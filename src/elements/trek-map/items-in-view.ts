import {html, nothing} from 'lit';
import type {Messages} from '../../i18n/messages/base.js';
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
 * The points of a map cannot be focused, so keyboard users get the items as a list of buttons. It is
 * visible only while it has the focus, and is a single tab stop while it is closed.
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
