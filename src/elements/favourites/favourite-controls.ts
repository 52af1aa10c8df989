import {html, type LitElement, nothing, type ReactiveController, svg} from 'lit';
import {type FavouriteMessages, favouriteMessages} from '../../i18n/favourite-messages.js';
import type {TextController} from '../../i18n/text-controller.js';
import {type ItemKey, idOfKey, kindOfKey} from '../../model/item.js';
import type {Criteria} from '../../model/search/criteria.js';
import {withoutCriteria, withSelection} from '../../model/search/criteria-changes.js';
import {favouritesOf} from '../../store/favourites/source-favourites.js';
import type {SourceController} from '../../store/source-controller.js';
import type {SourceState} from '../../store/source-state.js';
import {Warnings} from '../../store/warnings.js';
import {icon} from '../icons.js';
import {TrekFavouriteEvent} from './favourite-event.js';
import {favouriteStyles} from './favourites.styles.js';

const heartIcon = icon(
  svg`<path d="M12 20s-8-4.700-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.300 12 20 12 20z"/>`,
);

/** Of an address with more items, these are shown. */
const MOST_SELECTED = 500;

interface FavouritesHost extends LitElement {
  readonly hasFavourites: boolean;
  /** Dispatches an event for criteria that the visitor sets; absent until the controls are loaded. */
  readonly panel?: {setCriteria(criteria: Criteria): void} | undefined;
}

/** The buttons of an element that mark favourites and show them alone, and what it says of a selection. */
export class FavouriteControls implements ReactiveController {
  private readonly host: FavouritesHost;
  private readonly source: SourceController;
  private readonly text: TextController;
  private readonly warnings: Warnings;
  /** Whether a link has been copied, or the link itself. */
  private status: {readonly of: string; readonly text: unknown} | undefined;
  /** The keys of the items of the complete index, and what they were taken from. */
  private published: {readonly items: unknown; readonly keys: ReadonlySet<ItemKey>} | undefined;

  constructor(host: FavouritesHost, source: SourceController, text: TextController) {
    this.host = host;
    this.source = source;
    this.text = text;
    this.warnings = new Warnings(host.localName);
    host.addController(this);
    const {styleSheet} = favouriteStyles;
    // The elements render into open shadow roots.
    if (styleSheet) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
  }

  /** Offers favourites in the source, as the element states. */
  hostUpdated() {
    const {hasFavourites} = this.host;
    const {source, state} = this.source;
    if (state.criteria.selection?.length === MOST_SELECTED)
      this.warnings.warn(
        `selection has ${MOST_SELECTED} items, the most that an address can have.`,
      );
    if (source && (hasFavourites || state.favourites))
      favouritesOf(source).offer(this.host, hasFavourites);
  }

  /** The button of a card that marks its item. */
  renderButton(key: ItemKey, name: string) {
    const {favourites, offersFavourites} = this.source.state;
    if (!favourites || !offersFavourites) return nothing;
    const isMarked = favourites.has(key);
    const label = this.messages.favourite(name);
    return html`<button
      part="favourite ${isMarked ? 'favourite-marked' : ''}"
      class="favourite round-button"
      type="button"
      aria-label=${label}
      aria-pressed=${isMarked}
      title=${label}
      @click=${() => this.mark(key, !isMarked)}>${heartIcon}</button>`;
  }

  /** The button among the filters that shows the favourites alone. */
  renderFilter(criteria: Criteria, setCriteria: (criteria: Criteria) => void) {
    const {favourites, offersFavourites} = this.source.state;
    if (!favourites || !offersFavourites) return nothing;
    const isOn = criteria.selection === 'favourites';
    const {messages} = this;
    const {length} = this.presentOf([...favourites]);
    return html`<button
      part="favourites"
      class="pill location-button favourites-button"
      type="button"
      aria-pressed=${isOn}
      title=${messages.favourites}
      @click=${() => setCriteria(withSelection(criteria, isOn ? undefined : 'favourites'))}>
      ${heartIcon}<span>${messages.favourites}</span>${length > 0 ? html` <b>${this.number(length)}</b>` : nothing}
    </button>`;
  }

