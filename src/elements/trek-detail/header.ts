import {html, nothing, svg} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Messages} from '../../i18n/messages/base.js';
import type {Item} from '../../model/item.js';
import type {FavouriteControls} from '../favourites/favourite-controls.js';
import {renderHeading} from '../heading.js';
import {closeIcon, icon, placeIcon} from '../icons.js';
import type {CardContent} from '../kind-view.js';
import {renderPictogram} from '../terms.js';

const backIcon = icon(svg`<path d="M20 12H5m6-6-6 6 6 6"/>`);

/** What the header of a sheet shows, and the callbacks of its buttons. */
interface HeaderView {
  readonly item: Item;
  readonly content: CardContent;
  /** Whose work it is, where there are several servers. */
  readonly credit: string | undefined;
  readonly messages: Messages;
  readonly headingLevel: number;
  /** Its button marks the item as a favourite; where there will be one, its room is reserved. */
  readonly host: {
    readonly hasFavourites: boolean;
    readonly favouriteControls: FavouriteControls | undefined;
  };
  /** Closes the sheet; absent when `trek-id` fixes it. */
  close?: (() => void) | undefined;
  /** Goes back to the sheet whose link led to this one. */
  readonly back?: {readonly name: string; go(): void} | undefined;
}

/** The header of a sheet: name, warning, practice and place. */
export function renderHeader(view: HeaderView) {
  const {item, content, headingLevel, messages, close, host} = view;
  const title = content.name ?? item.name;
  // `focus()` focuses the name; its heading has the level that the page sets.
  const name = html`<span id="name" tabindex="-1">${title}</span>`;
  return html`
    <header part="header" class="header">
      <div class="titles">
        ${renderBack(view)}
        ${renderHeading(headingLevel, name, {part: 'name', className: 'name'})}
        ${content.warning ? html`<p part="warning" class="warning">${content.warning}</p>` : nothing}
        <p class="origin">${renderPractice(content)} ${renderPlace(content)} ${renderCredit(view)}</p>
      </div>
      ${host.favouriteControls ? host.favouriteControls.renderButton(item.key, title) : host.hasFavourites ? html`<i class="room"></i>` : nothing}
      ${
        close
          ? html`<button part="close" class="round-button" type="button" aria-label=${messages.close}
              title=${messages.close} @click=${close}>${closeIcon}</button>`
          : nothing
      }
    </header>
  `;
}

function renderBack({back, messages}: HeaderView) {
  if (!back) return nothing;
  return html`
    <button part="back" class="back" type="button" @click=${back.go}>
      ${backIcon}<span>${messages.backTo(back.name)}</span>
    </button>
  `;
}

function renderPractice({practice}: CardContent) {
  if (!practice) return nothing;
  const {label, pictogramUrl} = practice;
  // A new element for each pictogram: one that failed to load is hidden.
  return html`
    <span part="practice" class="practice">
      ${keyed(pictogramUrl, renderPictogram(pictogramUrl))}${label}
    </span>
  `;
}

function renderCredit({credit}: HeaderView) {
  return credit ? html`<span part="credit" class="credit">${credit}</span>` : nothing;
}

function renderPlace({place}: CardContent) {
  return place ? html`<span part="place" class="place">${placeIcon}${place}</span>` : nothing;
}
