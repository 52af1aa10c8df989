import {html, nothing} from 'lit';
import type {Picture} from '../../../model/attachment.js';
import type {Item, ItemKey} from '../../../model/item.js';
import type {OverlayFeature} from '../../../model/overlay-feature.js';
import type {Term} from '../../../model/vocabulary.js';
import {hideBroken, renderPictogram} from '../../terms.js';
import {renderItemButtons} from '../access/popup-list.js';
import type {LayerContext} from '../layers/layer-loading.js';

/** A longer list would keep keyboard users from reaching what comes after it. */
const MOST_LISTED = 30;

/** The legend: each type once, with its pictogram or the colour of the points. */
export function renderTypes(types: readonly (Term | undefined)[], colour: string) {
  const known = new Map(types.flatMap((term) => (term ? [[term.label, term] as const] : [])));
  if (known.size === 0) return nothing;
  return html`<ul role="list" class="layer-legend">
    ${[...known.values()].map(
      ({label, pictogramUrl}) => html`<li class="layer-type">
        ${
          pictogramUrl
            ? renderPictogram(pictogramUrl)
            : html`<span class="layer-colour" aria-hidden="true" .style=${`--colour: ${colour}`}></span>`
        }
        <span>${label}</span>
      </li>`,
    )}
  </ul>`;
}

/** The items in view as buttons: points of a map cannot be focused. */
export function renderItems(
  {select, messages}: LayerContext,
  items: readonly Item[],
  highlight: (key: ItemKey | undefined) => void,
) {
  if (items.length === 0) return nothing;
  const rest = items.length - MOST_LISTED;
  return html`<details class="layer-items">
    <summary>${messages().inView(items.length)}</summary>
    ${renderItemButtons({items: items.slice(0, MOST_LISTED), choose: select, highlight})}
    ${rest > 0 ? html`<p>${messages().more(rest)}</p>` : nothing}
  </details>`;
}

/** What a popup says of an item besides its name, and the button that opens it. */
export function renderItem(
  {select, messages}: LayerContext,
  {key, description}: OverlayFeature,
  picture?: Picture,
) {
  return html`
    ${
      picture
        ? html`<img
            class="feature-picture"
            src=${picture.thumbnailUrl ?? picture.url}
            alt=""
            @error=${hideBroken} />`
        : nothing
    }
    ${description ? html`<p class="feature-text">${description}</p>` : nothing}
    ${
      key
        ? html`<p class="feature-text">
            <button part="layer-item" class="button" type="button" @click=${() => select(key)}>
              ${messages().openItem}
            </button>
          </p>`
        : nothing
    }
  `;
}
