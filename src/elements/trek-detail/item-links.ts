import {html, nothing} from 'lit';
import type {Item} from '../../model/item.js';
import {type ReadyView, renderSection, type SheetView} from './sheet-view.js';

/** A link that opens the sheet of another item in the place of this one. */
export function renderItemLink({addressOf, open}: SheetView, {key, name}: Item) {
  const address = addressOf(key);
  const follow = (event: MouseEvent) => {
    // A new tab, as anywhere on the web.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(key);
  };
  // Without an address there is nowhere to go to but here.
  return address
    ? html`<a part="item-link" class="link item-link" href=${address} @click=${follow}>${name}</a>`
    : html`<button part="item-link" class="link item-link" type="button" @click=${follow}>
        ${name}
      </button>`;
}

/** Links to other items under a heading, each with what else is to be said of it. */
export function renderItemLinks<T extends Item>(
  view: ReadyView,
  part: string,
  title: string,
  items: readonly T[],
  note: (item: T) => unknown = () => nothing,
) {
  if (items.length === 0) return nothing;
  return renderSection(
    view,
    part,
    title,
    html`
      <ul class="item-links" role="list">
        ${items.map((item) => html`<li>${renderItemLink(view, item)} ${note(item)}</li>`)}
      </ul>
    `,
  );
}