  /** What is selected, and what can be done with it; nothing while all items are shown. */
  renderSelection() {
    const {criteria, favourites, offersFavourites} = this.source.state;
    const {selection} = criteria;
    if (!selection || !this.text.ready) return nothing;
    const {messages} = this;
    const isOwn = selection === 'favourites';
    const selected = isOwn ? [...(favourites ?? [])] : selection;
    const keys = selected.filter((key) => kindOfKey(key) === this.source.kind?.name);
    const canKeep = !isOwn && offersFavourites && keys.some((key) => !favourites?.has(key));
    const {length: present} = this.presentOf(keys);
    const missing = keys.length - present;
    const link = keys.length > 0 ? this.addressOf(keys) : undefined;
    return html`
      <div part="selection" class="selection ${present === 0 ? 'is-empty' : ''}" role="group" aria-labelledby="selection">
        <p class="selection-title">
          ${heartIcon}<span id="selection" tabindex="-1">${isOwn ? messages.favourites : messages.sharedSelection} (${this.number(keys.length)})</span>
        </p>
        ${isOwn && keys.length === 0 ? html`<p class="hint">${messages.noFavourites}</p>` : nothing}
        ${missing > 0 ? html`<p class="hint">${messages.missing(missing, keys.length)}</p>` : nothing}
        <div class="selection-buttons">
          ${
            canKeep
              ? html`<button part="selection-button" class="button is-primary" type="button" @click=${() => this.keep(keys)}>
                  ${messages.keepSelection}
                </button>`
              : nothing
          }
          ${
            link
              ? html`<button part="selection-button" class="button" type="button" @click=${() => this.share(link)}>
                  ${messages.shareSelection}
                </button>`
              : nothing
          }
          <button part="selection-button" class="button" type="button" @click=${() => this.showEverything()}>
            ${messages.showEverything}
          </button>
        </div>
        <p class="hint" role="status">${this.status?.of === link ? this.status?.text : nothing}</p>
      </div>
    `;
  }

  /** The address that shows these items alone, in the language of whoever opens it. */
  private addressOf(selection: readonly ItemKey[]): string | undefined {
    const {criteria} = this.source.state;
    return this.source.router?.addressOfRoute({
      criteria: withSelection(withoutCriteria(criteria), selection),
      depth: 1,
    });
  }

  private get messages(): FavouriteMessages {
    return favouriteMessages(this.text);
  }

  private number(value: number): string {
    return this.text.formats.number(value);
  }

  private mark(key: ItemKey, isMarked: boolean) {
    const {source, state} = this.source;
    if (!source) return;
    const api = source.addressOf(key);
    const event = new TrekFavouriteEvent(kindOfKey(key), idOfKey(key), api, isMarked);
    if (!this.host.dispatchEvent(event)) return;
    const buttons = this.all('.favourite');
    const place = buttons.findIndex((button) => button.matches(':focus'));
    favouritesOf(source).mark([key], isMarked);
    // The card of what is no favourite any more leaves the favourites, and the focus with it.
    if (state.criteria.selection === 'favourites' && place >= 0) void this.focusNear(place);
  }

  private async focusNear(place: number) {
    await this.host.updateComplete;
    const buttons = this.all('.favourite');
    const next = buttons[Math.min(place, buttons.length - 1)] ?? this.all('#selection')[0];
    next?.focus();
  }

  private async keep(keys: readonly ItemKey[]) {
    const {source} = this.source;
    if (!source) return;
    favouritesOf(source).mark(keys, true);
    await this.host.updateComplete;
    // The button has gone.
    this.all('#selection')[0]?.focus();
  }

  /** Shares a link, or copies it; where the browser allows neither, it is shown. */
  private async share(url: string) {
    const {messages} = this;
    try {
      if (navigator.share) return await navigator.share({title: messages.sharedSelection, url});
    } catch (error) {
      // The visitor has closed the list of applications.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(url)).then(
      () => Boolean(navigator.clipboard),
      () => false,
    );
    this.status = {of: url, text: isCopied ? messages.linkCopied : html`<a href=${url}>${url}</a>`};
    this.host.requestUpdate();
  }

  private async showEverything() {
    const {state, source} = this.source;
    const criteria = withSelection(state.criteria, undefined);
    if (this.host.panel) this.host.panel.setCriteria(criteria);
    else source?.setCriteria(criteria);
    await this.host.updateComplete;
    this.all('.link')[0]?.focus();
  }

  private all(selector: string): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** The items of the source among some, all of its kind until it is known which there are. */
  private presentOf(keys: readonly ItemKey[]): readonly ItemKey[] {
    const ofKind = keys.filter((key) => kindOfKey(key) === this.source.kind?.name);
    const published = ofKind.length > 0 && this.publishedKeys(this.source.state);
    return published ? ofKind.filter((key) => published.has(key)) : ofKind;
  }

  private publishedKeys({items}: SourceState): ReadonlySet<ItemKey> | undefined {
    if (items.status !== 'ready' || items.index.status !== 'complete') return undefined;
    if (this.published?.items !== items.loaded)
      this.published = {items: items.loaded, keys: new Set(items.loaded.map(({key}) => key))};
    return this.published.keys;
  }
}
