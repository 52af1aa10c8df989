import {html, nothing} from 'lit';
import type {Item, ItemKey} from '../../../model/item.js';
import {type ReadyView, renderItemLink, renderSection} from '../sheet-view.js';

/** A section with links to the sheets of other items, each with a note. */
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

/** The items of some keys that are known, without the one of the sheet: it may name itself by mistake. */
export const otherItems = (view: ReadyView, keys: readonly ItemKey[]): readonly Item[] =>
  keys.filter((key) => key !== view.sheet.key).flatMap((key) => view.knownItem(key) ?? []);
